import { TIMING } from '#core/card/timing.ts';

export interface ClickGuard {
  /** The card appeared just now. */
  readonly shown: () => void;
}

/**
 * Lets through only clicks that a reader meant: made by a person, and by pointer not in the first moments after the
 * card came up under it. Keys (detail 0) are never too early.
 */
export function guardClicks(page: Document): ClickGuard {
  let shownAt = -Infinity;
  const check = (event: MouseEvent): void => {
    const early = event.detail > 0 && performance.now() - shownAt < TIMING.ghostClicks;
    if (event.isTrusted && !early) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', check, { capture: true });
  page.addEventListener('auxclick', check, { capture: true });
  return {
    shown: () => {
      shownAt = performance.now();
    },
  };
}
