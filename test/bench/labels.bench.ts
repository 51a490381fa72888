import { fidelityOf } from '#core/statements/fidelity-rules.ts';
import { pairsOfTwo } from '#core/statements/find-pairs.ts';
import { hardPairs, plainQuotations, quotationsOfCorpus } from '../core/statements/corpus-quotations.ts';
import { quotationOf } from '../core/statements/quotation-of.ts';
import { seeded, transform } from '../core/statements/transformations.ts';

// How well changed quotations are labelled, change by change, and which pairs of different statements are taken for one.

const LABELS = ['verbatim', 'partial', 'altered'];

const byChange = new Map<string, Map<string, number>>();
const add = (name: string, label: string): void => {
  const counts = byChange.get(name) ?? new Map<string, number>();
  byChange.set(name, counts.set(label, (counts.get(label) ?? 0) + 1));
};
const tallies = new Map(LABELS.map((label) => [label, { gold: 0, given: 0, right: 0 }]));
const random = seeded(1);
const quotations = plainQuotations(19);
for (const quotation of quotations)
  for (const { name, gold, text } of transform(quotation, random)) {
    const [pair] = pairsOfTwo(quotationOf('a', quotation), quotationOf('b', text));
    const label = pair ? fidelityOf(pair.rule) : 'none';
    add(`${name} (${gold})`, label);
    const [wanted, given] = [tallies.get(gold), tallies.get(label)];
    if (wanted) wanted.gold++;
    if (given) given.given++;
    if (wanted && label === gold) wanted.right++;
  }
console.log(`${quotations.length} quotations, each changed in every way that fits it`);
for (const [label, { gold, given, right }] of tallies)
  console.log(`${label}: P ${per(right, given)}, R ${per(right, gold)}, F ${per(2 * right, given + gold)}`);
for (const [name, counts] of byChange)
  console.log(`${name}: ${[...counts].map(([label, count]) => `${label} ${count}`).join(', ')}`);

const hard = hardPairs(quotationsOfCorpus(1));
const taken = hard.flatMap(([a, b]) => pairsOfTwo(a, { ...b, articleId: 'another' }));
console.log(`\n${hard.length} pairs of one speaker in one article, ${taken.length} taken for one statement:`);
for (const { rule, a, b } of taken) console.log(`${rule}\n  ${a.text}\n  ${b.text}`);

function per(part: number, all: number): string {
  return ((100 * part) / all).toFixed(1);
}
