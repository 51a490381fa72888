import { countWords, endsAsSentence, lineRole } from './boilerplate-lines.ts';
import { isDateLine } from './stated-date.ts';

/** How many lines at the top of a document may hold its headline. */
const TOP = 8;
const SHORTEST_HEADLINE = 4;
const LONGEST_HEADLINE = 35;

/** The headline, the lines under it, and the lines above it that are not the article's. */
export interface TitledLines {
  readonly title: string;
  readonly body: readonly string[];
  readonly above: readonly string[];
}

/**
 * Finds the headline among the first lines: a line that stands there twice, or else the first line long enough for one.
 * Short lines above it (a site's section, its name) are not the article's. No headline: an empty title.
 */
export function findTitle(lines: readonly string[]): TitledLines {
  const at = repeatedLine(lines) ?? firstHeadline(lines);
  if (at === null) return { title: '', body: lines, above: [] };
  const title = lines[at] as string;
  const rest = lines.slice(at + 1);
  const body = rest.filter((line, i) => !(line === title && i < TOP));
  return { title, body, above: lines.slice(0, at) };
}

function repeatedLine(lines: readonly string[]): number | null {
  const top = lines.slice(0, TOP);
  for (const [i, line] of top.entries()) {
    const headline = countWords(line) >= SHORTEST_HEADLINE && countWords(line) <= LONGEST_HEADLINE;
    if (headline && !line.endsWith('.') && top.indexOf(line, i + 1) > 0) return i;
  }
  return null;
}

function firstHeadline(lines: readonly string[]): number | null {
  for (const [i, line] of lines.slice(0, TOP).entries()) {
    const words = countWords(line);
    if (lineRole(line) !== 'text' || isDateLine(line)) continue;
    // A paragraph that ends in a full stop, or a speaker's turn, is text already.
    if (words > LONGEST_HEADLINE || /^\p{Lu}[\p{Lu}\s.]{2,40}:\s/u.test(line)) return null;
    const sentence = /[.:;,]["”’')]{0,2}$/.test(line);
    if (sentence && (words > 20 || i > 0)) return null;
    if (words >= SHORTEST_HEADLINE) return i;
    // A short line is the headline where running text follows at once.
    const next = lines[i + 1];
    if (words >= 2 && next !== undefined && endsAsSentence(next) && countWords(next) > 12) return i;
  }
  return null;
}
