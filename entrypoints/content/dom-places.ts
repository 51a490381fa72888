import type { Run } from './block-text.ts';
import type { PageBlock } from './collect-blocks.ts';

type WithRuns = Pick<PageBlock, 'runs'>;

/** A part of a text node, and what stood there when it was read. */
export interface NodePart {
  readonly node: Text;
  readonly from: number;
  readonly text: string;
}

/** The parts of text nodes that a stretch of a block's text consists of, with the text they have now. */
export function partsOf({ runs }: WithRuns, start: number, end: number): readonly NodePart[] {
  const parts: NodePart[] = [];
  for (let i = Math.max(0, runBefore(runs, start)); i < runs.length; i++) {
    const { node, from, to, at } = runs[i]!;
    if (at >= end) break;
    const first = from + Math.max(0, start - at);
    const text = node.data.slice(first, Math.min(to, from + end - at));
    if (text !== '') parts.push({ node, from: first, text });
  }
  return parts;
}

/** Whether the page still has the words where they were read; frameworks change text under a mark. */
export const areThere = (parts: readonly NodePart[]): boolean =>
  parts.every(({ node, from, text }) => node.isConnected && node.data.startsWith(text, from));

/** The range over parts in order; null for none. */
export function rangeOver(parts: readonly NodePart[]): StaticRange | null {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last
    ? new StaticRange({
        startContainer: first.node,
        startOffset: first.from,
        endContainer: last.node,
        endOffset: last.from + last.text.length,
      })
    : null;
}

/** A live range for measuring; null where the nodes are gone or changed. */
export function liveRange(range: StaticRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    return null; // the text became shorter
  }
}

/** Index of the last run that starts at or before an offset; -1 for none. */
function runBefore(runs: readonly Run[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
