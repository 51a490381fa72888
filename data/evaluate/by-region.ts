/**
 * Figures of the name tagger by region, for the model card: strict spans, F in per cent, on worldwide newswire's dev.bio.
 *
 *   npm run -s evaluate:regions
 *
 * The collection does not say where a text is from. A sentence counts for the region whose countries it names most, and
 * one that names none for that of the sentence before; so the figures are by what a text is about, and roughly.
 */
import { join } from 'node:path';
import { TAGS } from '#core/names/tag.ts';
import { foldWord } from '#core/text/fold.ts';
import { loadTools } from '../pipeline/load-tools.ts';
import { readBio, type TaggedSentence } from '../tagger/read-bio.ts';
import { REGIONS, type Region } from './region-list.ts';

/** Words of the longest name of a country. */
const LONGEST = 4;
const KINDS = ['PER', 'ORG', 'LOC'] as const;
type Kind = (typeof KINDS)[number];

interface Tally {
  sentences: number;
  readonly right: Record<Kind, number>;
  readonly found: Record<Kind, number>;
  readonly gold: Record<Kind, number>;
}

const none = (): Record<Kind, number> => ({ PER: 0, ORG: 0, LOC: 0 });

/** The region named most in a sentence, or null. */
function regionOf(words: readonly string[]): Region | null {
  const folded = words.map(foldWord);
  const counts = new Map<Region, number>();
  for (let i = 0; i < folded.length; i++)
    for (let size = LONGEST; size > 0; size--) {
      const region = REGIONS.get(folded.slice(i, i + size).join(' '));
      if (region === undefined) continue;
      counts.set(region, (counts.get(region) ?? 0) + 1);
      i += size - 1;
      break;
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Names as "kind from to". */
function namesOf(tags: ArrayLike<number>): Map<string, Kind> {
  const names = new Map<string, Kind>();
  for (let from = 0; from < tags.length; from++) {
    const [part, kind] = TAGS[tags[from] as number]?.split('-') ?? [];
    if (part !== 'B' || !KINDS.includes(kind as Kind)) continue;
    let to = from + 1;
    while (to < tags.length && TAGS[tags[to] as number] === `I-${kind}`) to++;
    names.set(`${kind} ${from} ${to}`, kind as Kind);
  }
  return names;
}

function count(tally: Tally, gold: TaggedSentence, tags: Uint8Array): void {
  tally.sentences++;
  const [wanted, found] = [namesOf(gold.tags), namesOf(tags)];
  for (const kind of wanted.values()) tally.gold[kind]++;
  for (const [name, kind] of found) {
    tally.found[kind]++;
    if (wanted.has(name)) tally.right[kind]++;
  }
}

const file = join(import.meta.dirname, '../../../shared/eval/names/worldwide-newswire/dev.bio');
const sentences = readBio(file, console.error);
const tagged = loadTools().tagger.tag(sentences.map(({ words }) => words));
const tallies = new Map<Region, Tally>();
let region: Region | null = null;
for (const [q, sentence] of sentences.entries()) {
  region = regionOf(sentence.words) ?? region;
  if (region === null) continue;
  const tally: Tally = tallies.get(region) ?? { sentences: 0, right: none(), found: none(), gold: none() };
  tallies.set(region, tally);
  count(tally, sentence, tagged[q] as Uint8Array);
}
const f = ({ right, found, gold }: Tally, kind: Kind): string =>
  `${((200 * right[kind]) / (found[kind] + gold[kind])).toFixed(1)} (${gold[kind]})`;
console.log(
  '| region | sentences | people, F (names) | organisations | places |\n| --- | --- | --- | --- | --- |',
);
for (const [name, tally] of [...tallies].sort(([, a], [, b]) => b.sentences - a.sentences))
  console.log(`| ${name} | ${tally.sentences} | ${KINDS.map((kind) => f(tally, kind)).join(' | ')} |`);
