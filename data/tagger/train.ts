/**
 * Trains the name tagger: a linear-chain conditional random field over hashed features, and word clusters.
 *
 *   node data/tagger/train.ts [NAMES_DIR [CORPORA_DIR]] [--rounds N] [--fields N] [--out FILE]
 *
 * NAMES_DIR (default ../shared/eval/names) holds one folder a collection with train.bio, CORPORA_DIR (default
 * ../shared/corpora) the unlabelled texts. Writes data/pack/tagger.bin. Deterministic: the same data gives the same bytes.
 * Never reads dev.bio.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FactCache, type WordFacts } from '#core/names/tag-facts.ts';
import { MARGIN } from '#core/names/tag-features.ts';
import { readElsewhere } from '#core/names/tag-elsewhere.ts';
import { TAGS } from '#core/names/tag.ts';
import { factsOf } from '#core/names/tagger.ts';
import { GIVEN_NAMES } from '#core/names/word-lists.ts';
import { openTaggerFile, wordKnowledge } from '#core/names/tagger-file.ts';
import { learnClusters } from './clusters.ts';
import { learnConvention } from './convention.ts';
import { readCorpora } from './corpus.ts';
import { elsewhereOf, readExample, renumbered, type Example } from './examples.ts';
import { FeatureNumbers } from './feature-numbers.ts';
import { learnField, predict, type ElsewhereFeatures, type Field } from './field.ts';
import { readTrainingSet, type Part } from './training-set.ts';
import { MOST_FEATURES, featureSize, wordsFile, writeTagger, type WordLists } from './write-tagger.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const report = (text: string): void => console.error(text);

const readNames = (file: string): Set<string> =>
  new Set(
    readFileSync(join(root, 'data', 'tagger', 'names', file), 'utf8')
      .trim()
      .split(/\s+/),
  );

function* allSentences(corpora: string, parts: readonly Part[]): Generator<readonly string[]> {
  yield* readCorpora(corpora, report);
  for (const { sentences } of parts) for (const { words } of sentences) yield words;
}

const readFacts = (parts: readonly Part[], cache: FactCache): WordFacts[][][] =>
  parts.map(({ sentences }) => sentences.map(({ words }) => factsOf(words, cache)));

const halfOf = (i: number, size: number): 0 | 1 => (i < size / 2 ? 0 : 1);

/** Fields of the first pass, each learnt from the other half of every part. */
function learnHalves(
  examples: readonly (readonly Example[])[],
  features: number,
  rounds: number,
): readonly [Field, Field] {
  const learn = (half: 0 | 1): Field => {
    report(`first pass: half ${half + 1}`);
    const others = examples.flatMap((part) => part.filter((_, i) => halfOf(i, part.length) !== half));
    return learnField(others, null, { features, rounds, seed: 5 + half }, report);
  };
  return [learn(0), learn(1)];
}

/**
 * What each example's words are elsewhere in its text, as a first pass tells: by the field learnt from the other half of
 * the data, since one learnt from the same sentences would be right too often.
 */
function readElsewhereOf(part: readonly Example[], halves: readonly [Field, Field]): Uint32Array[][] {
  const tags = part.map((example, i) => predict(halves[halfOf(i, part.length)], example));
  const identities = part.map(({ facts }) =>
    facts.slice(MARGIN, facts.length - MARGIN).map((word) => (word.hasCapital ? word : null)),
  );
  return readElsewhere(identities, tags).map((elsewhere, i) => elsewhereOf(part[i] as Example, elsewhere));
}

/**
 * The features that told most in the first pass, by their weights and how often they were met, under new numbers; -1 for
 * the others.
 */
function chooseFeatures(
  halves: readonly [Field, Field],
  all: FeatureNumbers,
): {
  readonly numbers: Int32Array;
  readonly chosen: FeatureNumbers;
} {
  const { weights } = meanField(halves);
  const sizes = Float64Array.from(
    all.hashes,
    (_, feature) => featureSize(weights, feature) * Math.sqrt(all.counts[feature] as number),
  );
  const ranked = all.hashes.map((_, feature) => feature);
  ranked.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const numbers = new Int32Array(all.hashes.length).fill(-1);
  const chosen = new FeatureNumbers();
  for (const feature of ranked.slice(0, MOST_FEATURES)) {
    numbers[feature] = chosen.hashes.length;
    chosen.add(all.hashes[feature] as number, all.counts[feature] as number);
  }
  return { numbers, chosen };
}

/**
 * Added to the score of a word that begins an organisation: the likeliest tags leave out more organisations than they make
 * up, and F wants as many of the one as of the other. Chosen on a tenth of the training data that was held out.
 */
const ORGANISATION_HEAD_START = 0.2;

function withHeadStart(field: Field): Field {
  const begin = TAGS.indexOf('B-ORG');
  return {
    ...field,
    bias: field.bias.map((value, t) => (t === begin ? value + ORGANISATION_HEAD_START : value)),
  };
}

/** The mean of fields learnt from the same examples with other seeds. */
function meanField(fields: readonly Field[]): Field {
  const mean = (rows: readonly Float32Array[]): Float32Array =>
    (rows[0] as Float32Array).map(
      (_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length,
    );
  return {
    weights: mean(fields.map((field) => field.weights)),
    transitions: mean(fields.map((field) => field.transitions)),
    bias: mean(fields.map((field) => field.bias)),
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '6' },
      fields: { type: 'string', default: '4' },
      out: { type: 'string', default: join(root, 'data', 'pack', 'tagger.bin') },
    },
  });
  const shared = join(root, '..', 'shared');
  const [names = join(shared, 'eval', 'names'), corpora = join(shared, 'corpora')] = positionals;
  const rounds = Number(values.rounds);
  const parts = readTrainingSet(names, report);
  const lists: WordLists = {
    clusters: learnClusters(allSentences(corpora, parts), report),
    givenNames: new Set([...GIVEN_NAMES, ...readNames('given.txt')]),
    familyNames: readNames('family.txt'),
    organisations: readNames('organisations.txt'),
    organisationWords: readNames('organisation-words.txt'),
    places: readNames('places.txt'),
    placeWords: readNames('place-words.txt'),
  };
  const cacheOf = (bytes: ArrayBuffer): FactCache => new FactCache(wordKnowledge(openTaggerFile(bytes)));
  const plain = readFacts(parts, cacheOf(wordsFile(lists, null)));
  const ofConvention = (wanted: number): WordFacts[][] =>
    plain.flatMap((part, i) => ((parts[i] as Part).convention === wanted ? part : []));
  const convention = learnConvention(ofConvention(1), ofConvention(-1));

  const numbers = new FeatureNumbers();
  const facts = readFacts(parts, cacheOf(wordsFile(lists, convention)));
  const pending = parts.map(({ sentences, convention: side }, p) =>
    sentences.map(({ tags }, i) =>
      readExample((facts[p] as WordFacts[][])[i] as WordFacts[], tags, side, numbers),
    ),
  );
  const examples = pending.map((part) => part.map((finish) => finish()));
  report(`${numbers.hashes.length} features`);
  const halves = learnHalves(examples, numbers.hashes.length, rounds);
  const { numbers: renumbering, chosen } = chooseFeatures(halves, numbers);
  const elsewhere = examples.map((part) => readElsewhereOf(part, halves));
  for (const part of elsewhere)
    for (const candidates of part)
      for (const hashes of candidates) for (const hash of hashes) chosen.meet(hash);
  const known: ElsewhereFeatures = elsewhere.flatMap((part) =>
    part.map((candidates) => candidates.map((hashes) => chosen.numbers(hashes))),
  );
  const all = examples.flat().map((example) => renumbered(example, renumbering));
  report(`${chosen.hashes.length} features chosen`);
  const fields = Array.from({ length: Number(values.fields) }, (_, i) => {
    report(`field ${i + 1} of ${values.fields}`);
    return learnField(all, known, { features: chosen.hashes.length, rounds, seed: 7 + i }, report);
  });
  const { bytes, kept } = writeTagger(withHeadStart(meanField(fields)), chosen.hashes, lists, convention);
  writeFileSync(values.out, new Uint8Array(bytes));
  report(`${values.out}: ${bytes.byteLength} bytes, ${kept} features`);
}

main();
