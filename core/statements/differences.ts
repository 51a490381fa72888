import type { Span } from '../text/span.ts';
import type { Range } from './align-words.ts';
import type { PartPair, QuotationPart } from './quotation-part.ts';
import type { SaidWord } from './said-words.ts';

/** Words that only one side has, or that stand in the place of others. Offsets are the articles'. */
export interface Difference {
  /** Before or behind the words that both have, or inside them. */
  readonly where: 'before' | 'inside' | 'after';
  /** Null where the side has nothing there. */
  readonly a: Span | null;
  readonly b: Span | null;
  /** Whether an ellipsis, brackets or the end of a quoted piece says that words were left out or put in. */
  readonly declared: boolean;
}

/** What differs between two parts whose words are mostly the same, in order; empty for those that are only reworded. */
export function differencesOf({ a, b, alignment }: PartPair): Difference[] {
  if (alignment === null) return [];
  const ends = (
    where: 'before' | 'after',
    rangeA: Range,
    rangeB: Range,
    declared: boolean,
  ): readonly Difference[] => {
    const [inA, inB] = [spanOf(a, rangeA), spanOf(b, rangeB)];
    return inA === null && inB === null ? [] : [{ where, a: inA, b: inB, declared }];
  };
  return [
    ...ends(
      'before',
      { from: a.from, to: alignment.a.from },
      { from: b.from, to: alignment.b.from },
      [a, b].some(({ stretch, from }) => stretch.words[from]?.gap === 'ellipsis'),
    ),
    ...alignment.changes.map((change): Difference => ({
      where: 'inside',
      a: spanOf(a, change.a),
      b: spanOf(b, change.b),
      declared: change.declared,
    })),
    ...ends(
      'after',
      { from: alignment.a.to, to: a.to },
      { from: alignment.b.to, to: b.to },
      [a, b].some(({ stretch, to }) => to === stretch.words.length && stretch.trailsOff),
    ),
  ];
}

function spanOf({ stretch }: QuotationPart, { from, to }: Range): Span | null {
  if (from >= to) return null;
  return { start: (stretch.words[from] as SaidWord).start, end: (stretch.words[to - 1] as SaidWord).end };
}
