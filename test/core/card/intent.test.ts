import { describe, expect, it } from 'vitest';
import { isResting, type PointerContext } from '#core/card/intent.ts';
import { headsFor } from '#core/card/corridor.ts';

const calm: PointerContext = {
  touch: false,
  buttonDown: false,
  sinceMove: 0,
  sinceScroll: Infinity,
  sinceSelect: Infinity,
};
const along = (...xs: readonly number[]) => xs.map((x, i) => ({ x, y: 0, at: i * 10 }));

describe('isResting', () => {
  it.each<[string, readonly number[], Partial<PointerContext>, boolean]>([
    ['slow over two steps', [0, 4, 8], {}, true],
    ['still', [5, 5, 5], {}, true],
    ['0.5 px/ms is not slow', [0, 5, 10], {}, false],
    ['slow only now', [0, 50, 52], {}, false],
    ['one step is too little', [0, 1], {}, false],
    ['moved long ago', [5, 5, 5], { sinceMove: 151 }, false],
    ['scrolled just now', [0, 1, 2], { sinceScroll: 99 }, false],
    ['scrolled a moment ago', [0, 1, 2], { sinceScroll: 100 }, true],
    ['selected just now, by keys', [0, 1, 2], { sinceSelect: 499 }, false],
    ['selected a moment ago', [0, 1, 2], { sinceSelect: 500 }, true],
    ['button down', [0, 1, 2], { buttonDown: true }, false],
    ['touch', [0, 1, 2], { touch: true }, false],
  ])('%s', (_name, xs, context, expected) =>
    expect(isResting(along(...xs), { ...calm, ...context })).toBe(expected),
  );
});

describe('headsFor', () => {
  const card = { left: 0, top: 100, right: 320, bottom: 400 };
  const from = { x: 160, y: 80, at: 0 };
  it.each([
    ['straight down', 160, 90, true],
    ['59 degrees off', 160 + 16.6, 90, true],
    ['61 degrees off', 160 + 18.1, 90, false],
    ['away', 160, 70, false],
    ['still', 160, 80, false],
  ])('%s', (_name, x, y, expected) => expect(headsFor(card, from, { x, y, at: 10 })).toBe(expected));
});
