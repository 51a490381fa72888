import { expect, test } from 'vitest';
import { editDistance } from '#core/names/edit-distance.ts';

test.each([
  ['peskov', 'perkov', 1],
  ['peskov', 'pesokv', 1],
  ['smith', 'smyth', 1],
  ['smith', 'smiths', 1],
  ['lavrov', 'lavrov', 0],
  ['kerry', 'perry', 1],
  ['sullivan', 'miller', 3],
])('%s and %s are %i apart (3: more than two)', (a, b, expected) => {
  expect(editDistance(a, b, 2)).toBe(expected);
});
