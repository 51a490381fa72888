import { hashText } from '../text/hash.ts';
import { FEATURE_VERSION } from './tag-features.ts';
import { TAGS } from './tag.ts';

/**
 * The tagger's file: a header of 32-bit numbers, then typed arrays, read in place.
 *
 *   header       magic, format, features, tags, feature slots, word slots, fine clusters, convention weights
 *   transitions  Float32: from each tag and from the start (the last row) to each tag; then one bias a tag
 *   words        Uint32 slots: 18 bits of the word's hash, place, organisation, family name, given name, cluster + 1 (10 bits)
 *   filter       Uint32: one bit a hash of `FILTER_BITS` bits, set where a feature has it: most features of a text have no
 *                weights, and are told at once
 *   weights      Uint32 slots: the feature's weights for all tags but the first (whose weight is 0), 4 bits each, signed
 *   levels       Uint16: the middle cluster of each fine one, then the coarse cluster of each
 *   checks       Uint16: low bits of the hash of the feature in each slot, 0 where it is empty
 *   scales       Uint8: what a slot's weights are multiplied by, see `SCALES`
 *   convention   Int8: weights of small words, see `tag-convention.ts`
 */
export const TAGGER_MAGIC = 0x47544c53;
export const TAGGER_FORMAT = 3;
const HEADER = 8;

/** Slots looked at for a feature or a word before it is taken for absent. */
export const PROBES = 32;
/** Bits of a hash that the filter tells apart. */
const FILTER_BITS = 20;
const FILTER = (1 << FILTER_BITS) / 32;

/** Factors of slots: powers of 2 in steps of an eighth, 2^-24 to almost 2^8. */
export const SCALES = Float64Array.from({ length: 256 }, (_, i) => 2 ** ((i - 192) / 8));
/** The largest weight in 4 bits. */
export const LARGEST_WEIGHT = 7;
/** Weights of small words: a power of two. */
export const CONVENTION_WEIGHTS = 1 << 13;

export interface TaggerCounts {
  readonly slots: number;
  readonly wordSlots: number;
  readonly clusters: number;
}

export interface TaggerSections {
  readonly header: Uint32Array;
  readonly transitions: Float32Array;
  readonly words: Uint32Array;
  readonly filter: Uint32Array;
  readonly weights: Uint32Array;
  readonly levels: Uint16Array;
  readonly checks: Uint16Array;
  readonly scales: Uint8Array;
  readonly convention: Int8Array;
}

const TRANSITIONS = (TAGS.length + 2) * TAGS.length;

/** Size of a tagger's file in bytes. */
export function taggerBytes({ slots, wordSlots, clusters }: TaggerCounts): number {
  const even = 2 * clusters + slots + (slots & 1);
  return 4 * (HEADER + TRANSITIONS + wordSlots + FILTER + slots) + 2 * even + slots + CONVENTION_WEIGHTS;
}

/** The sections of a tagger's file, over its bytes. */
export function taggerSections(bytes: ArrayBuffer, counts: TaggerCounts): TaggerSections {
  const { slots, wordSlots, clusters } = counts;
  let at = 0;
  const take = (size: number): number => (at += size) - size;
  return {
    header: new Uint32Array(bytes, take(HEADER * 4), HEADER),
    transitions: new Float32Array(bytes, take(TRANSITIONS * 4), TRANSITIONS),
    words: new Uint32Array(bytes, take(wordSlots * 4), wordSlots),
    filter: new Uint32Array(bytes, take(FILTER * 4), FILTER),
    weights: new Uint32Array(bytes, take(slots * 4), slots),
    levels: new Uint16Array(bytes, take(clusters * 4), clusters * 2),
    checks: new Uint16Array(bytes, take((slots + (slots & 1)) * 2), slots),
    scales: new Uint8Array(bytes, take(slots), slots),
    convention: new Int8Array(bytes, take(CONVENTION_WEIGHTS), CONVENTION_WEIGHTS),
  };
}

/** An empty tagger's file with its header. */
export function newTaggerFile(counts: TaggerCounts): { bytes: ArrayBuffer; sections: TaggerSections } {
  const bytes = new ArrayBuffer(taggerBytes(counts));
  const sections = taggerSections(bytes, counts);
  const { slots, wordSlots, clusters } = counts;
  sections.header.set([
    TAGGER_MAGIC,
    TAGGER_FORMAT,
    FEATURE_VERSION,
    TAGS.length,
    slots,
    wordSlots,
    clusters,
    CONVENTION_WEIGHTS,
  ]);
  return { bytes, sections };
}

/** Why a file is no tagger this version can use. */
export class TaggerError extends Error {
  override readonly name = 'TaggerError';
}

/**
 * Reads the sections of a tagger's file without copying.
 * @throws TaggerError where magic, format, features or size are not those of this version.
 */
export function openTaggerFile(bytes: ArrayBuffer): TaggerSections {
  if (bytes.byteLength < HEADER * 4)
    throw new TaggerError(`tagger: ${bytes.byteLength} bytes are too few for a header`);
  const [magic, format, features, tags, slots = 0, wordSlots = 0, clusters = 0, convention] = new Uint32Array(
    bytes,
    0,
    HEADER,
  );
  if (magic !== TAGGER_MAGIC) throw new TaggerError('tagger: not a Sidelight tagger (wrong first bytes)');
  if (format !== TAGGER_FORMAT)
    throw new TaggerError(`tagger: format ${format}, this version reads ${TAGGER_FORMAT}`);
  if (features !== FEATURE_VERSION || tags !== TAGS.length || convention !== CONVENTION_WEIGHTS)
    throw new TaggerError(`tagger: trained for features ${features}, this version has ${FEATURE_VERSION}`);
  const counts = { slots, wordSlots, clusters };
  const expected = taggerBytes(counts);
  if (bytes.byteLength !== expected || slots < PROBES || wordSlots < PROBES)
    throw new TaggerError(`tagger: ${bytes.byteLength} bytes, expected ${expected}: truncated or damaged`);
  return taggerSections(bytes, counts);
}

/** The first slot of a hash in a table of `slots`; its low bits are then its check. */
export const homeSlot = (hash: number, slots: number): number =>
  Math.floor(hash * ((slots - PROBES + 1) / 4294967296));

/** The check of a feature: the low bits of its hash, never 0. */
export const featureCheck = (hash: number): number => hash & 0xffff || 1;

/** The slot of a feature, or -1 where the tagger has no weights for it. */
export function findFeature({ filter, checks }: TaggerSections, hash: number): number {
  if ((((filter[(hash & FILTER_MASK) >>> 5] as number) >>> (hash & 31)) & 1) === 0) return -1;
  const check = featureCheck(hash);
  const home = homeSlot(hash, checks.length);
  for (let slot = home; slot < home + PROBES; slot++) {
    const found = checks[slot];
    if (found === check) return slot;
    if (found === 0) return -1;
  }
  return -1;
}

/** Sets the bit of a feature. */
export function addToFilter(filter: Uint32Array, hash: number): void {
  const at = (hash & FILTER_MASK) >>> 5;
  filter[at] = (filter[at] as number) | (1 << (hash & 31));
}
const FILTER_MASK = (1 << FILTER_BITS) - 1;

const WORD_SEED = 77;
/** Under a word in small letters: one such names begin or end with; under one with a capital: a name. */
export const PLACE_BIT = 1 << 13;
export const ORGANISATION_BIT = 1 << 12;
export const FAMILY_BIT = 1 << 11;
export const GIVEN_BIT = 1 << 10;
/** Clusters are numbered from 1; 0: the word has none. */
export const CLUSTER_BITS = 0x3ff;
/** The low 18 bits of a word's hash stand in its slot, above what is known of it. */
export const wordHash = (word: string): number => hashText(word, WORD_SEED);
export const wordCheck = (hash: number): number => ((hash & 0x3ffff) << 14) >>> 0;

/** What the file knows of a word. */
export interface KnownWord {
  readonly isGivenName: boolean;
  readonly isFamilyName: boolean;
  /** Much in the news, as written. */
  readonly isOrganisation: boolean;
  readonly isPlace: boolean;
  /** Such names hold it, as "pictures" or "river". */
  readonly isOrganisationWord: boolean;
  readonly isPlaceWord: boolean;
  /** Fine, middle and coarse cluster, from 0; empty where the word has none. */
  readonly clusters: readonly number[];
}

/** What a tagger's file knows of words, beside the weights of features. */
export interface WordKnowledge {
  /** Of the word as written, or else in lower case. People's names are listed in lower case. */
  lookup(text: string, lower: string): KnownWord;
  /** The weight of a small word, by the hash of `WordFacts.word`, in telling the training collections apart. */
  convention(word: number): number;
}

export function wordKnowledge({ words, levels, convention }: TaggerSections): WordKnowledge {
  const clusters = levels.length / 2;
  const find = (text: string): number => {
    const hash = wordHash(text);
    const check = wordCheck(hash);
    const home = homeSlot(hash, words.length);
    for (let slot = home; slot < home + PROBES; slot++) {
      const found = words[slot] as number;
      if (found === 0) return 0;
      if ((found & ~0x3fff) >>> 0 === check) return found & 0x3fff;
    }
    return 0;
  };
  return {
    lookup(text, lower) {
      const small = find(lower);
      const written = text === lower ? 0 : find(text);
      const cluster = (written & CLUSTER_BITS || small & CLUSTER_BITS) - 1;
      return {
        isGivenName: (small & GIVEN_BIT) !== 0,
        isFamilyName: (small & FAMILY_BIT) !== 0,
        isOrganisation: (written & ORGANISATION_BIT) !== 0,
        isPlace: (written & PLACE_BIT) !== 0,
        isOrganisationWord: (small & ORGANISATION_BIT) !== 0,
        isPlaceWord: (small & PLACE_BIT) !== 0,
        clusters:
          cluster < 0 || cluster >= clusters
            ? []
            : [cluster, levels[cluster] as number, levels[clusters + cluster] as number],
      };
    },
    convention: (word) => convention[word & (CONVENTION_WEIGHTS - 1)] as number,
  };
}
