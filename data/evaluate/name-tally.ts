import { TAGS } from '#core/names/tag.ts';
import type { TaggedSentence } from '../tagger/read-bio.ts';

/** Kinds of names that are counted. */
export const KINDS = ['PER', 'ORG', 'LOC'] as const;
type Kind = (typeof KINDS)[number];

/** Sentences and names so far: right, found, and wanted. */
export interface Tally {
  sentences: number;
  readonly right: Record<Kind, number>;
  readonly found: Record<Kind, number>;
  readonly gold: Record<Kind, number>;
}

const none = (): Record<Kind, number> => ({ PER: 0, ORG: 0, LOC: 0 });

export const newTally = (): Tally => ({ sentences: 0, right: none(), found: none(), gold: none() });

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

/** Adds a sentence with the tags that were predicted for it; spans are strict. */
export function count(tally: Tally, gold: TaggedSentence, tags: Uint8Array): void {
  tally.sentences++;
  const [wanted, found] = [namesOf(gold.tags), namesOf(tags)];
  for (const kind of wanted.values()) tally.gold[kind]++;
  for (const [name, kind] of found) {
    tally.found[kind]++;
    if (wanted.has(name)) tally.right[kind]++;
  }
}

/** F in per cent, with the number of names that there are. */
export const f = ({ right, found, gold }: Tally, kind: Kind): string =>
  `${((200 * right[kind]) / (found[kind] + gold[kind])).toFixed(1)} (${gold[kind]})`;
