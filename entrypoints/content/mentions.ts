import type { BlockMention } from '#browser/messages.ts';
import { contains, type Rect } from '#core/card/rect.ts';
import { placeInDom, type PageBlock } from './collect-blocks.ts';

/** A mention in the page: its range as it was when the text was read, and the text to check it by. */
export interface PageMention {
  readonly id: number;
  readonly key: string;
  readonly range: StaticRange;
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
}

/** The mentions of the page by the text nodes they touch. */
export interface PageMentions {
  readonly all: readonly PageMention[];
  readonly byNode: ReadonlyMap<Node, readonly PageMention[]>;
}

export const NO_MENTIONS: PageMentions = { all: [], byNode: new Map() };

/** Mentions laid over the page; one whose place has gone is left out. Ids go on from `firstId`. */
export function locateMentions(
  mentions: readonly BlockMention[],
  blocks: readonly PageBlock[],
  firstId: number,
): PageMentions {
  const blockById = new Map(blocks.map((block) => [block.id, block]));
  const byNode = new Map<Node, PageMention[]>();
  const all: PageMention[] = [];
  for (const { block: blockId, start, end, key } of mentions) {
    const block = blockById.get(blockId);
    const range = block && rangeOf(block, start, end);
    if (!block || !range) continue;
    const mention: PageMention = { id: firstId + all.length, key, range, block, start, end };
    all.push(mention);
    for (const { node, start: at } of block.pieces)
      if (at < end && at + node.data.length > start) byNode.set(node, [...(byNode.get(node) ?? []), mention]);
  }
  return { all, byNode };
}

/** The range of a stretch of a block's text, or null where the DOM no longer has it. */
export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | null {
  const from = placeInDom(block, start, false);
  const to = placeInDom(block, end, true);
  if (!from || !to) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** A live range for measuring; null where the nodes are gone or changed. */
export function liveRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return null; // the text became shorter
  }
}

/** The rects of a mention's pieces, one a line; empty where it is gone. */
export const rectsOf = (mention: PageMention): readonly Rect[] => [
  ...(liveRange(mention.range)?.getClientRects() ?? []),
];

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { readonly offsetNode: Node } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

const NEVER = 'input,textarea,select,button,[contenteditable=""],[contenteditable="true"],nav,code,pre';

/** The mention under a point of the viewport with the rect of its piece there, or null. */
export function mentionAt(
  x: number,
  y: number,
  { byNode }: PageMentions,
): { readonly mention: PageMention; readonly rect: Rect } | null {
  const caret = document as CaretDocument;
  const node =
    caret.caretPositionFromPoint?.(x, y)?.offsetNode ?? caret.caretRangeFromPoint?.(x, y)?.startContainer;
  const candidates = node && byNode.get(node);
  if (!candidates || node.parentElement?.closest(NEVER)) return null;
  for (const mention of candidates) {
    const rect = rectsOf(mention).find((one) => contains(one, x, y));
    if (rect) return { mention, rect };
  }
  return null;
}
