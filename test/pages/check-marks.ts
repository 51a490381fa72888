import type { Mention } from '#core/names/mention.ts';
import type { ShownMark } from './watch-page.ts';

/** A mention that should be marked, with the mark found for it. */
export interface CheckedMention {
  readonly mention: Mention;
  readonly mark: ShownMark | null;
}

export interface MarkCheck {
  readonly mentions: readonly CheckedMention[];
  /** Texts of marks that are no mention where they stand. */
  readonly wrong: readonly string[];
}

/** A name's text as it is compared: what is not seen aside, white space one space. */
export const plainForm = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Which mention each mark is, found by their texts alone: the longest common sequence of both in the order of the page,
 * then what is left by its text, as a headline may stand anywhere.
 */
export function checkMarks(mentions: readonly Mention[], marks: readonly ShownMark[]): MarkCheck {
  const wanted = mentions.map(({ text }) => plainForm(text));
  const shown = marks.map(({ text }) => plainForm(text));
  const markOf = new Map(commonSequence(wanted, shown));
  const taken = new Set(markOf.values());
  const wrong: string[] = [];
  for (const [j, text] of shown.entries()) {
    if (taken.has(j)) continue;
    const i = wanted.findIndex((one, at) => one === text && !markOf.has(at));
    if (i < 0) wrong.push(marks[j]!.text);
    else markOf.set(i, j);
  }
  return {
    mentions: mentions.map((mention, i) => ({ mention, mark: marks[markOf.get(i) ?? -1] ?? null })),
    wrong,
  };
}

/** Pairs of indices of a longest common subsequence, ascending. */
function commonSequence(a: readonly string[], b: readonly string[]): readonly [number, number][] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
