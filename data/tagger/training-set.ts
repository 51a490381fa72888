import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { headlineCopies, joinedCopies, withoutTitles } from './prepare.ts';
import { readBio, type TaggedSentence } from './read-bio.ts';

/** Sentences in the order of their texts, of one collection. */
export interface Part {
  readonly sentences: readonly TaggedSentence[];
  /** 1 for the first collection's convention, -1 for the other's. */
  readonly convention: 1 | -1;
}

/** The collections by folder. News from all over the world is the smaller one and nearer to what is read: it counts twice. */
const COLLECTIONS = [
  { folder: 'worldwide-newswire', convention: 1, twice: true },
  { folder: 'gmb', convention: -1, twice: false },
] as const;

/**
 * Reads the training parts of all collections. The dev parts are never read.
 * @throws Error where a collection is not there.
 */
export function readTrainingSet(folder: string, report: (text: string) => void): Part[] {
  return COLLECTIONS.flatMap(({ folder: name, convention, twice }) => {
    const path = join(folder, name, 'train.bio');
    if (!existsSync(path)) throw new Error(`${path}: no training data`);
    const sentences = readBio(path, report).map(withoutTitles);
    report(`${path}: ${sentences.length} sentences`);
    const copies = headlineCopies(sentences);
    const texts = twice ? [sentences, joinedCopies(sentences), copies] : [sentences, copies];
    return texts.map((part) => ({ sentences: part, convention }));
  });
}
