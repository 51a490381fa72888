import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { maxCardHeight, placeCard, type Placement, type Viewport } from '#core/card/place-card.ts';
import type { Rect } from '#core/card/rect.ts';

const seen = (width: number, height: number, part: Partial<Viewport> = {}): Viewport => ({
  left: 0,
  top: 0,
  width,
  height,
  zoom: 1,
  ...part,
});
const WIDE = seen(1000, 800);
const line = (left: number, top: number, width = 80, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const ltr = false;
const rtl = true;

describe('placeCard', () => {
  it.each<[string, Rect, number, boolean, Viewport, Partial<Placement>]>([
    [
      'below, 8 px from the line, at its start',
      line(100, 100),
      300,
      ltr,
      WIDE,
      { kind: 'below', left: 100, top: 128, width: 320, height: 300 },
    ],
    [
      'above past the half',
      line(100, 600),
      300,
      ltr,
      WIDE,
      { kind: 'above', left: 100, top: 292, height: 300 },
    ],
    ['in the half: below', line(100, 390), 300, ltr, WIDE, { kind: 'below', top: 418 }],
    ['shifted in at the right edge', line(900, 100), 300, ltr, WIDE, { left: 675, width: 320 }],
    ['shifted in at the left edge', line(-40, 100), 300, ltr, WIDE, { left: 5 }],
    ['right to left: ends with the line', line(500, 100), 300, rtl, WIDE, { left: 260, top: 128 }],
    ['right to left at the left edge', line(20, 100), 300, rtl, WIDE, { left: 5 }],
    ['no higher than 420 px', line(100, 100), 900, ltr, WIDE, { top: 128, height: 420 }],
    ['no higher than 60 % of the viewport', line(100, 10), 900, ltr, seen(1000, 500), { height: 300 }],
    [
      'as high as there is room',
      line(100, 200),
      300,
      ltr,
      seen(1000, 420),
      { kind: 'below', top: 228, height: 187 },
    ],
    // A name wrapped over two lines: the piece that was pointed at counts, at the end of one line or the start of the next.
    [
      'the first piece of a wrapped name',
      line(560, 100, 40),
      200,
      ltr,
      seen(640, 800),
      { kind: 'below', left: 315, top: 128 },
    ],
    ['its second piece', line(10, 124, 60), 200, ltr, seen(640, 800), { kind: 'below', left: 10, top: 152 }],
    [
      'in the last of three columns',
      line(760, 500, 80),
      300,
      ltr,
      WIDE,
      { kind: 'above', left: 675, top: 192 },
    ],
    [
      'a mention turned and blown up by a transform',
      line(300, 120, 240, 160),
      300,
      ltr,
      WIDE,
      { kind: 'below', top: 288 },
    ],
    [
      '50 % zoom: a wide viewport',
      line(1800, 900, 40, 10),
      300,
      ltr,
      seen(2560, 1600, { zoom: 0.5 }),
      { kind: 'above', left: 1800, top: 592 },
    ],
    [
      'a mention scrolled out above counts as at the edge',
      line(100, -400),
      300,
      ltr,
      WIDE,
      { kind: 'below', top: 8 },
    ],
    ['and one scrolled out below', line(100, 1400), 300, ltr, WIDE, { kind: 'above', top: 492 }],
    [
      'a part of the page seen with fingers apart',
      line(500, 320),
      100,
      ltr,
      seen(600, 400, { left: 400, top: 300, zoom: 2 }),
      { kind: 'below', left: 500, top: 348 },
    ],
  ])('%s', (_name, rect, height, rightToLeft, viewport, expected) =>
    expect(placeCard({ line: rect, height, rightToLeft }, viewport)).toMatchObject(expected),
  );

  it.each<[string, Rect, number, Viewport, Partial<Placement>]>([
    [
      'below 480 px: along the bottom',
      line(10, 10),
      300,
      seen(400, 700),
      { left: 0, top: 400, width: 400, height: 300 },
    ],
    ['400 % of 1920 px', line(10, 10), 100, seen(480, 270), { top: 170, width: 480, height: 100 }],
    ['400 % of 2560 px', line(10, 10), 100, seen(640, 400, { zoom: 4 }), { top: 300, width: 640 }],
    [
      'along the top where the bottom would cover the line',
      line(10, 500),
      300,
      seen(400, 700),
      { top: 0, height: 300 },
    ],
    ['smaller where neither would do', line(10, 65), 300, seen(200, 150), { top: 93, height: 57 }],
    ['smaller along the top', line(10, 80), 300, seen(200, 150), { top: 0, height: 72 }],
    [
      'over the line where there is no room at all',
      line(10, 40),
      300,
      seen(600, 100),
      { top: 40, height: 60, width: 600 },
    ],
    [
      'in what is seen with fingers apart',
      line(700, 510),
      100,
      seen(250, 200, { left: 600, top: 500, zoom: 4 }),
      { left: 600, top: 600, width: 250 },
    ],
  ])('is a sheet: %s', (_name, rect, height, viewport, expected) =>
    expect(placeCard({ line: rect, height, rightToLeft: ltr }, viewport)).toMatchObject({
      kind: 'sheet',
      ...expected,
    }),
  );

  it.each<[string, Rect, number, number, Partial<Placement>]>([
    ['below it stays below', line(100, 390), 100, 420, { kind: 'below', top: 418, height: 377 }],
    [
      'above it stays above, and grows upwards',
      line(100, 420),
      100,
      380,
      { kind: 'above', top: 32, height: 380 },
    ],
    [
      'above it stays above, and shrinks to the line',
      line(100, 600),
      400,
      60,
      { kind: 'above', top: 532, height: 60 },
    ],
  ])('grows and shrinks where it stands: %s', (_name, rect, before, after, expected) => {
    const placing = { line: rect, rightToLeft: ltr };
    const stands = placeCard({ ...placing, height: before }, WIDE);
    expect(placeCard({ ...placing, height: after, stands }, WIDE)).toMatchObject(expected);
  });

  const number = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });
  const anyPlacing = fc.record({
    x: number(-300, 2600),
    y: number(-300, 1700),
    wide: number(1, 600),
    tall: number(4, 300),
    height: number(40, 900),
    viewport: fc
      .tuple(
        number(120, 2560),
        number(100, 1600),
        number(0, 300),
        number(0, 300),
        fc.constantFrom(0.5, 1, 2, 4),
      )
      .map(([width, height, left, top, zoom]) => seen(width, height, { left, top, zoom })),
    rightToLeft: fc.boolean(),
  });

  it('lies in what is seen, 5 px from its edges or as a sheet, no higher than it may', () =>
    fc.assert(
      fc.property(anyPlacing, ({ x, y, wide, tall, height, viewport, rightToLeft }) => {
        const at = placeCard({ line: line(x, y, wide, tall), height, rightToLeft }, viewport);
        const edge = at.kind === 'sheet' ? 0 : 5;
        expect(at.left).toBeGreaterThanOrEqual(viewport.left + edge);
        expect(at.left + at.width).toBeLessThanOrEqual(viewport.left + viewport.width - edge);
        expect(at.top).toBeGreaterThanOrEqual(viewport.top + edge);
        expect(at.top + at.height).toBeLessThanOrEqual(viewport.top + viewport.height - edge);
        expect(at.height).toBeLessThanOrEqual(Math.min(height, maxCardHeight(viewport)));
        expect(at.height).toBeGreaterThanOrEqual(Math.min(40, maxCardHeight(viewport)));
        if (at.kind !== 'sheet') expect(at.width).toBe(320);
      }),
      { numRuns: 500 },
    ));

  it('never covers the line where there is room for a heading beside it, and keeps 8 px from it', () =>
    fc.assert(
      fc.property(anyPlacing, ({ x, y, wide, tall, height, viewport, rightToLeft }) => {
        const rect = line(x, y, wide, tall);
        const room = Math.max(rect.top - viewport.top, viewport.top + viewport.height - rect.bottom);
        const inView = rect.top >= viewport.top && rect.bottom <= viewport.top + viewport.height;
        fc.pre(inView && room >= 48 + 8 + 5);
        const at = placeCard({ line: rect, height, rightToLeft }, viewport);
        expect(at.top >= rect.bottom + 8 || at.top + at.height <= rect.top - 8).toBe(true);
      }),
      { numRuns: 500 },
    ));
});
