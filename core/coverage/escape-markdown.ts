/** What begins or ends something in a line of Markdown: emphasis, code, links, HTML, entities, tables, mathematics. */
const SYNTAX = /[\\`*_[\]<>#|~&!$]/g;
/** What begins a list, a heading's line or a quotation at the start of a line. */
const AT_START = /^(?:[-+=:]|\d+(?=[.)]))/;

/**
 * A text as one line of Markdown that is read as just that text: no formatting, no link, no HTML, whatever stands in it.
 * Source: CommonMark 0.31 (any ASCII punctuation may be escaped) and the autolinks of GitHub's.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SYNTAX, '\\$&')
    .replace(/:(?=\/\/)|@|(?<=www)\./gi, '\\$&')
    .replace(AT_START, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** An address as the destination of a link: nothing in it ends the link. */
export const markdownAddress = (url: string): string =>
  url.replace(
    /[\s<>()\\"'`*_[\]|]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
