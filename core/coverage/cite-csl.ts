import type { ArticleKind } from '../articles/article.ts';
import type { Citation } from './citation.ts';

const TYPES: Readonly<Record<ArticleKind, string>> = {
  article: 'article-newspaper',
  copy: 'article-newspaper',
  interview: 'interview',
  transcript: 'speech',
};

/**
 * A citation as CSL-JSON, a list of one item (https://github.com/citation-style-language/schema, csl-data.json). The work
 * cited is the article, whose authors are not known: the words and who said them are in `note`, and by themselves in
 * `custom`. `accessed` is the day of indexing.
 */
export function citeAsCsl(citation: Citation): string {
  const { id, text, speaker, role, source, title, published, articleKind, url, fidelity, indexed, hash } =
    citation;
  const said = [speaker, role].filter(Boolean).join(', ');
  const item = {
    id,
    type: articleKind === null ? 'webpage' : TYPES[articleKind],
    title,
    'container-title': source,
    issued: dateVariable(published?.value ?? null),
    accessed: dateVariable(indexed),
    URL: url,
    note: said === '' ? text : `${said}: ${text}`,
    custom: present({ quotation: text, speaker, role, fidelity, 'content-hash': hash }),
  };
  return JSON.stringify([present(item)], null, 2);
}

/** As precise as the date is: year, month, day. Null for what is no date. */
function dateVariable(
  value: string | null,
): { readonly 'date-parts': readonly (readonly number[])[] } | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value ?? '')?.slice(1);
  return parts ? { 'date-parts': [parts.filter(Boolean).map(Number)] } : null;
}

const present = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
