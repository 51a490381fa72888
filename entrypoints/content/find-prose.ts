import { isBeside } from './left-out.ts';

/** A block of running text. Lengths in UTF-16 units. */
export interface Prose {
  readonly element: Element;
  /** Of its text, what stands in no link. */
  readonly length: number;
}

/** Text nodes shorter than this are labels, and not looked at: most of a page's nodes are. */
const LEAST_NODE = 20;
const LEAST_BLOCK = 40;

const UNSEEN = /^(?:script|style|noscript|textarea|title)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * The blocks of running text under an element, in its order, whatever elements they are made of; without what is beside
 * the article by its own word, and without what is mostly links.
 */
export function findProse(root: Element): readonly Prose[] {
  const blocks = new Map<Element, { free: number; linked: number }>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < LEAST_NODE) continue;
    let element = node.parentElement;
    const length = data.trim().length;
    if (length < LEAST_NODE || !element || UNSEEN.test(element.localName)) continue;
    let isLinked = false;
    while (element && element !== root && INLINE.test(element.localName)) {
      isLinked ||= element.localName === 'a';
      element = element.parentElement;
    }
    if (!element) continue;
    const block = blocks.get(element) ?? { free: 0, linked: 0 };
    block[isLinked ? 'linked' : 'free'] += length;
    blocks.set(element, block);
  }
  const all = [...blocks].filter(
    ([element, { free, linked }]) => free >= LEAST_BLOCK && linked <= free && element.checkVisibility(),
  );
  const heads = [...root.querySelectorAll('h1')];
  const known = new Map<Element, boolean>();
  const total = all.reduce((sum, [, { free }]) => sum + free, 0);
  const held = sumUp(all.map(([element, { free }]) => ({ element, length: free })));
  const isOut = (element: Element): boolean => {
    let is = known.get(element);
    if (is !== undefined) return is;
    const parent = element.parentElement;
    is =
      element.localName === 'a' ||
      (element !== root &&
        isBeside(
          element,
          heads.some((head) => element.contains(head))
            ? 'headline'
            : (held.get(element) ?? 0) * 2 > total
              ? 'most'
              : 'little',
        )) ||
      (element !== root && parent !== null && isOut(parent));
    known.set(element, is);
    return is;
  };
  return all
    .filter(([element]) => !isOut(element))
    .map(([element, { free }]) => ({ element, length: free }));
}

/** How much of the prose stands in each element that holds some. */
export function sumUp(prose: readonly Prose[]): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  for (const { element, length } of prose)
    for (let at: Element | null = element; at; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + length);
  return sums;
}
