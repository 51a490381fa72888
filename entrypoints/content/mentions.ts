import type { BlockMention } from '#browser/messages.ts';
import { contains, type Rect } from '#core/card/rect.ts';
import { partsOf, placeInDom, type PageBlock } from './collect-blocks.ts';

/** A mention in the page: its range as it was when the text was read, and the text to check it by. */
export interface PageMention {
  readonly id: number;
  readonly key: string;
  readonly range: StaticRange;
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
  /** What stood there when the page was read. */
  readonly text: string;
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
    const parts = partsOf(block, start, end);
    const text = parts.map((part) => part.text).join('');
    const mention: PageMention = { id: firstId + all.length, key, range, block, start, end, text };
    all.push(mention);
    for (const { node } of parts) {
      const others = byNode.get(node);
      if (others) others.push(mention);
      else byNode.set(node, [mention]);
    }
  }
  return { all, byNode };
}

/** Whether the page still has the mention's words where they were read; frameworks change text under a mark. */
export const isThere = ({ block, start, end, text }: PageMention): boolean =>
  partsOf(block, start, end)
    .map((part) => part.text)
    .join('') === text;

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
  caretPositionFromPoint?(
    x: number,
    y: number,
  ): { readonly offsetNode: Node; readonly offset: number } | null;
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
  const position = caret.caretPositionFromPoint?.(x, y);
  const range = position ? null : caret.caretRangeFromPoint?.(x, y);
  const node = position?.offsetNode ?? range?.startContainer;
  const offset = position?.offset ?? range?.startOffset ?? 0;
  const candidates = node && byNode.get(node);
  if (!candidates || node.parentElement?.closest(NEVER)) return null;
  for (const mention of candidates) {
    if (!touches(mention.range, node, offset) || !isThere(mention)) continue;
    const rect = rectsOf(mention).find((one) => contains(one, x, y));
    if (rect) return { mention, rect };
  }
  return null;
}

/** Whether a caret place lies in the range, its ends included: the caret of a point is to the left or right of a letter. */
function touches(range: StaticRange, node: Node, offset: number): boolean {
  const after = range.startContainer !== node || range.startOffset <= offset;
  const before = range.endContainer !== node || range.endOffset >= offset;
  return after && before;
}
