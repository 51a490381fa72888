/**
 * Figures of the name tagger by region, for the model card: strict spans, F in per cent, on worldwide newswire's dev.bio.
 *
 *   npm run -s evaluate:card
 *
 * The collection does not say where a text is from. A sentence counts for the region whose countries it names most, and
 * one that names none for that of the sentence before; so the figures are by what a text is about, and roughly.
 */
import { join } from 'node:path';
import { foldWord } from '#core/text/fold.ts';
import { loadTools } from '../pipeline/load-tools.ts';
import { readBio } from '../tagger/read-bio.ts';
import { KINDS, count, f, newTally, type Tally } from './name-tally.ts';
import { REGIONS, type Region } from './region-list.ts';

/** Words of the longest name of a country. */
const LONGEST = 4;
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

const file = join(import.meta.dirname, '../../../shared/eval/names/worldwide-newswire/dev.bio');
const sentences = readBio(file, console.error);
const tagged = loadTools().tagger.tag(sentences.map(({ words }) => words));
const tallies = new Map<Region, Tally>();
let region: Region | null = null;
for (const [q, sentence] of sentences.entries()) {
  region = regionOf(sentence.words) ?? region;
  if (region === null) continue;
  const tally = tallies.get(region) ?? newTally();
  tallies.set(region, tally);
  count(tally, sentence, tagged[q] as Uint8Array);
}
console.log(
  '| region | sentences | people, F (names) | organisations | places |\n| --- | --- | --- | --- | --- |',
);
for (const [name, tally] of [...tallies].sort(([, a], [, b]) => b.sentences - a.sentences))
  console.log(`| ${name} | ${tally.sentences} | ${KINDS.map((kind) => f(tally, kind)).join(' | ')} |`);
