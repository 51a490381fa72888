import { isBeside, MOST, type Holds } from './left-out.ts';

/** A block of running text. */
export interface Prose {
  readonly element: Element;
  /** Of its text, what stands in no link; UTF-16 units. */
  readonly length: number;
}

/** How much prose stands in each element that holds some. */
export type ProseSums = ReadonlyMap<Element, number>;

/** Text nodes shorter than this are labels, and not looked at: most of a page's nodes are. */
const LEAST_NODE = 20;
const LEAST_BLOCK = 40;
/** An element with this share of all prose is the article's, whatever its name. */
const MUCH = 0.25;

const UNSEEN = /^(?:script|style|noscript|textarea|title)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * The blocks of running text under an element, in its order, whatever elements they are made of: paragraphs, or what only
 * holds lines. Without those that are not displayed, those that are mostly links, and those beside the article. Yields at every block.
 */
export function* findProse(root: Element): Generator<undefined, readonly Prose[]> {
  // A page that is hidden as a whole (until its script runs) will be seen.
  const isSeen = root.checkVisibility();
  yield;
  const all: Prose[] = [];
  for (const [element, { free, linked }] of yield* textBlocks(root)) {
    if (free < LEAST_BLOCK || linked > free || (isSeen && !element.checkVisibility())) continue;
    all.push({ element, length: free });
    yield;
  }
  const sums = sumUp(all);
  const total = sums.get(root) ?? 0;
  const heads = [...root.querySelectorAll('h1')];
  const known = new Map<Element, boolean>([[root, false]]);
  const isOut = (element: Element): boolean => {
    let is = known.get(element);
    if (is === undefined) {
      const share = (sums.get(element) ?? 0) / total;
      const holds: Holds =
        share > MOST || heads.some((head) => element.contains(head))
          ? 'most'
          : share > MUCH
            ? 'much'
            : 'little';
      is = element.localName === 'a' || isBeside(element, holds) || isOut(element.parentElement ?? root);
      known.set(element, is);
    }
    return is;
  };
  const inside: Prose[] = [];
  for (const one of all) {
    if (!isOut(one.element)) inside.push(one);
    yield;
  }
  return inside;
}

/** Lengths of the longer text nodes by the block they stand in, in links and free. */
function* textBlocks(
  root: Element,
): Generator<undefined, ReadonlyMap<Element, { readonly free: number; readonly linked: number }>> {
  const blocks = new Map<Element, { free: number; linked: number }>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).length < LEAST_NODE) continue;
    let element = node.parentElement;
    if (!element || UNSEEN.test(element.localName)) continue;
    const { length } = (node as Text).data.trim();
    if (length < LEAST_NODE) continue;
    let isLinked = false;
    while (element !== root && INLINE.test(element.localName) && element.parentElement) {
      isLinked ||= element.localName === 'a';
      element = element.parentElement;
    }
    const block = blocks.get(element) ?? { free: 0, linked: 0 };
    block[isLinked ? 'linked' : 'free'] += length;
    blocks.set(element, block);
    yield;
  }
  return blocks;
}

export function sumUp(prose: readonly Prose[]): ProseSums {
  const sums = new Map<Element, number>();
  for (const { element, length } of prose)
    for (let at: Element | null = element; at; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + length);
  return sums;
}
