import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textToArticle } from '#core/articles/text-to-article.ts';
import { decodePack } from '#core/library/pack.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { buildPack } from '#data/pipeline/build-pack.ts';
import { readDocuments, readSources } from '#data/pipeline/read-sources.ts';

const quiet = (): void => {};

test('the committed pack is what the pipeline builds, the same bytes twice', () => {
  const [one, two] = [buildPack(quiet), buildPack(quiet)];
  expect(Buffer.compare(one.pack, two.pack)).toBe(0);
  expect(one.manifest).toBe(two.manifest);
  expect(one.catalogue).toBe(two.catalogue);
  const hint = 'data/pack is stale: run npm run build:pack';
  expect(one.manifest, hint).toBe(readFileSync('data/pack/manifest.json', 'utf8'));
  expect(one.catalogue, hint).toBe(readFileSync('data/pack/source-catalogue.json', 'utf8'));
  expect(Buffer.compare(one.pack, readFileSync('data/pack/library.slpack')), hint).toBe(0);
});

test('the pack reads back, its quotations and statements are slices of its articles', () => {
  const result = decodePack(new Uint8Array(readFileSync('data/pack/library.slpack')));
  if (!result.ok) throw new Error(result.error.message);
  const { records, nameTable } = result.content;
  expect(openNameTable(nameTable).size).toBeGreaterThan(400);
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  expect(articles.size).toBe(5);
  for (const { text, hash, indexed } of records.articles) {
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect(indexed).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  for (const quotation of records.quotations) {
    const article = articles.get(quotation.articleId);
    const text = quotation.form === 'headline' ? article?.title : article?.text;
    expect(text?.slice(quotation.start, quotation.end)).toBe(quotation.text);
  }
  for (const version of records.statements.flatMap((statement) => statement.versions))
    expect(articles.get(version.articleId)?.text.slice(version.start, version.end)).toBe(version.text);
  for (const article of records.articles)
    for (const mention of article.mentions)
      expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
});

test.each(readDocuments(readSources()).map((document) => [document.metadata.id, document] as const))(
  'the curated metadata of %s is what the code finds in the document',
  (_, { metadata, text }) => {
    const found = textToArticle(text);
    expect(found.title).toBe(metadata.title);
    expect(found.published).toEqual(metadata.published);
    const label = readSources().find((source) => source.id === metadata.source)?.label;
    if (label?.startsWith('Unattributed')) expect(found.source).toBeNull();
    else expect(found.source?.label.toLowerCase()).toBe(label?.toLowerCase());
  },
);
