import type { Span } from '../text/span.ts';

/** A stretch of a page's text under the page's own number for it. */
export interface TextBlock {
  readonly id: number;
  readonly text: string;
}

/** Where a span of the joined text stands: the block, and offsets into the block's text. */
export interface BlockPlace extends Span {
  readonly block: number;
}

export interface JoinedBlocks {
  /** The blocks' texts, one a line. */
  readonly text: string;
  /** The place of a span; a span that runs over blocks is cut at the end of its first. Null for a span outside. */
  placeOf(span: Span): BlockPlace | null;
}

/** Joins the blocks of a page into one text as `analyse` wants it, line breaks inside blocks made spaces, and the way back. */
export function joinBlocks(blocks: readonly TextBlock[]): JoinedBlocks {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  return {
    text: blocks.map((block) => block.text.replace(/[\n\r\t\f\v\u2028\u2029]/g, ' ')).join('\n'),
    placeOf({ start, end }) {
      const index = lastAtMost(starts, start);
      const block = blocks[index];
      if (!block) return null;
      const from = start - starts[index]!;
      const to = Math.min(end - starts[index]!, block.text.length);
      return from < to ? { block: block.id, start: from, end: to } : null;
    },
  };
}

/** Index of the last number that is not above `value`; -1 where all are. The numbers ascend. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
