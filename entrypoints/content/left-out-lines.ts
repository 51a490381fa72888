import type { LeftOutLines } from '#browser/messages.ts';
import { collectBlocks, type PageBlock } from './collect-blocks.ts';

const MOST_LINES = 300;
/** Enough to tell what a line is of. */
const LONGEST = 240;

/** What holds no text that a page shows, or text that the reader is writing. */
const isNoText = (element: Element): boolean =>
  element.matches('svg,select,textarea,iframe,object,audio,video,canvas,[contenteditable]');

/**
 * What stands on the page besides the blocks that were read, in its order, each line once; the page is walked for it, as
 * the reader asks for it seldom. Yields on the way.
 */
export function* leftOutLines(read: readonly PageBlock[]): Generator<undefined, LeftOutLines> {
  const nodes = new Set(read.flatMap(({ runs }) => runs.map(({ node }) => node)));
  const { blocks } = yield* collectBlocks([document.body], null, false, isNoText);
  const lines = blocks.flatMap(({ text, runs }) =>
    runs.some(({ node }) => nodes.has(node)) ? [] : text.slice(0, LONGEST),
  );
  return [...new Set(lines)].slice(0, MOST_LINES);
}
