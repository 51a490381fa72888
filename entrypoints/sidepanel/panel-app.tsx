import { useEffect, useState } from 'preact/hooks';
import { Tabs, type Tab } from '#components/tabs.tsx';
import { useText } from '#components/text.tsx';
import { LibraryTab } from './library-tab.tsx';
import { NameView } from './name-view.tsx';
import { PageTab } from './page-tab.tsx';
import { SearchTab } from './search-tab.tsx';
import { usePanelName } from './use-panel-name.ts';
import { useTab } from './use-tab.ts';

type View = 'page' | 'search' | 'library';

interface Props {
  readonly pinnedTab: number | null;
  readonly startName: string | null;
}

export function PanelApp({ pinnedTab, startName }: Props) {
  const { t } = useText();
  const [view, setView] = useState<View>('page');
  const [query, setQuery] = useState('');
  const tabId = useTab(pinnedTab);
  const [name, setName] = usePanelName(tabId, startName);

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.target instanceof HTMLInputElement) return;
      if (event.key === '/') {
        event.preventDefault();
        setName(null);
        setView('search');
      } else if (event.key === 'Escape') setName(null);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  const tabs: readonly Tab<View>[] = [
    { id: 'page', label: t('tab_page') },
    { id: 'search', label: t('tab_search') },
    { id: 'library', label: t('tab_library') },
  ];
  const select = (id: View): void => {
    setName(null);
    setView(id);
  };
  return (
    <Tabs tabs={tabs} selected={view} label={t('panel_title')} onSelect={select}>
      {name !== null && <NameView name={name} tabId={tabId} onBack={() => setName(null)} />}
      {/* What is beneath a record stays as it was: its scroll, its query. */}
      <div hidden={name !== null}>
        {view === 'page' && <PageTab tabId={tabId} onName={setName} />}
        {view === 'search' && <SearchTab query={query} onQuery={setQuery} onName={setName} />}
        {view === 'library' && <LibraryTab />}
      </div>
    </Tabs>
  );
}
