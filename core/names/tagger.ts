import {
  FactCache,
  FEATURE_ROWS,
  FEATURE_VERSION,
  HISTORY_FEATURES,
  STATIC_FEATURES,
  historyFeatures,
  staticFeatures,
} from './tag-features.ts';
import { TAGS, mayFollow } from './tag.ts';

/** "SLTG" as little-endian 32 bits. */
export const TAGGER_MAGIC = 0x47544c53;
export const TAGGER_FORMAT = 1;
/** Bytes before the weights: magic, format, feature version, rows, tags (32 bits each), three unused. */
export const TAGGER_HEADER = 32;
const WEIGHTS = FEATURE_ROWS * TAGS.length;

/** Tags words of a sentence with parts of names. */
export interface NameTagger {
  /** One tag number (index into `TAGS`) a word. Linear in the number of words. */
  tag(words: readonly string[]): Uint8Array;
}

/** Why a file is no tagger this version can use. */
export class TaggerError extends Error {
  override readonly name = 'TaggerError';
}

/**
 * Reads a tagger from its file's bytes.
 * @throws TaggerError where magic, format, features or size are not those of this version.
 */
export function loadTagger(bytes: ArrayBuffer): NameTagger {
  if (bytes.byteLength < TAGGER_HEADER)
    throw new TaggerError(`tagger: ${bytes.byteLength} bytes are too few for a header`);
  const header = new Uint32Array(bytes, 0, TAGGER_HEADER / 4);
  const [magic, format, features, rows, tags] = header;
  if (magic !== TAGGER_MAGIC) throw new TaggerError('tagger: not a Sidelight tagger (wrong first bytes)');
  if (format !== TAGGER_FORMAT)
    throw new TaggerError(`tagger: format ${format}, this version reads ${TAGGER_FORMAT}`);
  if (features !== FEATURE_VERSION || rows !== FEATURE_ROWS || tags !== TAGS.length)
    throw new TaggerError(
      `tagger: trained for features ${features} (${rows} rows), this version has ${FEATURE_VERSION}`,
    );
  if (bytes.byteLength !== TAGGER_HEADER + WEIGHTS)
    throw new TaggerError(
      `tagger: ${bytes.byteLength} bytes, expected ${TAGGER_HEADER + WEIGHTS}: truncated or damaged`,
    );
  return perceptronTagger(expand(new Int8Array(bytes, TAGGER_HEADER, WEIGHTS)));
}

/** A stored byte is the signed square root of a weight: most weights are small, a few are large. */
function expand(stored: Int8Array): Int16Array {
  const weights = new Int16Array(stored.length);
  for (let i = 0; i < stored.length; i++) {
    const root = stored[i] as number;
    weights[i] = root < 0 ? -root * root : root * root;
  }
  return weights;
}

/** A tagger over a weight table of one row a feature and one column a tag; greedy from left to right. */
export function perceptronTagger(weights: Int16Array | Float32Array): NameTagger {
  const cache = new FactCache();
  const history = new Uint32Array(HISTORY_FEATURES);
  const scores = new Float64Array(TAGS.length);
  let rows = new Uint32Array(64 * STATIC_FEATURES);
  return {
    tag(words) {
      const needed = words.length * STATIC_FEATURES;
      if (rows.length < needed) rows = new Uint32Array(needed * 2);
      const hashes = staticFeatures(words, cache, rows);
      const tags = new Uint8Array(words.length);
      let previous = 0;
      let before = 0;
      for (let i = 0; i < words.length; i++) {
        const from = i * STATIC_FEATURES;
        historyFeatures(previous, before, hashes[i] as number, rows[from + 1] as number, history);
        scores.fill(0);
        for (let f = from; f < from + STATIC_FEATURES; f++) addRow(weights, rows[f] as number, scores);
        for (let f = 0; f < HISTORY_FEATURES; f++) addRow(weights, history[f] as number, scores);
        const best = bestTag(scores, previous);
        tags[i] = best;
        before = previous;
        previous = best;
      }
      return tags;
    },
  };
}

function addRow(weights: Int16Array | Float32Array, row: number, scores: Float64Array): void {
  const at = row * TAGS.length;
  for (let t = 0; t < TAGS.length; t++) scores[t] = (scores[t] as number) + (weights[at + t] as number);
}

/** The best tag that may stand after `previous`. */
export function bestTag(scores: Float64Array, previous: number): number {
  let best = 0;
  for (let t = 1; t < TAGS.length; t++) {
    if ((scores[t] as number) > (scores[best] as number) && mayFollow(previous, t)) best = t;
  }
  return best;
}
