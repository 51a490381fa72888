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

/** From this resemblance on two articles count as copies of one text. */
export const NEAR_COPY = 0.5;
export const isNearCopy = (a: readonly number[], b: readonly number[]): boolean =>
  resemblance(a, b) >= NEAR_COPY;
