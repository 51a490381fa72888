/** Where the pointer was, in CSS pixels of the viewport, and when, in milliseconds of any one clock. */
export interface PointerSample {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** What was true at the last sample besides its place. Times are in milliseconds; Infinity for never. */
export interface PointerContext {
  /** Touch makes hover events after a tap; those open nothing. */
  readonly touch: boolean;
  readonly buttonDown: boolean;
  /** Since the pointer last really moved: content that slides under a still pointer is no wish. */
  readonly sinceMove: number;
  /** Since the page last scrolled. */
  readonly sinceScroll: number;
  /** Since a selection that is not empty last changed, by pointer or by keys. */
  readonly sinceSelect: number;
}

const SLOW = 0.5; // px per ms, over two samples
const MOVED_WITHIN = 150; // ms
const STILL_AFTER_SCROLL = 100; // ms
/** Whoever selects pauses at words, and then wants to copy them: a held arrow key repeats within 50 ms, a pressed one within this. */
const STILL_AFTER_SELECT = 500; // ms

const speed = (a: PointerSample, b: PointerSample): number =>
  Math.hypot(b.x - a.x, b.y - a.y) / Math.max(b.at - a.at, 1);

/**
 * Whether the pointer's last three samples (oldest first) mean "I am looking at what is under me": slow over two steps,
 * really moved just now, no button, no selection, no scroll, no touch. A still pointer sends no events, so whoever
 * samples adds samples of the same place a moment after the last movement.
 */
export function isResting(samples: readonly PointerSample[], context: PointerContext): boolean {
  const [a, b, c] = samples.slice(-3);
  if (!a || !b || !c || context.touch || context.buttonDown) return false;
  if (context.sinceScroll < STILL_AFTER_SCROLL || context.sinceSelect < STILL_AFTER_SELECT) return false;
  return context.sinceMove <= MOVED_WITHIN && speed(a, b) < SLOW && speed(b, c) < SLOW;
}
