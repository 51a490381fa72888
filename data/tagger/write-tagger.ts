import { TAGS } from '#core/names/tag.ts';
import {
  FAMILY_BIT,
  GIVEN_BIT,
  LARGEST_WEIGHT,
  ORGANISATION_BIT,
  PLACE_BIT,
  PROBES,
  SCALES,
  addToFilter,
  featureCheck,
  homeSlot,
  newTaggerFile,
  openTaggerFile,
  wordCheck,
  wordHash,
} from '#core/names/tagger-file.ts';
import type { Clusters } from './clusters.ts';
import type { Field } from './field.ts';

const COLUMNS = TAGS.length;
/** Slots for features and words: what fits into 2 MB. */
const SLOTS = 236_000;
const LOAD = 0.92;
const WORD_SLOTS = 48_000;

/** What the tagger knows of words. */
export interface WordLists {
  readonly clusters: Clusters;
  /** In lower case. */
  readonly givenNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  /** In lower case: words that names of organisations and of places end or begin with. */
  readonly organisationWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  /** As written, with their capitals. */
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** A tagger's file without weights of features: what training reads words with. */
export function wordsFile(lists: WordLists, convention: Int8Array | null, slots = PROBES): ArrayBuffer {
  const { bytes, sections } = newTaggerFile({
    slots,
    wordSlots: WORD_SLOTS,
    clusters: lists.clusters.middle.length,
  });
  sections.levels.set([...lists.clusters.middle, ...lists.clusters.coarse]);
  if (convention) sections.convention.set(convention);
  const words = new Map<string, number>();
  const mark = (known: Iterable<string>, bit: number): void => {
    for (const word of known) words.set(word, (words.get(word) ?? 0) | bit);
  };
  mark(lists.givenNames, GIVEN_BIT);
  mark(lists.familyNames, FAMILY_BIT);
  for (const names of [lists.organisations, lists.organisationWords]) mark(names, ORGANISATION_BIT);
  for (const names of [lists.places, lists.placeWords]) mark(names, PLACE_BIT);
  for (const [word, cluster] of lists.clusters.of) mark([word], cluster + 1);
  for (const [word, known] of words) {
    const hash = wordHash(word);
    const home = homeSlot(hash, WORD_SLOTS);
    for (let slot = home; slot < home + PROBES; slot++) {
      if (sections.words[slot] !== 0) continue;
      sections.words[slot] = (wordCheck(hash) | known) >>> 0;
      break;
    }
  }
  return bytes;
}

/** How much the weights of a feature tell the tags apart: the features with the least are left out. */
export function featureSize(weights: Float32Array, feature: number): number {
  const at = feature * COLUMNS;
  let sum = 0;
  for (let t = 0; t < COLUMNS; t++) sum += (weights[at + t] as number) ** 2;
  return sum;
}

/** The most features a tagger's file has room for. */
export const MOST_FEATURES = Math.floor(SLOTS * LOAD);

/**
 * Quantises a field: 4 bits a weight, a scale a feature; the weight of the first tag is taken off all, which changes no
 * sequence. Features that find no slot are left out, the smallest first.
 */
export function writeTagger(
  field: Field,
  hashes: readonly number[],
  lists: WordLists,
  convention: Int8Array,
): { readonly bytes: ArrayBuffer; readonly kept: number } {
  const sizes = Float64Array.from(hashes, (_, feature) => featureSize(field.weights, feature));
  const ranked = hashes.map((_, feature) => feature);
  ranked.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const bytes = wordsFile(lists, convention, SLOTS);
  const sections = openTaggerFile(bytes);
  sections.transitions.set([...field.transitions, ...field.bias]);
  let kept = 0;
  for (const feature of ranked.slice(0, MOST_FEATURES)) {
    const hash = hashes[feature] as number;
    const home = homeSlot(hash, SLOTS);
    for (let slot = home; slot < home + PROBES; slot++) {
      if (sections.checks[slot] !== 0) continue;
      const { bits, scale } = nibbles(field.weights, feature * COLUMNS);
      sections.checks[slot] = featureCheck(hash);
      addToFilter(sections.filter, hash);
      sections.weights[slot] = bits;
      sections.scales[slot] = scale;
      kept++;
      break;
    }
  }
  return { bytes, kept };
}

/**
 * The weights of one feature less that of the first tag, in 4 bits each, and the number of their scale: the one that loses
 * least, since a few large weights cut off may cost less than many small ones rounded away.
 */
function nibbles(weights: Float32Array, at: number): { readonly bits: number; readonly scale: number } {
  const values = Array.from(
    { length: COLUMNS - 1 },
    (_, t) => (weights[at + t + 1] as number) - (weights[at] as number),
  );
  const largest = Math.max(...values.map(Math.abs));
  let least = 0;
  while (least < SCALES.length - 1 && (SCALES[least] as number) * LARGEST_WEIGHT < largest / 2) least++;
  let best = { scale: least, loss: Infinity };
  for (let scale = least; scale < Math.min(SCALES.length, least + 12); scale++) {
    const loss = values.reduce(
      (sum, value) => sum + (value - inNibble(value, scale) * (SCALES[scale] as number)) ** 2,
      0,
    );
    if (loss < best.loss) best = { scale, loss };
  }
  let bits = 0;
  for (const [t, value] of values.entries()) bits |= (inNibble(value, best.scale) & 15) << (4 * t);
  return { bits: bits >>> 0, scale: best.scale };
}

const inNibble = (value: number, scale: number): number =>
  Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(value / (SCALES[scale] as number))));
