import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
const run = (name: string, content: string): { out: string; err: string; code: number | null } => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['data/analyse.ts', path], {
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr, code: status };
};

test('.bio: the same tokens with predicted tags, the given tags not looked at', () => {
  const { out, code } = run('a.bio', 'Angela\tO\nMerkel\tO\nleft\tO\n\nNobody\tO\n');
  expect(out.trimEnd()).toBe('Angela\tB-PER\nMerkel\tI-PER\nleft\tO\n\nNobody\tO');
  expect(code).toBe(0);
});

test('.jsonl: a row an article; bad rows are reported with their line and skipped, exit 1', () => {
  const good = JSON.stringify({ id: 'x', text: '“We will build the bridge,” said Angela Merkel.' });
  const { out, err, code } = run('a.jsonl', `${good}\n{"id": 3}\nnot json\n`);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows).toHaveLength(1);
  expect(rows[0].quotes[0]).toMatchObject({
    kind: 'direct',
    speaker: 'Angela Merkel',
    speakerName: 'Angela Merkel',
  });
  expect(err).toContain('a.jsonl:2: "id" and "text" must be strings');
  expect(err).toContain('a.jsonl:3: not JSON');
  expect(code).toBe(1);
});

test('.txt: one row with title and text', () => {
  const { out } = run('a.txt', 'Mayor Opens Bridge Over River\n\nThe mayor opened it on Monday.');
  expect(JSON.parse(out)).toMatchObject({
    title: 'Mayor Opens Bridge Over River',
    publisher: null,
    published: null,
  });
});

test('another ending, or no file: exit 2', () => {
  expect(run('a.pdf', '').code).toBe(2);
  expect(spawnSync(process.execPath, ['data/analyse.ts', join(folder, 'none.txt')]).status).toBe(2);
});
