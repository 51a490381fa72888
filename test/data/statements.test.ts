import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (rows: readonly (object | string)[]): { rows: unknown[]; err: string; code: number | null } => {
  const path = join(mkdtempSync(join(tmpdir(), 'statements-')), 'a.jsonl');
  writeFileSync(path, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['data/statements.ts', path], {
    encoding: 'utf8',
  });
  return {
    rows: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err: stderr,
    code: status,
  };
};

const SAID = 'We will never close the harbour bridge before the spring of 2027, and nobody has asked us to';

test('a row for each pair of quotations of one statement, with what differs; bad rows are reported', () => {
  const one = `“${SAID},” Mayor Anna Kessler said on Monday.`;
  const two =
    'Mayor Anna Kessler was clear. “We will close the harbour bridge … and nobody has asked us to,” she said.';
  const { rows, err, code } = run([
    { id: 'one', source: 'A', title: null, date: '2024-03-01', text: one },
    { id: 'two', text: two },
    { id: 'two', text: 'again' },
    { id: 'three', text: 'x', date: 4 },
    'no json',
  ]);
  expect(rows).toEqual([
    {
      a: { article: 'one', start: 1, end: 2 + SAID.length, text: `${SAID},` },
      b: {
        article: 'two',
        start: 31,
        end: 93,
        text: 'We will close the harbour bridge … and nobody has asked us to,',
      },
      relation: 'altered',
      rule: 'negation-changed',
      differences: [
        { where: 'inside', a: { start: 9, end: 14, text: 'never' }, b: null, declared: false },
        {
          where: 'inside',
          a: { start: 40, end: 65, text: 'before the spring of 2027' },
          b: null,
          declared: true,
        },
      ],
    },
  ]);
  expect(err).toMatch(
    /a\.jsonl:3: "id" "two" stands twice\n.*:4: "date" must be a string or null\n.*:5: not JSON/,
  );
  expect(code).toBe(1);
});

test('a file that cannot be read, and one of another kind', () => {
  const { status, stderr } = spawnSync(process.execPath, ['data/statements.ts', '/nowhere/a.jsonl'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, 'error: /nowhere/a.jsonl: cannot be read (ENOENT)\n']);
  expect(spawnSync(process.execPath, ['data/statements.ts', 'a.txt']).status).toBe(2);
});
