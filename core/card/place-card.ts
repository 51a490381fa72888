import type { Rect } from './rect.ts';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Where the card goes, in CSS pixels of the viewport. A sheet lies along the bottom or top edge, as wide as the viewport. */
export interface Placement {
  readonly kind: 'below' | 'above' | 'sheet';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8; // between mention and card
const EDGE = 5; // the card keeps from the viewport's edges
const WIDTH = 320;
const SHEET_BELOW = 480; // viewport width, which is also what 400 % zoom leaves of 1920
const LEAST = 120; // less room than this is no room

/** The most a card may be high: min(60 % of the viewport, 420 px). */
export const maxCardHeight = (viewport: Viewport): number => Math.floor(Math.min(viewport.height * 0.6, 420));

/**
 * Places a card of `height` for a mention. `line` is the rect of the mention's piece that was pointed at; it and the
 * line it stands in are not covered, since the card lies wholly above or below it; only on viewports too low for both does a
 * sheet cover it.
 */
export function placeCard(line: Rect, height: number, viewport: Viewport, rightToLeft: boolean): Placement {
  const wanted = Math.min(height, maxCardHeight(viewport));
  if (viewport.width < SHEET_BELOW) {
    // Along the bottom; along the top where it would cover the line.
    const top =
      line.bottom + GAP > viewport.height - wanted && line.top - GAP >= wanted ? 0 : viewport.height - wanted;
    return { kind: 'sheet', left: 0, top, width: viewport.width, height: wanted };
  }
  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  const start = rightToLeft ? line.right - width : line.left;
  const left = Math.min(Math.max(start, EDGE), viewport.width - width - EDGE);
  const roomBelow = viewport.height - EDGE - (line.bottom + GAP);
  const roomAbove = line.top - GAP - EDGE;
  const pastHalf = (line.top + line.bottom) / 2 > viewport.height / 2;
  const above =
    roomBelow < wanted && roomAbove > roomBelow ? true : pastHalf && roomAbove >= Math.min(wanted, LEAST);
  const fitted = Math.max(0, Math.min(wanted, above ? roomAbove : roomBelow));
  return {
    kind: above ? 'above' : 'below',
    left,
    top: above ? line.top - GAP - fitted : line.bottom + GAP,
    width,
    height: fitted,
  };
}
