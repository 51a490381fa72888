import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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

const paragraph = `“We will build the bridge over the river before the spring,” said Angela Merkel, who had come to Harrow
  to see the works, and who promised that the money would be there when it was needed.`;
const page = `<!doctype html><html><head><title>Bridge Opens | Harrow News</title>
  <meta property="og:site_name" content="Harrow News">
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge Opens", "datePublished": "2024-03-21",
    "author": [{"@type": "Person", "name": "Jane Roe"}]}</script></head>
  <body><nav><a href="/a">Home</a> <a href="/b">Sport</a></nav><article><h1>Bridge Opens</h1>
  <p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p></article>
  <footer>All rights reserved. Subscribe to our newsletter.</footer></body></html>`;

test('.html: the article without what is around it, what the page states of it, and its names', () => {
  const { out, code } = run('page.html', page);
  const row = JSON.parse(out);
  expect(row).toMatchObject({
    title: 'Bridge Opens',
    byline: 'Jane Roe',
    published: '2024-03-21',
    site: 'Harrow News',
  });
  expect(row.text.split('\n').filter((line: string) => line.includes('Angela Merkel'))).toHaveLength(3);
  expect(row.text).not.toMatch(/Sport|newsletter/);
  for (const { start, end, text } of row.names) expect(row.text.slice(start, end)).toBe(text);
  expect(row.names.map((name: { text: string }) => name.text)).toContain('Angela Merkel');
  expect(code).toBe(0);
});

test('a folder: one row a page; a page that is none gives an empty article; no pages at all is an error', () => {
  const pages = join(folder, 'pages');
  for (const [name, html] of [
    ['good', page],
    ['empty', ''],
  ] as const) {
    mkdirSync(join(pages, name), { recursive: true });
    writeFileSync(join(pages, name, 'page.html'), html);
  }
  mkdirSync(join(pages, 'other'));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['data/analyse.ts', pages], {
    encoding: 'utf8',
  });
  const rows = stdout.trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
  expect(rows.map(({ file }) => file)).toContain(join(pages, 'good', 'page.html'));
  expect(stderr).toContain(join(pages, 'empty', 'page.html'));
  expect(status).toBe(1);
  const none = spawnSync(process.execPath, ['data/analyse.ts', join(pages, 'other')], { encoding: 'utf8' });
  expect(none.stderr).toContain('no <name>/page.html');
  expect(none.status).toBe(1);
});

test('a page nested without end is refused before it is parsed', () => {
  const { code, err } = run('deep.html', `<html><body>${'<div>'.repeat(50_000)}x`);
  expect(err).toContain('deep.html: elements 50002 deep in one another');
  expect(code).toBe(1);
});

test('another ending, or no file: exit 2', () => {
  expect(run('a.pdf', '').code).toBe(2);
  expect(spawnSync(process.execPath, ['data/analyse.ts', join(folder, 'none.txt')]).status).toBe(2);
});
