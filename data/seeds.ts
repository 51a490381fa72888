/**
 * Prints what was made of the documents in data/sources, one JSON row an article, as ../shared/eval/score-seeds.mjs reads
 * it. Title, publisher, date and text are what the general code finds in the raw documents, not the curated metadata.
 *
 *   npm run -s seeds
 */
import { textToArticle } from '#core/articles/text-to-article.ts';
import { buildRecords } from './pipeline/build-records.ts';
import { loadTools } from './pipeline/load-tools.ts';
import { readDocuments, readSources } from './pipeline/read-sources.ts';

const sources = readSources();
const documents = readDocuments(sources);
const records = buildRecords(sources, documents, loadTools());

for (const [i, { metadata, text: raw }] of documents.entries()) {
  const derived = textToArticle(raw);
  const article = records.articles.find(({ id }) => id === metadata.id);
  const labels = (kind: string): string[] =>
    article?.names.filter((name) => name.kind === kind).map((name) => name.label) ?? [];
  const quotes = records.quotations
    .filter(({ articleId }) => articleId === metadata.id)
    .map(({ text, speaker, kind }) => ({ text, speaker: speaker?.label ?? null, kind }));
  const statements = records.statements.flatMap(({ versions: [fullest, ...others] }) =>
    others.flatMap((version) =>
      fullest ? [{ a: side(fullest), b: side(version), relation: version.fidelity }] : [],
    ),
  );
  const row = {
    id: metadata.id,
    title: derived.title,
    publisher: derived.source?.label ?? null,
    published: derived.published?.value ?? null,
    text: derived.text,
    people: labels('person'),
    organizations: labels('organisation'),
    quotes,
    ...(i === 0 ? { statements } : {}),
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

function side({ articleId, text }: { readonly articleId: string; readonly text: string }): object {
  return { article: articleId, text };
}
