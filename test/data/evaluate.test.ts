import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare, tableOf } from '#data/evaluate/compare.ts';
import { FIGURES, type Figure } from '#data/evaluate/figures.ts';

const figure = (id: string, floor: number | null): Figure => ({
  id,
  group: 'names',
  label: id,
  unit: '%',
  floor,
});

test('changes are against the committed figures; below its floor a figure is broken', () => {
  const rows = compare(
    [figure('a', 80), figure('b', 80), figure('c', null)],
    { a: 79.9, b: 84 },
    { a: 82, c: 3 },
  );
  expect(
    rows.map(({ value, change, isBroken }) => [value, change && Number(change.toFixed(1)), isBroken]),
  ).toEqual([
    [79.9, -2.1, true],
    [84, null, false],
    [null, null, false],
  ]);
});

test('the table says what changed, what was skipped and what is below its floor', () => {
  const lines = tableOf(compare([figure('a', 80), figure('b', 70)], { a: 79 }, { a: 80 }));
  expect(lines[1]).toMatch(/^names\s+a\s+79\.0\s+%\s+-1\.0\s+BELOW 80$/);
  expect(lines[2]).toMatch(/^names\s+b\s+skipped\s+%\s+>= 70$/);
});

test('a change too small to print is none', () => {
  expect(tableOf(compare([figure('a', null)], { a: 80.01 }, { a: 80 }))[1]).toMatch(
    /^names\s+a\s+80\.0\s+%$/,
  );
});

test('each figure stands once, and the committed ones are of the table and above their floors', () => {
  const ids = FIGURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const committed: Record<string, number> = JSON.parse(readFileSync('data/evaluate/figures.json', 'utf8'));
  expect(Object.keys(committed).sort()).toEqual([...ids].sort());
  for (const { id, floor } of FIGURES)
    if (floor !== null) expect(committed[id], id).toBeGreaterThanOrEqual(floor);
});
