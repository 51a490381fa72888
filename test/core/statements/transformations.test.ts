import { expect, test } from 'vitest';
import { fidelityOf } from '#core/statements/fidelity-rules.ts';
import { pairsOfTwo } from '#core/statements/find-pairs.ts';
import { plainQuotations } from './corpus-quotations.ts';
import { thereAreCorpora } from './corpus.ts';
import { quotationOf } from './quotation-of.ts';
import { seeded, transform, type Transformed } from './transformations.ts';

const labelOf = (quotation: string, { text }: Transformed): string => {
  const [pair] = pairsOfTwo(quotationOf('a', quotation), quotationOf('b', text));
  return pair ? fidelityOf(pair.rule) : 'none';
};

/** Written for this test. */
const OURS = [
  'We will not sell the northern ferry, and nobody who works on it will lose a single day of pay.',
  'The harbour is not deep enough for ships of that size. We measured it twelve times last winter.',
  'I have never said that the museum must close, but three of its rooms need a new roof this year.',
  'It is the council that has to decide whether two million crowns are too much for a bridge.',
];

test('every change of our own quotations gets its label', () => {
  const random = seeded(11);
  const wrong = OURS.flatMap((quotation) =>
    transform(quotation, random)
      .filter((changed) => changed.gold !== 'reworded' && labelOf(quotation, changed) !== changed.gold)
      .map((changed) => `${changed.name}: ${labelOf(quotation, changed)}: ${changed.text}`),
  );
  expect(wrong).toEqual([]);
});

/** Quotations of the corpus that are looked at: one in so many. */
const ONE_IN = 24;

test.skipIf(!thereAreCorpora)(
  'label F of verbatim, partial and altered is 97 or more; a denial dropped or a number changed is altered',
  { timeout: 60_000 },
  () => {
    const quotations = plainQuotations(ONE_IN);
    const random = seeded(1);
    const counts = new Map(['verbatim', 'partial', 'altered'].map((label) => [label, { gold: 0, given: 0, right: 0 }]));
    const milder: string[] = [];
    for (const quotation of quotations)
      for (const changed of transform(quotation, random)) {
        const label = labelOf(quotation, changed);
        const [gold, given] = [counts.get(changed.gold), counts.get(label)];
        if (gold) gold.gold++;
        if (given) given.given++;
        if (gold && label === changed.gold) gold.right++;
        if (/negation|number/.test(changed.name) && label !== 'altered') milder.push(`${label}: ${changed.text}`);
      }
    expect(quotations.length).toBeGreaterThan(700);
    expect(milder).toEqual([]);
    for (const [label, { gold, given, right }] of counts)
      expect({ label, f: (200 * right) / (gold + given) }).toSatisfy(({ f }: { f: number }) => f >= 97);
  },
); // prettier-ignore
