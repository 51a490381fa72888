import { foldWord } from '../text/fold.ts';
import { hashText, join } from '../text/hash.ts';

/** Numbers in a fingerprint. */
export const FINGERPRINT_SIZE = 64;
/** Words in a row that are hashed together. */
const SHINGLE = 4;
const EMPTY = 0xffffffff;

/**
 * A fingerprint of a text's word sequences for finding near-copies: one-permutation minhash of 4-word shingles,
 * `FINGERPRINT_SIZE` unsigned 32-bit numbers. Texts under four words get an empty list. Linear in the text.
 * Source: Li, Owen, Zhang 2012, with empty bins filled from the next full one (Shrivastava, Li 2014).
 */
export function fingerprint(text: string): number[] {
  const bins = new Uint32Array(FINGERPRINT_SIZE).fill(EMPTY);
  const recent: number[] = [];
  let found = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    recent.push(hashText(word.length > 60 ? word.slice(0, 60) : foldWord(word)));
    if (recent.length > SHINGLE) recent.shift();
    if (recent.length < SHINGLE) continue;
    const hash = recent.reduce(join, 17);
    const bin = hash % FINGERPRINT_SIZE;
    const value = Math.floor(hash / FINGERPRINT_SIZE);
    if (value < (bins[bin] as number)) bins[bin] = value;
    found++;
  }
  if (found === 0) return [];
  return fillEmpty(bins);
}

function fillEmpty(bins: Uint32Array): number[] {
  const full = [...bins];
  for (let i = 0; i < bins.length; i++) {
    for (let step = 0; full[i] === EMPTY && step < bins.length; step++) {
      const other = bins[(i + step) % bins.length] as number;
      if (other !== EMPTY) full[i] = join(other, step);
    }
  }
  return full;
}

/** The share of word sequences two texts have in common, estimated from their fingerprints: 0 to 1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}

/** What of a text is compared: its fingerprint, and its length in UTF-16 units, which tells a text from a part of it. */
export interface Print {
  readonly values: readonly number[];
  readonly length: number;
}

/**
 * The share of the shorter text that stands in the longer one too, 0 to 1, estimated from their resemblance. With `r` the
 * resemblance (shared of all) and lengths for numbers of word sequences, `r / (1 + r) * (a + b)` sequences are shared.
 */
export function sharedPart(resemblance: number, a: number, b: number): number {
  const shorter = Math.min(a, b);
  return shorter <= 0 ? 0 : Math.min(1, (resemblance * (a + b)) / ((1 + resemblance) * shorter));
}

/** From this resemblance on two articles are copies of one text. */
const NEAR_COPY = 0.5;
/** A text of which this share stands in another is a copy too: cut, or with much added to it. See docs/decisions/0012. */
const CONTAINED = 0.7;
/** With less in common the estimate is chance. */
export const LEAST_IN_COMMON = 12;

/** What share of the shorter text the two have in common, where they are copies of one text, or one of a part of the other; else null. */
export function copiedShare(a: Print, b: Print): number | null {
  const r = resemblance(a.values, b.values);
  if (r * FINGERPRINT_SIZE < LEAST_IN_COMMON) return null;
  const share = sharedPart(r, a.length, b.length);
  return r >= NEAR_COPY || share >= CONTAINED ? share : null;
}
