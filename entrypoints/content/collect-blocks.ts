import type { Block } from '#browser/messages.ts';
import { BlockText, type Run } from './block-text.ts';
import { flowOf } from './flow-of.ts';
import { isLeftOut } from './left-out.ts';

/** A block of the page's text before it has an id, with the stretches of text nodes it consists of. */
export interface BlockDraft extends Omit<Block, 'id'> {
  /** The nearest element around it that is laid out as a block. */
  readonly element: Element;
  /** At least one, in the order of the text. */
  readonly runs: readonly Run[];
}

export interface PageBlock extends BlockDraft, Block {}

export interface CollectedText {
  readonly blocks: readonly BlockDraft[];
  /** Open shadow roots in which some of the text stands. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** A page gives at most this much text, in UTF-16 units; what follows is not read. */
const MOST_TEXT = 1_500_000;

interface Level {
  readonly element: Element;
  readonly nodes: readonly Node[];
  next: number;
  /** Its text is a block of its own, or several. */
  readonly isBlock: boolean;
}

/**
 * The blocks of text under some elements, in the order they are read, without what is left out or not displayed. Yields
 * at every element, so that whoever drives it may pause. Of what is no article (`isArticle` false) lists of links are read too.
 * `isOut` says what is left out.
 */
export function* collectBlocks(
  roots: readonly Element[],
  headline: Element | null,
  isArticle = true,
  isOut = isLeftOut,
): Generator<undefined, CollectedText> {
  const blocks: BlockDraft[] = [];
  const shadowRoots: ShadowRoot[] = [];
  let length = 0;

  for (const root of roots) {
    let block = new BlockText();
    let breaks = 0;
    const open: Level[] = [{ element: root, nodes: childrenOf(root, shadowRoots), next: 0, isBlock: true }];

    const close = (element: Element): void => {
      breaks = 0;
      if (block.isEmpty) return;
      const { text, runs } = block.done();
      block = new BlockText();
      if (!/\p{L}/u.test(text)) return;
      length += text.length;
      blocks.push({ role: headline?.contains(element) ? 'headline' : 'body', element, text, runs });
    };

    for (;;) {
      const level = open.at(-1);
      if (!level || length > MOST_TEXT) break;
      const node = level.nodes[level.next++];
      if (!node) {
        open.pop();
        if (level.isBlock) close(level.element);
      } else if (node.nodeType === Node.TEXT_NODE) {
        if (/\S/.test((node as Text).data)) breaks = 0;
        block.append(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        const flow = flowOf(element);
        // Within a headline everything is one line, however it is laid out.
        const isBlock = flow === 'block' && !headline?.contains(level.element);
        if (isBlock) close(level.element);
        if (flow === 'break') {
          block.space();
          if (++breaks === 2) close(level.element); // the way some pages part paragraphs
        } else if (flow !== 'hidden' && !isOut(element, root, isArticle)) {
          const within = isBlock ? element : level.element;
          if (flow === 'block') block.space();
          open.push({ element: within, nodes: childrenOf(element, shadowRoots), next: 0, isBlock });
        }
        yield;
      }
    }
  }
  return { blocks, shadowRoots };
}

/** The nodes that are drawn inside an element, in order: those of its open shadow root, slots filled. */
function childrenOf(element: Element, shadowRoots: ShadowRoot[]): readonly Node[] {
  const { shadowRoot } = element;
  if (shadowRoot) shadowRoots.push(shadowRoot);
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...(shadowRoot ?? element).childNodes];
}
