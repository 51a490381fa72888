/** Words of the unlabelled texts by number, the commonest first, and the texts as numbers. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: Float64Array;
  /** One number a word: -1 a word too rare, -2 the end of a sentence. */
  readonly text: Int32Array;
}

export const RARE = -1;
export const END = -2;

/** Counts words; those seen less than `least` times are rare. Numbers count as one word; the word after a full stop is read small where it mostly is. */
export function readVocabulary(sentences: Iterable<readonly string[]>, least: number): Vocabulary {
  const numbers = new Map<string, number>();
  const spelt: string[] = [];
  const seen: number[] = [];
  const all: number[] = [];
  const firsts: number[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, spelt.length);
    spelt.push(word);
    seen.push(0);
    return spelt.length - 1;
  };
  for (const sentence of sentences) {
    firsts.push(all.length);
    for (const word of sentence) {
      const number = numberOf(/^[\d.,]+$/.test(word) && /\d/.test(word) ? '0' : word.replaceAll('’', "'"));
      seen[number] = (seen[number] as number) + 1;
      all.push(number);
    }
    all.push(END);
  }
  for (const at of firsts) {
    const word = all[at] as number;
    if (word === END) continue;
    const small = numbers.get((spelt[word] as string).toLowerCase());
    if (small === undefined || small === word || (seen[small] as number) <= (seen[word] as number)) continue;
    all[at] = small;
  }
  const counts = new Float64Array(spelt.length);
  for (const number of all) if (number >= 0) counts[number] = (counts[number] as number) + 1;
  const kept = spelt.map((_, number) => number).filter((number) => (counts[number] as number) >= least);
  kept.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const renumbered = new Int32Array(spelt.length).fill(RARE);
  for (const [rank, number] of kept.entries()) renumbered[number] = rank;
  return {
    words: kept.map((number) => spelt[number] as string),
    counts: Float64Array.from(kept, (number) => counts[number] as number),
    text: Int32Array.from(all, (number) => (number === END ? END : (renumbered[number] as number))),
  };
}
