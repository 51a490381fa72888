import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchAnnouncements } from '#browser/announce.ts';
import { takePanelTarget, type PanelTarget } from '#browser/panel-target.ts';
import type { Pasted } from '#core/articles/pasted.ts';
import type { PastedView, PastedWords } from '#core/coverage/pasted-view.ts';

/** What is shown among the tabs, rather than above them. */
export type TabTarget = Extract<PanelTarget, { readonly kind: 'page-name' | 'search' }>;

/** What is shown above the tabs: what may be asked for, and what only the panel itself opens. */
export type StepTarget =
  | Exclude<PanelTarget, TabTarget>
  /** The form for a text, with what is in it at first. */
  | { readonly kind: 'paste'; readonly draft: Pasted }
  /** A text that was pasted, at a name or quotation. */
  | { readonly kind: 'pasted-words'; readonly view: PastedView; readonly words: PastedWords };

/** A record or article that was opened above what the reader saw before. */
export interface Step {
  /** Its own number, so that opening the same again begins anew. */
  readonly id: number;
  readonly target: StepTarget;
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
 * is there: that takes the place of all that was open; what is shown among the tabs is told by `onTab`, which must stay
 * the same.
 */
export function useTrail(tabId: number | null, onTab: (target: TabTarget) => void) {
  const [trail, setTrail] = useState<readonly Step[]>([]);
  const returning = useRef<Left | null>(null);

  const open = useCallback((target: StepTarget): void => {
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
      if (target.kind === 'page-name' || target.kind === 'search') {
        leave();
        return onTab(target);
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
  }, [tabId, onTab, leave]);
  return { trail, open, back, leave };
}
