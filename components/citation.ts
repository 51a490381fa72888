import type { Citation } from '#core/coverage/citation.ts';
import { citeAsCsl } from '#core/coverage/cite-csl.ts';
import { escapeMarkdown, markdownAddress } from '#core/coverage/escape-markdown.ts';
import type { CitationStyle } from '#core/settings/settings.ts';
import { FIDELITY_WORDS } from './fidelity-label.tsx';
import { formatDate, formatIsoDate } from './format-date.ts';
import { quoted } from './quoted.ts';
import type { Text } from './text.tsx';

/** A quotation with where it stands, as the reader wants it copied. Parts that are not known are left out. */
export function cite(citation: Citation, style: CitationStyle, text: Text): string {
  if (style === 'csl-json') return citeAsCsl(citation);
  return style === 'markdown' ? citeAsMarkdown(citation, text) : citeAsPlain(citation, text);
}

/**
 *     “We are united.” (Ada Lind, Secretary of the Union)
 *     Northern Post, “Union meets”, Mar 21, 2024, https://…
 *     verbatim, indexed Mar 22, 2024, sha256:…
 */
function citeAsPlain(citation: Citation, text: Text): string {
  const said = saidBy(citation);
  const { source, title, url } = citation;
  const stands = [source, title === null ? null : titled(title, text), dateOf(citation, text), url];
  const first = quoted(citation.text, citation.kind, text) + (said === '' ? '' : ` (${said})`);
  const lines = [first, stands.filter(Boolean).join(', '), recordOf(citation, text).join(', ')];
  return lines.filter(Boolean).join('\n');
}

/**
 *     > “We are united.”
 *     >
 *     > — Ada Lind, Secretary of the Union. [Union meets](https://…), *Northern Post*, Mar 21, 2024 (verbatim, …)
 */
function citeAsMarkdown(citation: Citation, text: Text): string {
  const said = saidBy(citation);
  const { source, title, url } = citation;
  const label = escapeMarkdown(title ?? source ?? url ?? '');
  const stands = [
    url === null ? title && label : `[${label}](${markdownAddress(url)})`,
    source === null ? null : `*${escapeMarkdown(source)}*`,
    dateOf(citation, text),
  ];
  const record = recordOf(citation, text).map(escapeMarkdown).join(', ');
  const where = [stands.filter(Boolean).join(', '), record && `(${record})`].filter(Boolean).join(' ');
  const parts = [escapeMarkdown(said), where].filter(Boolean);
  const words = escapeMarkdown(quoted(citation.text, citation.kind, text));
  return parts.length === 0 ? `> ${words}` : `> ${words}\n>\n> — ${parts.join('. ')}`;
}

/** A headline that has quotation marks of its own stands without others: one would end where the other does. */
const titled = (title: string, { t }: Text): string => (/[“”„«»"]/u.test(title) ? title : t('quoted', title));

const saidBy = ({ speaker, role }: Citation): string => [speaker, role].filter(Boolean).join(', ');

const dateOf = ({ published }: Citation, { language }: Text): string | null =>
  published === null ? null : formatDate(published, language);

/** What Sidelight itself knows of the words: fidelity, when the article was indexed, what its text was. */
const recordOf = ({ fidelity, indexed, hash }: Citation, { t, language }: Text): readonly string[] =>
  [
    fidelity === null ? null : t(FIDELITY_WORDS[fidelity]),
    indexed === null ? null : t('indexed_on', formatIsoDate(indexed, language)),
    hash,
  ].filter((part) => part !== null);
