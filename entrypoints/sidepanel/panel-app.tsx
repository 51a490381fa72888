import { useEffect, useState } from 'preact/hooks';
import type { PanelTarget } from '#browser/panel-target.ts';
import { Announcer } from '#components/announcer.tsx';
import { Tabs, type Tab } from '#components/tabs.tsx';
import { useText } from '#components/text.tsx';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { ArticleView } from './article-view.tsx';
import { LibraryTab } from './library-tab.tsx';
import { NameView } from './name-view.tsx';
import { PageTab } from './page-tab.tsx';
import { SearchTab } from './search-tab.tsx';
import { useTab } from './use-tab.ts';
import { useTrail } from './use-trail.ts';

type View = 'page' | 'search' | 'library';

/** The tabs, and above them the record or article that was opened; what is beneath stays as it was. */
export function PanelApp({ pinnedTab }: { readonly pinnedTab: number | null }) {
  const { t } = useText();
  const [view, setView] = useState<View>('page');
  const [query, setQuery] = useState('');
  const tabId = useTab(pinnedTab);
  const { trail, open, back, leave } = useTrail(tabId);
  const onName = (key: string): void => open({ kind: 'name', key });
  const onShowArticle = (place: ArticlePlace): void => open({ kind: 'article', place });

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.target instanceof HTMLInputElement) return;
      if (event.key === '/') {
        event.preventDefault();
        leave();
        setView('search');
      } else if (event.key === 'Escape') back();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [back, leave]);

  const tabs: readonly Tab<View>[] = [
    { id: 'page', label: t('tab_page') },
    { id: 'search', label: t('tab_search') },
    { id: 'library', label: t('tab_library') },
  ];
  const select = (id: View): void => {
    leave();
    setView(id);
  };
  const draw = (target: PanelTarget) =>
    target.kind === 'name' ? (
      <NameView name={target.key} tabId={tabId} onBack={back} onName={onName} onShowArticle={onShowArticle} />
    ) : (
      <ArticleView place={target.place} onBack={back} />
    );
  return (
    <Tabs tabs={tabs} selected={view} label={t('panel_title')} onSelect={select}>
      <Announcer>
        {trail.map(({ id, target }, index) => (
          <div key={id} hidden={index < trail.length - 1}>
            {draw(target)}
          </div>
        ))}
        <div key="tabs" hidden={trail.length > 0}>
          {view === 'page' && <PageTab tabId={tabId} onName={onName} onShowArticle={onShowArticle} />}
          {view === 'search' && (
            <SearchTab query={query} onQuery={setQuery} onName={onName} onShowArticle={onShowArticle} />
          )}
          {view === 'library' && <LibraryTab />}
        </div>
      </Announcer>
    </Tabs>
  );
}
