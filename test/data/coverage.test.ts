import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreCoverage } from '#data/evaluate/score-coverage.ts';

const run = (
  rows: readonly (object | string)[],
  ...args: readonly string[]
): { rows: unknown[]; err: string; code: number | null } => {
  const path = join(mkdtempSync(join(tmpdir(), 'coverage-')), 'a.jsonl');
  writeFileSync(path, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['data/coverage.ts', path, ...args], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { rows: lines.map((line) => JSON.parse(line) as unknown), err: stderr, code: status };
};

const SAID = '“We will never close the harbour bridge before the spring of 2027,” Mayor Anna Kessler said.';
const ROWS = [
  {
    id: 'one',
    source: 'A',
    title: 'Bridge stays open',
    date: '2024-03-01',
    text: `${SAID} Traffic over the bridge has doubled.`,
    event: 'bridge',
  },
  { id: 'two', source: null, title: null, date: null, text: `${SAID} Lorries may cross.`, event: 'bridge' },
  {
    id: 'three',
    title: 'Orchestra tours',
    date: '2024-03-04',
    text: 'The orchestra of Velm tours in June.',
  },
];

test('a row for each article, its most related with score and reasons; bad rows are reported', () => {
  const { rows, err, code } = run([
    ...ROWS,
    { id: 'two', text: 'again' },
    { id: 'four', text: null },
    'no json',
  ]);
  expect(rows).toEqual([
    {
      id: 'one',
      related: [
        {
          id: 'two',
          score: expect.any(Number),
          reasons: expect.arrayContaining([
            { kind: 'shared-quotations', count: 1 },
            { kind: 'shared-names', count: 1, labels: ['Anna Kessler'] },
          ]),
        },
      ],
    },
    { id: 'two', related: [expect.objectContaining({ id: 'one' })] },
    { id: 'three', related: [] },
  ]);
  expect(err).toMatch(
    /a\.jsonl:4: "id" "two" stands twice\n.*:5: "id" and "text" must be strings\n.*:6: not JSON/,
  );
  expect(code).toBe(1);
});

test('figures, of the articles whose story others tell', () => {
  expect(run(ROWS, '--score', 'event')).toMatchObject({
    rows: [{ articles: 2, bothInFirstTwo: 1, placesRight: 1, meanReciprocalRank: 1 }],
    code: 0,
  });
  expect(run(ROWS, '--score', 'topic')).toMatchObject({
    rows: [],
    err: expect.stringMatching(/^error: .*a\.jsonl: no row has a string "topic" to score by\n$/),
    code: 2,
  });
});

test('a file that cannot be read, and wrong arguments', () => {
  const call = (...args: string[]) =>
    spawnSync(process.execPath, ['data/coverage.ts', ...args], { encoding: 'utf8' });
  const { status, stderr } = call('/nowhere/a.jsonl');
  expect([status, stderr]).toEqual([2, 'error: /nowhere/a.jsonl: cannot be read (ENOENT)\n']);
  for (const args of [['a.txt'], ['a.jsonl', '--score']])
    expect(call(...args)).toMatchObject({
      status: 2,
      stderr: 'usage: coverage FILE.jsonl [--score FIELD]\n',
    });
});

test('places are counted: both, one of two, none, and one where there is one sibling', () => {
  const stories = new Map(Object.entries({ a1: 'a', a2: 'a', a3: 'a', b1: 'b', b2: 'b', alone: 'c' }));
  const ranked = new Map([
    ['a1', ['a2', 'a3', 'b1']],
    ['a2', ['b1', 'a1', 'a3']],
    ['a3', []],
    ['b1', ['b2', 'a1']],
    ['b2', ['a1', 'a2', 'alone', 'b1']],
    ['alone', ['a1']],
  ]);
  expect(scoreCoverage(ranked, stories)).toEqual({
    articles: 5,
    // a1 and b1
    bothInFirstTwo: 0.4,
    // 2 + 1 + 0 of 2 each, 1 + 0 of 1 each
    placesRight: 0.5,
    // 1, 1/2, 0, 1, 1/4
    meanReciprocalRank: 0.55,
  });
});
