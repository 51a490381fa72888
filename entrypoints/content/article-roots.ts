import type { Prose, ProseSums } from './find-prose.ts';

const PARAGRAPH = /^(?:p|li|dd|dt|blockquote|h[1-6]|figcaption)$/;

/** Headings that lead elsewhere. */
export const HEADS = ':is(h1,h2,h3,h4,h5,h6) a[href],a[href] :is(h1,h2,h3,h4,h5,h6)';

/** Whether an element's text is one paragraph among others, rather than a body that holds its text itself. */
export const isParagraph = ({ localName }: Element): boolean => PARAGRAPH.test(localName);

/** Prose in lists counts less: captions of a gallery, teasers, comments. */
const LISTED = 0.5;

/** The element whose own paragraphs hold most prose: half of it counts for the parent's parent, and so on. */
export function bodyOf(prose: readonly Prose[]): Element | null {
  const scores = new Map<Element, number>();
  for (const { element: block, length } of prose) {
    const weight = block.closest('li') ? LISTED : 1;
    let element = isParagraph(block) ? block.parentElement : block;
    for (let share = 1; share >= 0.25 && element?.parentElement; share /= 2) {
      scores.set(element, (scores.get(element) ?? 0) + length * share * weight);
      element = element.parentElement;
    }
  }
  let [best, most]: [Element | null, number] = [null, 0];
  for (const [element, score] of scores) if (score > most) [best, most] = [element, score];
  return best;
}

/** With this much prose (UTF-16 units) an article below the article is the next one of a stream, and no teaser. */
const WHOLE = 800;

/** Levels above the body at which its like is looked for, and those where an element without a class is alike. */
const LEVELS = 4;
const NEAR_LEVELS = 2;

/**
 * Where an article's text stands, in the page's order: its body; paragraphs beside it, and others of its kind beside it or
 * the elements around it, where something cuts the body into pieces; the prose between the headline and it; and whole
 * articles that a page adds below as its reader scrolls.
 */
export function rootsAround(
  body: Element,
  headline: Element | null,
  prose: readonly Prose[],
  sums: ProseSums,
): readonly Element[] {
  const roots = [body];
  for (const [i, level] of levelsBelow(headline, body).entries())
    for (const sibling of level.parentElement?.children ?? [])
      if (
        sibling !== level &&
        sums.has(sibling) &&
        (isParagraph(sibling) || isAlike(sibling, level, i < NEAR_LEVELS)) &&
        !sibling.querySelector(`h1,${HEADS}`)
      )
        roots.push(sibling);
  if (headline && follows(body, headline))
    for (const { element } of prose)
      if (
        element.localName !== 'h1' &&
        follows(element, headline) &&
        follows(body, element) &&
        !roots.some((root) => root.contains(element) || element.contains(root))
      )
        roots.push(element);
  for (const next of body.ownerDocument.querySelectorAll('article'))
    if (follows(next, body) && (sums.get(next) ?? 0) >= WHOLE && !next.querySelector(HEADS)) roots.push(next);
  return outermost(roots).sort((a, b) => (follows(a, b) ? 1 : -1));
}

/** Without those that stand in another. */
const outermost = (roots: readonly Element[]): Element[] =>
  roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));

/** The body and elements around it that do not hold the headline, innermost first. */
function levelsBelow(headline: Element | null, body: Element): readonly Element[] {
  const levels: Element[] = [];
  for (let at: Element | null = body; at && levels.length < LEVELS; at = at.parentElement) {
    if (at.contains(headline)) break;
    levels.push(at);
  }
  return levels;
}

const isAlike = (a: Element, b: Element, isNear: boolean): boolean =>
  a.localName === b.localName && a.classList[0] === b.classList[0] && (isNear || a.classList.length > 0);

/** Whether `a` stands after `b`, and not in it. */
const follows = (a: Node, b: Node): boolean =>
  (b.compareDocumentPosition(a) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;
