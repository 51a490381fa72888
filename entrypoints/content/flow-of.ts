/** How an element's text goes on from what stands before it. */
export type Flow = 'inline' | 'block' | 'break' | 'hidden';

/** A note's number or sign, which would be read as part of the word it hangs on. */
const NOTE = /^\W*(?:\d{1,3}|[a-z])?\W*$/;

/** How an element is laid out; asks for computed style, so best after a frame, when that is there anyway. */
export function flowOf(element: Element): Flow {
  const { localName } = element;
  if (localName === 'br') return 'break';
  if (localName === 'sup' && NOTE.test(element.textContent ?? '')) return 'hidden';
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || isClippedAway(style)) return 'hidden';
  if (style.visibility === 'hidden' && isVisible(element.parentElement)) return 'hidden';
  if (/^(?:inline|contents|ruby)/.test(display)) return 'inline';
  // A drop cap floats, but its letter belongs to the word that follows.
  if (style.float !== 'none' && (element.textContent ?? '').trim().length <= 2) return 'inline';
  return 'block';
}

// A page that is hidden as a whole (until its fonts or its framework are there) will be seen.
const isVisible = (parent: Element | null): boolean =>
  parent !== null && getComputedStyle(parent).visibility !== 'hidden';

/** For screen readers only, in one of the usual ways: a box of a pixel, or one clipped to nothing. */
const isClippedAway = ({ position, clip, clipPath, width, height, overflow }: CSSStyleDeclaration): boolean =>
  position === 'absolute' &&
  (/^rect\([01]px/.test(clip) ||
    /^inset\((?:50|100)%/.test(clipPath) ||
    (overflow === 'hidden' && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1));
