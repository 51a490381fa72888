import { useEffect } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { watchAnnouncements } from '#browser/announce.ts';
import { watchSettings } from '#browser/settings-store.ts';
import { tellTab, watchTabs } from '#browser/tabs.ts';
import { Failed } from '#components/failed.tsx';
import { PagePanel } from '#components/page-panel.tsx';
import { UnreadPage } from '#components/unread-page.tsx';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { useAnswer } from './use-answer.ts';
import { useUnread } from './use-unread.ts';

interface Props {
  readonly tabId: number | null;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** The page of the tab: as read, or why it was not and what to do. */
export function PageTab({ tabId, onName, onShowArticle }: Props) {
  const { reply, again } = useAnswer('page', tabId === null ? null : { tabId });
  const { reason, read } = useUnread(tabId);

  useEffect(() => {
    if (tabId === null) return;
    const stops = [
      watchAnnouncements((said) => {
        if (said.announce === 'page-read' && said.tabId === tabId) again();
      }),
      watchSettings(again),
      watchTabs(again),
    ];
    return () => stops.forEach((stop) => stop());
  }, [tabId, again]);

  if (tabId === null) return <UnreadPage reason="no-tab" onRead={read} />;
  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;

  if (reply.value === null) return <UnreadPage reason={reason} onRead={read} />;
  return (
    <PagePanel
      page={reply.value}
      onShowName={(keys) => tellTab(tabId, { tab: 'show-mention', keys })}
      onShowQuotation={(index) => tellTab(tabId, { tab: 'show-quotation', index })}
      onShowArticle={onShowArticle}
      onName={onName}
    />
  );
}
