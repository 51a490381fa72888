import { compareWords, type Side } from './compare-words.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import { joinPairs, type PassagePair } from './join-pairs.ts';
import type { Passage } from './passages.ts';
import { partOf, type PartPair } from './quotation-part.ts';
import { agreement, isReworded } from './same-content.ts';
import type { Stretch } from './said-words.ts';
import { sameSpeaker } from './same-speaker.ts';
import { read, type Candidate, type VersionIndex } from './version-index.ts';

/**
 * Where a quotation's words, or their content, stand in quotations of other articles: every pair of parts with its rule.
 * @param own the quotation. @param index the others; those of the quotation's own article are left out.
 */
export function findPairs(own: IndexedQuotation, index: VersionIndex): PartPair[] {
  const { stretches, passages } = read(own);
  const candidates = new Map<string, Candidate>();
  for (const passage of passages)
    for (const candidate of index.withSameWords(passage, own.articleId))
      candidates.set(candidate.quotation.id, candidate);
  const pairs: PartPair[] = [];
  for (const candidate of candidates.values()) pairs.push(...pairsBetween(own, stretches, candidate));
  const withSameContent = (passage: Passage) => index.withSameContent(passage, own.articleId);
  return [...pairs, ...joinPairs(rewordedPairs(own, passages, withSameContent, pairs))];
}

/** The pairs of two quotations whose words are mostly the same. */
export function pairsBetween(
  own: IndexedQuotation,
  stretches: Candidate['stretches'],
  other: Pick<Candidate, 'quotation' | 'stretches'>,
): PartPair[] {
  const twoSpeakers = sameSpeaker(own.speaker, other.quotation.speaker) === 'different';
  return stretches.flatMap((a) =>
    other.stretches.flatMap((b) =>
      compareWords(sideOf(own, a), sideOf(other.quotation, b), twoSpeakers).map((found): PartPair => {
        const { rule, alignment } = found;
        return {
          a: partOf(own, a, found.a),
          b: partOf(other.quotation, b, found.b),
          rule,
          alignment,
        };
      }),
    ),
  );
}

const sideOf = ({ form, kind }: IndexedQuotation, stretch: Stretch): Side => ({
  stretch,
  isTurn: form === 'turn',
  isPiece: kind === 'mixed',
});

/** All pairs of two quotations, whatever an index would find: the same words, and the same content in other words. */
export function pairsOfTwo(own: IndexedQuotation, other: IndexedQuotation): PartPair[] {
  const [mine, theirs] = [read(own), read(other)];
  const sure = pairsBetween(own, mine.stretches, theirs);
  const all = theirs.passages.map((passage) => ({ candidate: theirs, passage }));
  return [...sure, ...joinPairs(rewordedPairs(own, mine.passages, () => all, sure))];
}

/** Sentences that say the same in other words, each with its best partner of each article that does not have its words. */
function rewordedPairs(
  own: IndexedQuotation,
  passages: readonly Passage[],
  candidatesOf: (passage: Passage) => Iterable<{ readonly candidate: Candidate; readonly passage: Passage }>,
  sure: readonly PartPair[],
): PassagePair[] {
  const found: PassagePair[] = [];
  for (const passage of passages) {
    const best = new Map<string, PassagePair>();
    for (const { candidate, passage: other } of candidatesOf(passage)) {
      const { quotation } = candidate;
      if (sameSpeaker(own.speaker, quotation.speaker) === 'different') continue;
      if (isCovered(passage, other, quotation, sure)) continue;
      const agreed = agreement(passage, other);
      if (!isReworded(agreed)) continue;
      const before = best.get(quotation.articleId);
      if (before && before.score >= agreed.dice) continue;
      best.set(quotation.articleId, {
        a: { passage, quotation: own },
        b: { passage: other, quotation },
        rule: 'same-content-in-order',
        score: agreed.dice,
      });
    }
    found.push(...best.values());
  }
  return found;
}

/** Does a sure pair with the same article have one of two passages already? */
function isCovered(
  own: Passage,
  other: Passage,
  { articleId }: IndexedQuotation,
  sure: readonly PartPair[],
): boolean {
  const holds = (
    part: { readonly stretch: unknown; readonly from: number; readonly to: number },
    passage: Passage,
  ): boolean =>
    part.stretch === passage.stretch &&
    Math.min(part.to, passage.to) - Math.max(part.from, passage.from) > (passage.to - passage.from) / 2;
  return sure.some(
    (pair) => pair.b.quotation.articleId === articleId && (holds(pair.a, own) || holds(pair.b, other)),
  );
}
