/**
 * Trains the name tagger: an averaged perceptron over hashed features, weights quantised to 8 bits.
 *
 *   node data/tagger/train.ts [NAMES_DIR] [--rounds N]
 *
 * NAMES_DIR (default ../shared/eval/names) holds one folder a collection with train.bio and dev.bio. Writes
 * data/pack/tagger.bin. Deterministic: the same data gives the same bytes. Never reads dev.bio.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEATURE_ROWS, FEATURE_VERSION } from '#core/names/tag-features.ts';
import { TAGS } from '#core/names/tag.ts';
import { TAGGER_FORMAT, TAGGER_HEADER, TAGGER_MAGIC } from '#core/names/tagger.ts';
import { headlineCopies, withoutTitles } from './prepare.ts';
import { trainWeights } from './perceptron.ts';
import { readBio, type TaggedSentence } from './read-bio.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Quantises to one byte a weight: its signed square root, the largest weight becoming 127. */
export function quantise(weights: Float32Array): Uint8Array {
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const scale = 127 / Math.sqrt(largest);
  const bytes = new Uint8Array(TAGGER_HEADER + weights.length);
  new Uint32Array(bytes.buffer, 0, 5).set([
    TAGGER_MAGIC,
    TAGGER_FORMAT,
    FEATURE_VERSION,
    FEATURE_ROWS,
    TAGS.length,
  ]);
  const values = new Int8Array(bytes.buffer, TAGGER_HEADER);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    values[i] = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight)) * scale);
  }
  return bytes;
}

function readTraining(folder: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const set of readdirSync(folder).sort()) {
    const path = join(folder, set, 'train.bio');
    if (!existsSync(path)) continue;
    const read = readBio(path, (message) => console.error(message));
    console.error(`${path}: ${read.length} sentences`);
    // News from all over the world is the smaller collection and nearer to what is read: it counts twice.
    const times = set === 'worldwide-newswire' ? 2 : 1;
    for (let i = 0; i < times; i++) for (const sentence of read) sentences.push(withoutTitles(sentence));
  }
  return sentences;
}

function main(): void {
  const args = process.argv.slice(2);
  const at = args.indexOf('--rounds');
  const rounds = at >= 0 ? Number(args.splice(at, 2)[1]) : 8;
  const folder = args[0] ?? join(root, '..', 'shared', 'eval', 'names');
  if (!existsSync(folder)) {
    console.error(`error: ${folder}: no training data; data/pack/tagger.bin is committed and needs none`);
    process.exitCode = 2;
    return;
  }
  const sentences = readTraining(folder);
  const weights = trainWeights([...sentences, ...headlineCopies(sentences)], rounds, (text) =>
    console.error(text),
  );
  const path = join(root, 'data', 'pack', 'tagger.bin');
  const bytes = quantise(weights);
  writeFileSync(path, bytes);
  console.error(`${path}: ${bytes.length} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
