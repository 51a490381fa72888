import type { Rect } from './rect.ts';

/** What of the page is seen, in CSS pixels: with fingers apart it is a part of the layout viewport. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The page zoom as a factor, where the browser tells it; else 1. */
  readonly zoom: number;
}

/** Where the card goes, in CSS pixels of the layout viewport. A sheet lies along the bottom or top edge, as wide as the viewport. */
export interface Placement {
  readonly kind: 'below' | 'above' | 'sheet';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be placed. */
export interface Placing {
  /** The rect of the mention's piece that was pointed at. */
  readonly line: Rect;
  /** The height the card would have with nothing scrolled away. */
  readonly height: number;
  readonly rightToLeft: boolean;
  /** Where the card stands already: it grows and shrinks there, and does not jump to the other side. */
  readonly stands?: Placement | undefined;
}

const GAP = 8; // between mention and card
const EDGE = 5; // the card keeps from the viewport's edges
const WIDTH = 320;
const SHEET_UP_TO = 480; // viewport width, which is also what 400 % zoom leaves of 1920
const SHEET_ZOOM = 4;
const LEAST = 120; // above past the half only where this much fits
const USABLE = 48; // less than a name and a line is no card

/** The most a card may be high: min(60 % of the viewport, 420 px). */
export const maxCardHeight = ({ height }: Pick<Viewport, 'height'>): number =>
  Math.floor(Math.min(height * 0.6, 420));

/**
 * Places a card for a mention. It lies wholly above or below the line that was pointed at, so that neither that line nor
 * the pointer is covered; only where neither side has room for a heading does a sheet cover it.
 */
export function placeCard({ line, height, rightToLeft, stands }: Placing, viewport: Viewport): Placement {
  const wanted = Math.min(height, maxCardHeight(viewport));
  // From here on in pixels of what is seen; a mention that is scrolled out of it counts as one at its edge.
  const clamp = (y: number): number => Math.min(Math.max(y - viewport.top, 0), viewport.height);
  const top = clamp(line.top);
  const bottom = clamp(line.bottom);
  const asSheet = viewport.width <= SHEET_UP_TO || viewport.zoom >= SHEET_ZOOM;
  const edge = asSheet ? 0 : EDGE;
  const roomBelow = viewport.height - edge - bottom - GAP;
  const roomAbove = top - edge - GAP;
  const usable = Math.max(roomBelow, roomAbove) >= Math.min(wanted, USABLE);

  if (asSheet || !usable) {
    const room = asSheet ? Math.max(roomBelow, roomAbove) : 0;
    const high = usable ? Math.min(wanted, room) : wanted;
    const atTop =
      stands?.kind === 'sheet' ? stands.top <= viewport.top : roomBelow < high && roomAbove >= high;
    const fitted = usable ? Math.min(high, atTop ? roomAbove : roomBelow) : high;
    return {
      kind: 'sheet',
      left: viewport.left,
      top: viewport.top + (atTop ? 0 : viewport.height - fitted),
      width: viewport.width,
      height: fitted,
    };
  }

  const pastHalf = (top + bottom) / 2 > viewport.height / 2;
  const above =
    stands && stands.kind !== 'sheet'
      ? stands.kind === 'above'
      : (roomBelow < wanted && roomAbove > roomBelow) || (pastHalf && roomAbove >= Math.min(wanted, LEAST));
  const fitted = Math.min(wanted, above ? roomAbove : roomBelow);
  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  const start = (rightToLeft ? line.right - width : line.left) - viewport.left;
  return {
    kind: above ? 'above' : 'below',
    left: viewport.left + Math.min(Math.max(start, EDGE), viewport.width - width - EDGE),
    top: viewport.top + (above ? top - GAP - fitted : bottom + GAP),
    width,
    height: fitted,
  };
}
