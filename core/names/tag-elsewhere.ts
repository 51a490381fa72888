import { NOWHERE } from './tag-features.ts';
import { TAGS } from './tag.ts';

/** Sentences before and after a sentence in which a word's other occurrences count. */
const REACH = 15;

/** What the words of a sentence are elsewhere in the text; `labels` with a margin of 1 at both ends. */
export interface Elsewhere {
  readonly labels: Uint8Array;
  readonly trust: Uint8Array;
  /** False where no word of the sentence stands elsewhere. */
  readonly isKnown: boolean;
}

interface Occurrence {
  readonly sentence: number;
  readonly at: number;
  readonly tag: number;
}

/**
 * Gathers, for each capitalised word, the tags a first pass gave the same word in the sentences around. Linear in the words.
 * @param identities what makes two words the same, one array a sentence, null for words that do not count.
 */
export function readElsewhere(
  identities: readonly (readonly (object | null)[])[],
  tags: readonly Uint8Array[],
): Elsewhere[] {
  const occurrences = new Map<object, Occurrence[]>();
  const elsewhere = identities.map((words, sentence) => {
    for (const [at, word] of words.entries()) {
      if (word === null) continue;
      const found = { sentence, at, tag: tags[sentence]?.[at] as number };
      const list = occurrences.get(word);
      if (list) list.push(found);
      else occurrences.set(word, [found]);
    }
    return {
      labels: new Uint8Array(words.length + 2).fill(NOWHERE),
      trust: new Uint8Array(words.length),
      isKnown: false,
    };
  });
  for (const list of occurrences.values()) if (list.length > 1) countAround(list, elsewhere);
  return elsewhere;
}

/** Slides a window over one word's occurrences, in order. */
function countAround(
  list: readonly Occurrence[],
  elsewhere: { isKnown: boolean; labels: Uint8Array; trust: Uint8Array }[],
): void {
  const counts = new Int32Array(TAGS.length);
  let from = 0;
  let to = 0;
  for (const { sentence, at, tag } of list) {
    for (; to < list.length && (list[to] as Occurrence).sentence <= sentence + REACH; to++)
      bump(counts, (list[to] as Occurrence).tag, 1);
    for (; (list[from] as Occurrence).sentence < sentence - REACH; from++)
      bump(counts, (list[from] as Occurrence).tag, -1);
    const others = to - from - 1;
    if (others === 0) continue;
    bump(counts, tag, -1);
    const sure = majority(counts);
    const target = elsewhere[sentence] as { isKnown: boolean; labels: Uint8Array; trust: Uint8Array };
    target.labels[at + 1] = sure.tag;
    target.trust[at] =
      (others >= 4 ? 6 : others >= 2 ? 3 : 0) +
      (sure.count === others ? 2 : sure.count * 3 >= others * 2 ? 1 : 0);
    target.isKnown = true;
    bump(counts, tag, 1);
  }
}

const bump = (counts: Int32Array, tag: number, by: number): void => {
  counts[tag] = (counts[tag] as number) + by;
};

/** The commonest kind of name, or none, as its commoner tag, and the occurrences of that kind. */
function majority(counts: Int32Array): { tag: number; count: number } {
  let tag = 0;
  let count = counts[0] as number;
  for (let begin = 1; begin < TAGS.length; begin += 2) {
    const [first, inside] = [counts[begin] as number, counts[begin + 1] as number];
    if (first + inside <= count) continue;
    count = first + inside;
    tag = first >= inside ? begin : begin + 1;
  }
  return { tag, count };
}
