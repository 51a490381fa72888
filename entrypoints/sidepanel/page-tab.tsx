import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { watchAnnouncements } from '#browser/announce.ts';
import { openOptions } from '#browser/open-options.ts';
import { watchSettings } from '#browser/settings-store.ts';
import { leftOutOf, tellTab, watchTabs } from '#browser/tabs.ts';
import { Failed } from '#components/failed.tsx';
import type { SoughtName } from '#components/page-names.tsx';
import { PagePanel } from '#components/page-panel.tsx';
import { useText } from '#components/text.tsx';
import { UnreadPage } from '#components/unread-page.tsx';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { copyPageQuotation } from './copy-page-quotation.ts';
import { showRow } from './show-row.ts';
import { useAnswer } from './use-answer.ts';
import { useUnread } from './use-unread.ts';

interface Props {
  readonly tabId: number | null;
  /** The name whose row is to be shown. */
  readonly sought: SoughtName | null;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
  readonly onPaste: () => void;
}

/** The page of the tab: as read, or why it was not and what to do. */
export function PageTab({ tabId, sought, onName, onShowArticle, onPaste }: Props) {
  const text = useText();
  const { reply, again } = useAnswer('page', tabId === null ? null : { tabId });
  const { reason, way, refused, read, allow } = useUnread(tabId);
  const page = reply?.ok ? reply.value : null;

  // With the question, so that nothing is announced between the two.
  useLayoutEffect(() => {
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

  // What is seen first is drawn first.
  const isThere = page !== null;
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    if (isThere) setWhole(true);
  }, [isThere]);

  // Once each time a row is asked for, as soon as there are rows.
  const shown = useRef(0);
  useEffect(() => {
    if (page !== null && sought !== null && shown.current !== sought.turn && showRow(sought.key))
      shown.current = sought.turn;
  }, [page, isWhole, sought]);

  const unread = (
    <UnreadPage
      reason={reason}
      way={way}
      refused={refused}
      onRead={read}
      onAllow={allow}
      onSettings={openOptions}
      onPaste={onPaste}
    />
  );
  if (tabId === null) return unread;
  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;
  if (page === null) return unread;
  return (
    <PagePanel
      page={page}
      first={!isWhole}
      sought={sought}
      onLeftOut={() => leftOutOf(tabId)}
      onPaste={onPaste}
      onShowName={(keys) => tellTab(tabId, { tab: 'show-mention', keys })}
      onShowQuotation={(index) => tellTab(tabId, { tab: 'show-quotation', index })}
      onCopyQuotation={(quotation) => copyPageQuotation(page, quotation, text, tabId)}
      onShowArticle={onShowArticle}
      onName={onName}
    />
  );
}
