import { TAGS } from './tag.ts';

const COLUMNS = TAGS.length;

/**
 * The best sequence of tags for words `from` to `to` of a sentence (Viterbi 1967): an I stands only after the B or I of its
 * own type, and the words around the stretch are outside names.
 * @param scores one row of scores a word of the sentence.
 * @param transitions from each tag, and in the last row from the start, to each tag.
 */
export function bestSequence(
  scores: Float64Array,
  from: number,
  to: number,
  transitions: Float32Array,
  tags: Uint8Array,
): void {
  const back = new Uint8Array((to - from) * COLUMNS);
  let before = new Float64Array(COLUMNS);
  let now = new Float64Array(COLUMNS);
  for (let t = 0; t < COLUMNS; t++)
    before[t] =
      t === 0 || t % 2 === 1
        ? (scores[from * COLUMNS + t] as number) + (transitions[COLUMNS * COLUMNS + t] as number)
        : -Infinity;
  for (let i = from + 1; i < to; i++) {
    for (let t = 0; t < COLUMNS; t++) {
      let best = -Infinity;
      let origin = 0;
      const inside = t !== 0 && t % 2 === 0;
      const first = inside ? t - 1 : 0;
      const last = inside ? t : COLUMNS - 1;
      for (let p = first; p <= last; p++) {
        const score = (before[p] as number) + (transitions[p * COLUMNS + t] as number);
        if (score <= best) continue;
        best = score;
        origin = p;
      }
      now[t] = best + (scores[i * COLUMNS + t] as number);
      back[(i - from) * COLUMNS + t] = origin;
    }
    [before, now] = [now, before];
  }
  let tag = 0;
  for (let t = 1; t < COLUMNS; t++) if ((before[t] as number) > (before[tag] as number)) tag = t;
  for (let i = to - 1; i >= from; i--) {
    tags[i] = tag;
    tag = back[(i - from) * COLUMNS + tag] as number;
  }
}
