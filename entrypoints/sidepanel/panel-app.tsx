import { useCallback, useEffect, useState } from 'preact/hooks';
import { Announcer } from '#components/announcer.tsx';
import type { SoughtName } from '#components/page-names.tsx';
import { Tabs, type Tab } from '#components/tabs.tsx';
import { useText } from '#components/text.tsx';
import type { Pasted } from '#core/articles/pasted.ts';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { later } from './later.tsx';
import { PageTab } from './page-tab.tsx';
import { searchFor } from './search-for.ts';
import { useTab } from './use-tab.ts';
import { useTrail, type StepTarget, type TabTarget } from './use-trail.ts';
import { isField, watchPaste } from './watch-paste.ts';

const SearchTab = later(async () => (await import('./search-tab.tsx')).SearchTab);
const LibraryTab = later(async () => (await import('./library-tab.tsx')).LibraryTab);
const NameView = later(async () => (await import('./name-view.tsx')).NameView);
const ArticleView = later(async () => (await import('./article-view.tsx')).ArticleView);
const PasteView = later(async () => (await import('./paste-view.tsx')).PasteView);
const PastedWordsView = later(async () => (await import('./pasted-words-view.tsx')).PastedWordsView);

type View = 'page' | 'search' | 'library';

const NOTHING_PASTED: Pasted = { text: '', title: '', published: '' };

interface Props {
  readonly pinnedTab: number | null;
  /** The tab to begin with. */
  readonly startTab: number | null;
  /** What to search for at first; null to begin with the page. */
  readonly search: string | null;
}

/** The tabs, and above them what was opened; what is beneath stays as it was. */
export function PanelApp({ pinnedTab, startTab, search }: Props) {
  const { t } = useText();
  const [view, setView] = useState<View>(search === null ? 'page' : 'search');
  const [asked, setAsked] = useState(() => searchFor(search ?? ''));
  const [sought, setSought] = useState<SoughtName | null>(null);
  const tabId = useTab(pinnedTab, startTab);
  const showInTab = useCallback((target: TabTarget): void => {
    if (target.kind === 'search') {
      setAsked(searchFor(target.query));
      return setView('search');
    }
    setView('page');
    setSought((before) => ({ key: target.key, turn: (before?.turn ?? 0) + 1 }));
  }, []);
  const { trail, open, back, leave } = useTrail(tabId, showInTab);
  // A pasted text is there until the reader goes back from it, also after a look at another tab of the panel.
  const [draft, setDraft] = useState<Pasted>(NOTHING_PASTED);
  const isPasting = trail.at(-1)?.target.kind === 'paste';
  const goBack = useCallback((): void => {
    if (isPasting) setDraft(NOTHING_PASTED);
    back();
  }, [isPasting, back]);
  const onName = (key: string): void => open({ kind: 'name', key });
  const onShowArticle = (place: ArticlePlace): void => open({ kind: 'article', place });
  const onPaste = (): void => open({ kind: 'paste', draft });

  // A row is asked for of one page.
  useEffect(() => setSought(null), [tabId]);
  useEffect(() => watchPaste((text) => open({ kind: 'paste', draft: { ...NOTHING_PASTED, text } })), [open]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isField(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        leave();
        setView('search');
      } else if (event.key === 'Escape') goBack();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [goBack, leave]);

  const tabs: readonly Tab<View>[] = [
    { id: 'page', label: t('tab_page') },
    { id: 'search', label: t('tab_search') },
    { id: 'library', label: t('tab_library') },
  ];
  const select = (id: View): void => {
    leave();
    setView(id);
  };
  const draw = (target: StepTarget) => {
    switch (target.kind) {
      case 'name':
        return (
          <NameView
            name={target.key}
            tabId={tabId}
            onBack={goBack}
            onName={onName}
            onShowArticle={onShowArticle}
          />
        );
      case 'article':
        return <ArticleView place={target.place} onBack={goBack} />;
      case 'paste':
        return (
          <PasteView
            draft={target.draft}
            onDraft={setDraft}
            onBack={goBack}
            onName={onName}
            onShowArticle={onShowArticle}
            onShowWords={(pasted, words) => open({ kind: 'pasted-words', view: pasted, words })}
          />
        );
      case 'pasted-words':
        return <PastedWordsView view={target.view} words={target.words} onBack={goBack} />;
    }
  };
  return (
    <Tabs tabs={tabs} selected={view} label={t('panel_title')} onSelect={select}>
      <Announcer>
        {trail.map(({ id, target }, index) => (
          <div key={id} hidden={index < trail.length - 1}>
            {draw(target)}
          </div>
        ))}
        <div key="tabs" hidden={trail.length > 0}>
          {view === 'page' && (
            <PageTab
              tabId={tabId}
              sought={sought}
              onName={onName}
              onShowArticle={onShowArticle}
              onPaste={onPaste}
            />
          )}
          {view === 'search' && (
            <SearchTab asked={asked} onAsk={setAsked} onName={onName} onShowArticle={onShowArticle} />
          )}
          {view === 'library' && <LibraryTab />}
        </div>
      </Announcer>
    </Tabs>
  );
}
