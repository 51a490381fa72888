import { useLayoutEffect } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { watchAnnouncements } from '#browser/announce.ts';
import { copyText } from '#browser/copy-text.ts';
import { latestSettings } from '#browser/dress-page.ts';
import { watchSettings } from '#browser/settings-store.ts';
import { tellTab } from '#browser/tabs.ts';
import { cardCitation } from '#components/card-citation.ts';
import { cite } from '#components/citation.ts';
import { Failed } from '#components/failed.tsx';
import { NameRecord } from '#components/name-record.tsx';
import { useText } from '#components/text.tsx';
import { UnknownName } from '#components/unknown-name.tsx';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { useAnswer } from './use-answer.ts';
import { useCandidates } from './use-candidates.ts';
import { useCorrections } from './use-corrections.ts';

interface Props {
  readonly name: string;
  readonly tabId: number | null;
  readonly onBack: () => void;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** The record of a name, in the order of the tab's page. */
export function NameView({ name, tabId, onBack, onName, onShowArticle }: Props) {
  const text = useText();
  const { reply, again } = useAnswer('name', { key: name, tabId });
  const view = reply?.ok ? reply.value : null;
  const { corrections, correct } = useCorrections(view, onName);
  const { candidates, find } = useCandidates();
  useLayoutEffect(() => watchSettings(again), [again]);
  useLayoutEffect(
    () =>
      watchAnnouncements((said) => {
        if (said.announce === 'page-read' && said.tabId === tabId) again();
      }),
    [tabId, again],
  );
  // Another name begins at its top, with the focus on it: before it is seen, so that nobody is typing yet.
  const key = view?.key;
  useLayoutEffect(() => {
    if (key === undefined) return;
    window.scrollTo(0, 0);
    document.getElementById('record-title')?.focus({ preventScroll: true });
  }, [key]);

  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;
  if (view === null) return <UnknownName onBack={onBack} />;
  return (
    <NameRecord
      key={view.key}
      view={view}
      onBack={onBack}
      onPick={onName}
      onCopy={(quotation) =>
        copyText(cite(cardCitation(view, quotation, text), latestSettings().citations, text))
      }
      onShowArticle={onShowArticle}
      corrections={corrections}
      candidates={candidates}
      correct={{ ...correct, onFind: find }}
      onShowQuotation={(index) => {
        if (tabId !== null) tellTab(tabId, { tab: 'show-quotation', index });
      }}
    />
  );
}
