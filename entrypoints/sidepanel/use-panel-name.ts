import { useEffect, useState } from 'preact/hooks';
import { watchAnnouncements } from '#browser/announce.ts';
import { takePanelName } from '#browser/panel-name.ts';

/** The name whose record is open, and the way to open or leave one. The card may ask for one, before or after the panel is there. */
export function usePanelName(tabId: number | null, start: string | null) {
  const [name, setName] = useState(start);
  useEffect(() => {
    if (tabId === null) return;
    const take = (): void =>
      void takePanelName(tabId).then((asked) => {
        if (asked) setName(asked.key);
      });
    take();
    return watchAnnouncements((said) => {
      if (said.announce !== 'panel-name' || said.tabId !== tabId) return;
      setName(said.key);
      take(); // so that a panel opened later does not show it again
    });
  }, [tabId]);
  return [name, setName] as const;
}
