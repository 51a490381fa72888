import { useLayoutEffect, useState } from 'preact/hooks';
import { activeTab, watchTabs } from '#browser/tabs.ts';

/**
 * The tab the panel speaks of: the pinned one, or the active tab of its window, at first the one that was found when the
 * panel opened. Null: none.
 */
export function useTab(pinned: number | null, start: number | null): number | null {
  const [tab, setTab] = useState(pinned ?? start);
  useLayoutEffect(() => {
    if (pinned !== null) return;
    let token = 0;
    const look = (): void => {
      const mine = ++token;
      void activeTab().then((active) => {
        if (mine === token) setTab(active?.id ?? null);
      });
    };
    look();
    return watchTabs(look);
  }, [pinned]);
  return tab;
}
