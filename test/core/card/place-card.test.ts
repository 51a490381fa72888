import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { maxCardHeight, placeCard } from '#core/card/place-card.ts';

const viewport = { width: 1000, height: 800 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placeCard', () => {
  it.each([
    [
      'below, 8 px from the line, at its start',
      line(100, 100),
      300,
      false,
      { kind: 'below', left: 100, top: 128, width: 320, height: 300 },
    ],
    [
      'above past the half',
      line(100, 600),
      300,
      false,
      { kind: 'above', left: 100, top: 292, width: 320, height: 300 },
    ],
    [
      'shifted in at the right edge',
      line(900, 100),
      300,
      false,
      { kind: 'below', left: 675, top: 128, width: 320, height: 300 },
    ],
    [
      'shifted in at the left edge',
      line(-40, 100),
      300,
      false,
      { kind: 'below', left: 5, top: 128, width: 320, height: 300 },
    ],
    [
      'right to left: ends with the line',
      line(500, 100),
      300,
      true,
      { kind: 'below', left: 260, top: 128, width: 320, height: 300 },
    ],
    [
      'no higher than 420 px',
      line(100, 100),
      900,
      false,
      { kind: 'below', left: 100, top: 128, width: 320, height: 420 },
    ],
  ] as const)('%s', (_name, rect, height, rightToLeft, expected) => {
    expect(placeCard(rect, height, viewport, rightToLeft)).toEqual(expected);
  });

  it('is a sheet along the bottom below 480 px', () =>
    expect(placeCard(line(10, 10), 300, { width: 400, height: 700 }, false)).toEqual({
      kind: 'sheet',
      left: 0,
      top: 400,
      width: 400,
      height: 300,
    }));

  it('is a sheet along the top where one along the bottom would cover the line', () =>
    expect(placeCard(line(10, 500), 300, { width: 400, height: 700 }, false)).toMatchObject({
      kind: 'sheet',
      top: 0,
    }));

  it('never covers the line and never leaves the viewport', () => {
    const number = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        number(1900),
        number(1000),
        number(600),
        fc.integer({ min: 480, max: 2000 }),
        fc.integer({ min: 200, max: 1200 }),
        (x, y, height, width, tall) => {
          const rect = line(Math.min(x, width - 80), Math.min(y, tall - 20));
          const view = { width, height: tall };
          const at = placeCard(rect, height, view, false);
          expect(at.top >= rect.bottom || at.top + at.height <= rect.top).toBe(true);
          expect(at.left).toBeGreaterThanOrEqual(5);
          expect(at.left + at.width).toBeLessThanOrEqual(width - 5);
          expect(at.height).toBeLessThanOrEqual(maxCardHeight(view));
          expect(at.height === 0 || (at.top >= 0 && at.top + at.height <= tall)).toBe(true);
        },
      ),
    );
  });
});
