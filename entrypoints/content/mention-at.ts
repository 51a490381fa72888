import { contains, type Rect } from '#core/card/rect.ts';
import { isThere, rectsOf, type PageMention, type PageMentions } from './mentions.ts';

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): { readonly offsetNode: Node; readonly offset: number } | null;
}

const NEVER = 'input,textarea,select,button,[contenteditable=""],[contenteditable="true"],nav,code,pre';

/** The mention under a point of the viewport with the rect of its piece there, or null. `shadowRoots`: open ones to look into. */
export function mentionAt(
  x: number,
  y: number,
  { byNode }: PageMentions,
  shadowRoots: readonly ShadowRoot[],
): { readonly mention: PageMention; readonly rect: Rect } | null {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, { shadowRoots });
  const candidates = caret && byNode.get(caret.offsetNode);
  if (!candidates || document.designMode === 'on') return null;
  if (caret.offsetNode.parentElement?.closest(NEVER)) return null;
  for (const mention of candidates) {
    if (!touches(mention.range, caret.offsetNode, caret.offset) || !isThere(mention)) continue;
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
