import type { WordDifference } from '#core/statements/word-diff.ts';

/** Words kept on each side of a gap. */
const AROUND = 8;
/** A stretch this long is not worth a gap. */
const SHORT = 2 * AROUND + 4;

const ELLIPSIS = ' … ';

/**
 * Word differences with the middle of long stretches left out, so that what differs is seen at once: eight words stay
 * around each difference. What only this version says is never shortened.
 */
export function shortenDifferences(differences: readonly WordDifference[]): readonly WordDifference[] {
  return differences.map((difference, index) => {
    // A word with the space after it.
    const words = difference.text.match(/\S+\s*/g) ?? [];
    if (difference.kind === 'added' || words.length <= SHORT) return difference;
    const head = index === 0 && difference.kind === 'same' ? [] : words.slice(0, AROUND);
    const tail = index === differences.length - 1 && difference.kind === 'same' ? [] : words.slice(-AROUND);
    return { ...difference, text: `${head.join('').trimEnd()}${ELLIPSIS}${tail.join('')}` };
  });
}
