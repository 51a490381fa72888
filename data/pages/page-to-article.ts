/// <reference lib="dom" />
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { nestingOf } from './nesting.ts';
import { statedFacts } from './stated-facts.ts';

/** What a saved page holds: the article, and what the page says of it. */
export interface PageArticle {
  readonly title: string;
  readonly byline: string | null;
  /** As the page writes it, usually ISO. */
  readonly published: string | null;
  readonly site: string | null;
  /** One paragraph a line; empty where the page is no article. */
  readonly text: string;
}

/** Elements that stand on a line of their own. */
const BLOCKS = new Set(
  `address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li
  main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** Larger pages are refused: no publisher's page has a tenth of it. UTF-16 units. */
const LARGEST = 20_000_000;
/** Deeper than any page of a publisher; work on a page grows with the square of its depth. */
const DEEPEST = 1000;

/**
 * Takes the article out of a page's HTML (Readability over linkedom; nothing is fetched or run).
 * @throws Error where the page is too large or too deeply nested, or holds no document at all.
 */
export function pageToArticle(html: string): PageArticle {
  if (html.length > LARGEST)
    throw new Error(`a page of ${html.length} characters: at most ${LARGEST} are read`);
  const depth = nestingOf(html);
  if (depth > DEEPEST) throw new Error(`elements ${depth} deep in one another: at most ${DEEPEST} are read`);
  const { document } = parseHTML(html);
  if (document.documentElement === null) throw new Error('no HTML document');
  const stated = statedFacts(document);
  const read = new Readability(document).parse();
  const content = read?.content ? parseHTML(`<html><body>${read.content}</body></html>`).document.body : null;
  return {
    title: stated.title ?? read?.title ?? '',
    byline: stated.author ?? read?.byline ?? null,
    published: stated.published ?? read?.publishedTime ?? null,
    site: stated.site ?? read?.siteName ?? null,
    text: content === null ? '' : linesOf(content).join('\n'),
  };
}

/** The text of an element, one block a line, space inside a line made single. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const read = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) line += child.textContent ?? '';
      if (child.nodeType !== ELEMENT) continue;
      const name = child.nodeName.toLowerCase();
      if (name === 'br' || BLOCKS.has(name)) close();
      read(child, depth + 1);
      if (BLOCKS.has(name)) close();
    }
  };
  read(element, 0);
  close();
  return lines;
}

const ELEMENT = 1;
const TEXT = 3;
