import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const shared = '../shared';
const there = existsSync(join(shared, 'eval/score-seeds.mjs'));
if (!there) console.warn('skipped: ../shared is not there, the five documents are not scored');

test.skipIf(!there)(
  'the five documents: everything a careful person finds, nothing else',
  { timeout: 30_000 },
  () => {
    const rows = execFileSync(process.execPath, ['data/seeds.ts'], { encoding: 'utf8' });
    const file = join(mkdtempSync(join(tmpdir(), 'seeds-')), 'seeds.jsonl');
    writeFileSync(file, rows);
    const scorer = join(shared, 'eval/score-seeds.mjs');
    const { totals, statements } = JSON.parse(
      execFileSync(process.execPath, [scorer, join(shared, 'seeds'), file, '--json'], { encoding: 'utf8' }),
    );
    for (const figure of [
      'title',
      'publisher',
      'published',
      'people',
      'organizations',
      'quotes',
      'quotesRight',
      'alone',
      'reported',
      'clean',
      'body',
    ])
      expect(totals[figure][0], figure).toBe(totals[figure][1]);
    expect(totals).toMatchObject({
      peopleTwice: 0,
      organizationsTwice: 0,
      organizationsOther: 0,
      quotesOther: 0,
    });
    // One person is in the text of turan-washington (the National Security Advisor) and not in gold.
    expect(totals.peopleOther).toBeLessThanOrEqual(1);
    expect(statements.related).toBe(8);
    expect(statements.other).toBe(0);
  },
);
