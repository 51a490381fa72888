import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchAnnouncements } from '#browser/announce.ts';
import { takePanelTarget, type PanelTarget } from '#browser/panel-target.ts';

/** What is shown above the tabs. */
export type TrailTarget = Exclude<PanelTarget, { readonly kind: 'search' }>;

/** A record or article that was opened above what the reader saw before. */
export interface Step {
  /** Its own number, so that opening the same again begins anew. */
  readonly id: number;
  readonly target: TrailTarget;
  /** Where the reader was when it was opened. */
  readonly from: Left;
}

interface Left {
  readonly scroll: number;
  readonly focus: Element | null;
}

const here = (): Left => ({ scroll: window.scrollY, focus: document.activeElement });

let steps = 0;

/**
 * What is open above the panel's tabs, the last on top, and the ways to open, go back one and leave all. Going back
 * returns scroll and focus to where they were. Card, menu and address bar may ask for something, before or after the panel
 * is there: that takes the place of all that was open. `onSearch` is told of a search that was asked for.
 */
export function useTrail(tabId: number | null, onSearch: (query: string) => void) {
  const [trail, setTrail] = useState<readonly Step[]>([]);
  const returning = useRef<Left | null>(null);
  const searchAsked = useRef(onSearch);
  searchAsked.current = onSearch;

  const open = useCallback((target: TrailTarget): void => {
    const from = here();
    setTrail((before) => [...before, { id: ++steps, target, from }]);
  }, []);
  const back = useCallback((): void => {
    setTrail((before) => {
      returning.current = before.at(-1)?.from ?? null;
      return before.slice(0, -1);
    });
  }, []);
  const leave = useCallback((): void => {
    setTrail((before) => {
      if (before.length > 0) returning.current = { scroll: 0, focus: null };
      return [];
    });
  }, []);

  useLayoutEffect(() => {
    const to = returning.current;
    returning.current = null;
    if (to === null) return;
    if (to.focus instanceof HTMLElement && to.focus.isConnected) to.focus.focus({ preventScroll: true });
    window.scrollTo({ top: to.scroll, behavior: 'instant' });
  }, [trail]);

  useEffect(() => {
    if (tabId === null) return;
    const show = (target: PanelTarget): void => {
      if (target.kind === 'search') {
        leave();
        return searchAsked.current(target.query);
      }
      const from = here();
      setTrail((before) => [{ id: ++steps, target, from: before[0]?.from ?? from }]);
    };
    void takePanelTarget(tabId).then((asked) => asked && show(asked));
    return watchAnnouncements((said) => {
      if (said.announce !== 'panel-target' || said.tabId !== tabId) return;
      show(said.target);
      void takePanelTarget(tabId); // so that a panel opened later does not show it again
    });
  }, [tabId, leave]);
  return { trail, open, back, leave };
}
