import type { Block } from '#browser/messages.ts';
import { isLeftOut } from './left-out.ts';

/** A block of the page's text with the text nodes it came from. */
export interface PageBlock extends Block {
  readonly element: Element;
  /** Where each text node stands in `text`; ascending. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** A page gives at most this much text, in UTF-16 units; what follows is not read. */
const MOST_TEXT = 1_500_000;

/** The blocks of text under an element, in document order, without what is skipped or not displayed. */
export function collectBlocks(
  root: Element,
  headline: Element | null,
  firstId: number,
): readonly PageBlock[] {
  const open = new Map<Element, { text: string; pieces: { node: Text; start: number }[] }>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isLeftOut(node, root) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let length = 0;
  for (let node = walker.nextNode(); node && length < MOST_TEXT; node = walker.nextNode()) {
    const block = blockOf(node, root);
    let entry = open.get(block);
    if (!entry) open.set(block, (entry = { text: '', pieces: [] }));
    if (node instanceof Text) {
      entry.pieces.push({ node, start: entry.text.length });
      entry.text += node.data;
      length += node.data.length;
    } else if (node.nodeName === 'BR') entry.text += '\n';
  }
  return [...open]
    .filter(([element, { text }]) => /\p{L}/u.test(text) && isShown(element))
    .map(([element, { text, pieces }], index) => ({
      id: firstId + index,
      role: element === headline ? 'headline' : 'body',
      element,
      text,
      pieces,
    }));
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function blockOf(node: Node, root: Element): Element {
  let element =
    node instanceof Element && !INLINE.has(node.tagName) && node.tagName !== 'BR' ? node : node.parentElement;
  while (element && element !== root && INLINE.has(element.tagName)) element = element.parentElement;
  return element ?? root;
}

/** Index of the last piece that starts before `offset`, or at it where `at` says so; -1 for none. */
function pieceBefore({ pieces }: PageBlock, offset: number, at: boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start } = pieces[middle]!;
    if (at ? start <= offset : start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place in the DOM of an offset of a block's text; `end` offsets stay in the node they end. */
export function placeInDom(
  block: PageBlock,
  offset: number,
  end: boolean,
): { readonly node: Text; readonly offset: number } | null {
  const found = block.pieces[pieceBefore(block, offset, !end)];
  if (!found || offset - found.start > found.node.data.length) return null;
  return { node: found.node, offset: offset - found.start };
}

/** A part of a text node, as it is now. */
export interface NodePart {
  readonly node: Text;
  readonly text: string;
}

/** The parts of text nodes that a stretch of a block's text consists of, with the text they have now. */
export function partsOf(block: PageBlock, start: number, end: number): readonly NodePart[] {
  const parts: NodePart[] = [];
  for (let i = Math.max(0, pieceBefore(block, start, true)); i < block.pieces.length; i++) {
    const { node, start: at } = block.pieces[i]!;
    if (at >= end) break;
    const text = node.data.slice(Math.max(0, start - at), end - at);
    if (text !== '') parts.push({ node, text });
  }
  return parts;
}
