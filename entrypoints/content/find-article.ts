import { findProse, sumUp, type Prose } from './find-prose.ts';
import { readStated, type Stated } from './read-stated.ts';

/** The page's article as far as the page shows it. */
export interface FoundArticle {
  /** The elements that hold its text, in the page's order; none holds another. */
  readonly roots: readonly Element[];
  /** The one of them that holds most. */
  readonly body: Element;
  readonly headline: Element | null;
  /** ISO date the page states, or null. */
  readonly published: string | null;
}

/** Lengths of prose in UTF-16 units: about 40 and 120 words. */
const LEAST_STATED = 200;
const LEAST_UNSTATED = 500;
/** Where a page says nothing of itself, so much of its prose stands together if it is one article. */
const TOGETHER = 0.4;
/** Less prose than this to a linked heading is a teaser. */
const TEASER = 350;

/**
 * The article of the page, or null where it is no article: it says that it is something else, it is a list of teasers, or
 * it says nothing and looks like none. With `asked` the reader wants it read, whatever it is, and only a page without text
 * is none.
 */
export function findArticle(document: Document, asked: boolean): FoundArticle | null {
  const stated = readStated(document);
  const prose = findProse(document.body);
  const sums = sumUp(prose);
  const best = densest(prose);
  const headline = headlineOf(document, best);
  const roots = best ? rootsAround(best, headline, prose, sums) : [document.body];
  (globalThis as any).debug = { kind: stated.kind, n: prose.length, best: best && sums.get(best), total: sums.get(document.body), heads: best && linkedHeads(best), dated: isDated(document), pub: isPublic(document) };
  const length = best ? roots.reduce((sum, root) => sum + (sums.get(root) ?? 0), 0) : 0;
  const isArticle =
    stated.kind !== 'other' && best !== null && !isIndex(best, stated.kind, sums) && isEnough(stated.kind, length, document, prose);
  return isArticle || asked ? { roots, body: best ?? document.body, headline, published: stated.published } : null;
}

const HEADS =
  'h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h1,a[href] h2,a[href] h3,a[href] h4';
const linkedHeads = (root: Element): number => root.querySelectorAll(HEADS).length;

/** Whether most of the prose stands under headings that lead elsewhere, a little under each. */
function isIndex(root: Element, kind: Stated['kind'], sums: ReadonlyMap<Element, number>): boolean {
  const heads = [...root.querySelectorAll(HEADS)];
  const length = sums.get(root)!;
  if (heads.length < 3) return false;
  const cards = new Set<Element>();
  for (const head of heads) {
    let card: Element = head;
    while (card !== root && !sums.has(card)) card = card.parentElement!;
    if (card !== root) cards.add(card);
  }
  const teased = [...cards].map((card) => sums.get(card)!).filter((one) => one < TEASER);
  return (
    (teased.length >= 3 && teased.reduce((sum, one) => sum + one, 0) * 2 > length) ||
    (kind !== 'article' && length < heads.length * TEASER)
  );
}

function isEnough(kind: 'article' | 'maybe' | null, length: number, document: Document, prose: readonly Prose[]): boolean {
  if (kind === 'article') return length >= LEAST_STATED;
  if (linksToItself(document, kind ? ['footer'] : ['footer', 'nav'])) return false;
  if (kind === 'maybe') return length >= LEAST_STATED;
  const groups = new Map<Element, number>();
  for (const { element, length: own } of prose) {
    const group = PARAGRAPH.test(element.localName) ? element.parentElement! : element;
    groups.set(group, (groups.get(group) ?? 0) + own);
  }
  const total = prose.reduce((sum, { length: own }) => sum + own, 0);
  const together = Math.max(...groups.values());
  return (
    length >= LEAST_UNSTATED &&
    together >= total * TOGETHER &&
    (isPublic(document) || together >= 3000) &&
    (isDated(document) || (together >= 1000 && together >= total * 0.8)) &&
    document.querySelectorAll('pre').length < 2
  );
}

const isPublic = (document: Document): boolean =>
  document.querySelector(
    'link[rel="canonical"],link[rel="alternate"],meta[name="description" i],meta[property^="og:"]',
  ) !== null;

const isDated = (document: Document): boolean =>
  document.querySelector(
    'time[datetime],[itemprop^="date"],meta[name*="date" i],meta[property^="article:"],meta[name="author" i],[rel~="author"],[class*="byline" i],[class*="author" i]',
  ) !== null ||
  /\b(?:19|20)\d\d\b/.test(document.querySelector('h1')?.parentElement?.textContent?.slice(0, 400) ?? '');

/** Pages about a site are linked from every one of its pages, themselves included. */
function linksToItself(document: Document, where: readonly string[]): boolean {
  const { origin, pathname } = new URL(document.URL);
  return where.some(
    (box) =>
      document.querySelector(
        `${box} a[href=${JSON.stringify(pathname)}],${box} a[href=${JSON.stringify(origin + pathname)}]`,
      ) !== null,
  );
}

const PARAGRAPH = /^(?:p|li|dd|dt|blockquote|h[1-6]|figcaption|td)$/;

/** The element whose own paragraphs hold most text: half of it counts for the parent's parent, and so on. */
function densest(prose: readonly Prose[]): Element | null {
  const scores = new Map<Element, number>();
  for (const { element: block, length } of prose) {
    let element = PARAGRAPH.test(block.localName) ? block.parentElement : block;
    for (let share = 1; share >= 0.25 && element && element.parentElement; share /= 2) {
      scores.set(element, (scores.get(element) ?? 0) + length * share);
      element = element.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > scores.get(best)!) best = element;
  return best;
}

/** Levels above the densest element at which its like is looked for. */
const LEVELS = 4;

/**
 * The densest element; others of its kind beside it or its parents, where a body is cut into pieces by something between;
 * paragraphs beside it; and the prose between the headline and it.
 */
function rootsAround(best: Element, headline: Element | null, prose: readonly Prose[], sums: ReadonlyMap<Element, number>): readonly Element[] {
  const roots = [best];
  let level = best;
  for (let i = 0; i < LEVELS && level.parentElement && !(headline && level.contains(headline)); i++) {
    for (const sibling of level.parentElement.children)
      if (sibling !== level && sums.has(sibling) && (isAlike(sibling, level, i < 2) || PARAGRAPH.test(sibling.localName)) && linkedHeads(sibling) === 0) roots.push(sibling);
    level = level.parentElement;
  }
  if (headline && follows(best, headline))
    for (const { element } of prose)
      if (element.localName !== 'h1' && follows(element, headline) && follows(best, element) && !roots.some((root) => root.contains(element) || element.contains(root)))
        roots.push(element);
  return roots.sort((a, b) => (follows(b, a) ? -1 : 1));
}

const isAlike = (a: Element, b: Element, near: boolean): boolean =>
  a.localName === b.localName && a.classList[0] === b.classList[0] && (near || a.classList.length > 0);

/** Whether `a` stands after `b`, and not in it. */
const follows = (a: Node, b: Node): boolean =>
  (b.compareDocumentPosition(a) & 20) === 4;

/** The main heading in the article, or else the last one before it. */
function headlineOf(document: Document, root: Element | null): Element | null {
  const inside = root?.querySelector('h1');
  if (inside) return inside;
  const all = [...document.querySelectorAll('h1')];
  return all.findLast((h1) => root && follows(root, h1)) ?? all[0] ?? null;
}
