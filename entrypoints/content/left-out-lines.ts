import type { LeftOutLines } from '#browser/messages.ts';
import type { Run } from './block-text.ts';
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
  const lines = blocks.flatMap(({ runs }) =>
    runs.some(({ node }) => nodes.has(node)) ? [] : wordsOf(runs).slice(0, LONGEST),
  );
  return [...new Set(lines)].slice(0, MOST_LINES);
}

/** Links side by side are a menu, though nothing may stand between them but style. */
function wordsOf(runs: readonly Run[]): string {
  let [words, before]: [string, Element | null] = ['', null];
  for (const { node, from, to } of runs) {
    const link = node.parentElement!.closest('a');
    if (link && before && link !== before) words += ' ';
    before = link;
    words += node.data.slice(from, to);
  }
  return words.replace(/\s+/g, ' ').trim();
}
