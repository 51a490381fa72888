/**
 * Figures of the name tagger on worldwide newswire's dev.bio with every word in capitals, and with initial capitals as in
 * headlines, for the model card.
 *
 *   npm run -s evaluate:card
 */
import { join } from 'node:path';
import { loadTools } from '../pipeline/load-tools.ts';
import { readBio } from '../tagger/read-bio.ts';
import { KINDS, count, f, newTally } from './name-tally.ts';

/** Words that headlines leave small. */
const SMALL = new Set(
  `a an the of in on at to for and or but by with from as is are was were be been has have had it its his her their he she
  they we i you that this not will would can could said says after before into over up out`.split(/\s+/),
);

const initial = (word: string): string =>
  SMALL.has(word.toLowerCase()) ? word : word.charAt(0).toUpperCase() + word.slice(1);
const WRITTEN: Readonly<Record<string, (word: string) => string>> = {
  'as it is': (word) => word,
  'in capitals': (word) => word.toUpperCase(),
  'as in headlines': initial,
};

const file = join(import.meta.dirname, '../../../shared/eval/names/worldwide-newswire/dev.bio');
const sentences = readBio(file, console.error);
const { tagger } = loadTools();
console.log('| text | people, F (names) | organisations | places |\n| --- | --- | --- | --- |');
for (const [name, write] of Object.entries(WRITTEN)) {
  const tally = newTally();
  const tagged = tagger.tag(sentences.map(({ words }) => words.map(write)));
  for (const [q, sentence] of sentences.entries()) count(tally, sentence, tagged[q] as Uint8Array);
  console.log(`| ${name} | ${KINDS.map((kind) => f(tally, kind)).join(' | ')} |`);
}
