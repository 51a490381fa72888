import { HEADS, isParagraph } from './article-roots.ts';
import type { Prose, ProseSums } from './find-prose.ts';
import type { Stated } from './read-stated.ts';

interface Evidence {
  readonly kind: Stated['kind'];
  /** What was looked through: the page's body, or an element of a shadow root. */
  readonly top: Element;
  readonly body: Element;
  readonly roots: readonly Element[];
  readonly prose: readonly Prose[];
  readonly sums: ProseSums;
}

// Lengths of prose in UTF-16 units; a word is about six.
const LEAST_STATED = 200;
const LEAST_MAYBE = 300;
const LEAST_UNSTATED = 500;
/** Where a page says nothing of itself, so much of its prose stands together if it is one article … */
const TOGETHER = 0.4;
/** … and so much, over this length, where it has no date and no author either. */
const ALL_TOGETHER = 0.8;
const LEAST_UNSIGNED = 1000;
/** So long a text is published, whatever its page lacks. */
const LONG = 3000;
/** Less prose than this under a heading that leads elsewhere is a teaser. */
const TEASER = 350;
const LEAST_TEASERS = 3;

/** Whether the prose found is one article's: by what the page says it is, and where it says nothing by its form. */
export function looksLikeArticle({ kind, top, body, roots, prose, sums }: Evidence): boolean {
  const document = top.ownerDocument;
  if (kind === 'other' || isIndex(body, kind === 'article', sums)) return false;
  const length = roots.reduce((sum, root) => sum + (sums.get(root) ?? 0), 0);
  if (kind === 'article') return length >= LEAST_STATED;
  if (linksToItself(document, kind === 'maybe' ? ['footer'] : ['footer', 'nav'])) return false;
  if (kind === 'maybe') return length >= LEAST_MAYBE;
  const total = sums.get(top) ?? 0;
  const together = longestGroup(prose);
  const isSigned = has(document, SIGNED) || YEAR.test(headText(document));
  return (
    length >= LEAST_UNSTATED &&
    together >= total * TOGETHER &&
    (isSigned || (together >= LEAST_UNSIGNED && together >= total * ALL_TOGETHER)) &&
    (together >= LONG || has(document, PUBLISHED)) &&
    !has(document, NO_PAGE) &&
    // Instructions and source code.
    body.querySelectorAll('pre').length < 2
  );
}

/** What a page for everybody has … */
const PUBLISHED =
  'link[rel="canonical"],link[rel="alternate"],meta[name="description" i],meta[property^="og:"]';
const SIGNED =
  'time[datetime],[itemprop^="date"],meta[name*="date" i],meta[property^="article:"],meta[name="author" i],[rel~="author"],' +
  '[class*="byline" i],[class*="author" i]';
/** … and what programs (mail, an editor) and shops have. */
const NO_PAGE =
  '[role="toolbar"],[role="grid"],[role="tree"],[role="application"],[contenteditable="true"],[itemprop="price"],' +
  '[id*="add-to-cart" i],[class*="add-to-cart" i]';
const YEAR = /\b(?:19|20)\d\d\b/;

const has = (document: Document, selector: string): boolean => document.querySelector(selector) !== null;

const headText = (document: Document): string =>
  document.querySelector('h1')?.parentElement?.textContent?.slice(0, 400) ?? '';

/** The most prose that stands under one parent: replies and posts have one each. */
function longestGroup(prose: readonly Prose[]): number {
  const groups = new Map<Element | null, number>();
  for (const { element, length } of prose) {
    const group = isParagraph(element) ? element.parentElement : element;
    groups.set(group, (groups.get(group) ?? 0) + length);
  }
  return Math.max(...groups.values());
}

/**
 * Whether most of the prose stands under headings that lead elsewhere, a little under each. A page that is stated to be an
 * article may have such headings around its prose (more from here), others may not.
 */
function isIndex(body: Element, isStated: boolean, sums: ProseSums): boolean {
  const heads = [...body.querySelectorAll(HEADS)];
  if (heads.length < LEAST_TEASERS) return false;
  const length = sums.get(body) ?? 0;
  const cards = new Set<Element>();
  for (const head of heads) {
    let card = head;
    while (card !== body && !sums.has(card) && card.parentElement) card = card.parentElement;
    if (card !== body) cards.add(card);
  }
  const teasers = [...cards].map((card) => sums.get(card) ?? 0).filter((one) => one < TEASER);
  const teased = teasers.reduce((sum, one) => sum + one, 0);
  return (
    (teasers.length >= LEAST_TEASERS && teased * 2 > length) || (!isStated && length < heads.length * TEASER)
  );
}

/** Pages about a site (terms, contact, manuals) are linked from every one of its pages, themselves included. */
function linksToItself(document: Document, boxes: readonly string[]): boolean {
  const { origin, pathname } = new URL(document.URL);
  return boxes.some((box) =>
    has(
      document,
      [pathname, origin + pathname].map((href) => `${box} a[href=${JSON.stringify(href)}]`).join(),
    ),
  );
}
