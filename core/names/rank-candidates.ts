import type { ArticleContext } from './article-context.ts';
import { EVIDENCE, LEAST_SHOWN, LINE, MOST_SHOWN } from './evidence-weights.ts';
import type { NameChoice } from './mention.ts';
import type { Candidate, KnownName, NameTable } from './name-table.ts';
import { fitRole, isOffice, whenHeld } from './role-fit.ts';

/** What the text says of a name of which it is to be decided who is meant. */
export interface Naming {
  readonly form: string;
  /** A name in full, rather than a surname, an acronym or a description. */
  readonly isFull: boolean;
  /** What stands beside its mentions: titles and occupations. */
  readonly called: readonly string[];
  /** Keys that the article introduces. */
  isIntroduced(key: string): boolean;
  /** A lone surname that the tagger does not take for a person; that is a plain word here. */
  readonly notTagged: boolean;
  readonly plainWord: boolean;
}

/** A candidate with what speaks for it. */
export interface Ranked {
  readonly name: number;
  readonly known: KnownName;
  readonly confidence: number;
  /** Signs in words, strongest first; empty where only the name speaks for it. */
  readonly signs: readonly string[];
  /** More speaks for it than its name. */
  readonly isSupported: boolean;
}

/** Candidates compared at most; a name table of a million has aliases that thousands bear. */
const MOST_COMPARED = 60;

interface Sign {
  readonly weight: number;
  readonly says: string | null;
}

/** Whom a name may mean, likeliest first, by the signs and weights of evidence-weights.ts. */
export function rankCandidates(
  candidates: readonly Candidate[],
  naming: Naming,
  table: NameTable,
  context: ArticleContext,
): Ranked[] {
  const weighed = candidates.slice(0, MOST_COMPARED).map((candidate) => {
    const known = table.name(candidate.name);
    const signs = signsOf(known, naming, context);
    const base = baseOf(candidate, naming);
    return { candidate, known, signs, score: signs.reduce((sum, { weight }) => sum + weight, base) };
  });
  // Names beyond those compared are somebody else.
  const rest = candidates.length - weighed.length;
  const total = weighed.reduce(
    (sum, { score }) => sum + Math.exp(score),
    1 + rest * Math.exp(EVIDENCE.weakAlias),
  );
  return weighed
    .map(({ candidate, known, signs, score }) => ({
      name: candidate.name,
      known,
      confidence: Math.exp(score) / total,
      signs: [...signs].sort((a, b) => b.weight - a.weight).flatMap(({ says }) => says ?? []),
      isSupported: signs.some(({ weight, says }) => weight > EVIDENCE.country && says !== null),
    }))
    .sort((a, b) => b.confidence - a.confidence || (a.known.id < b.known.id ? -1 : 1));
}

/** The candidate that is meant, or null where none reaches the line. A weak alias needs support besides. */
export function surest(ranked: readonly Ranked[], candidates: readonly Candidate[]): Ranked | null {
  const best = ranked[0];
  if (!best || best.confidence < LINE) return null;
  const weak = candidates.find(({ name }) => name === best.name)?.contextual === true;
  return weak && !best.isSupported ? null : best;
}

/** What the reader is shown where nobody is sure. */
export const choiceOf = (ranked: readonly Ranked[]): NameChoice[] =>
  ranked
    .filter(({ confidence }) => confidence >= LEAST_SHOWN)
    .slice(0, MOST_SHOWN)
    .map(({ known, confidence, signs }) => ({
      key: known.id,
      kind: known.kind,
      label: known.label,
      description: known.description,
      roles: known.roles,
      confidence: Math.round(confidence * 100) / 100,
      reason: signs[0] ?? null,
    }));

function baseOf({ contextual, exact }: Candidate, { isFull }: Naming): number {
  if (isFull && !exact) return EVIDENCE.otherSpelling;
  return contextual ? EVIDENCE.weakAlias : EVIDENCE.fullName;
}

function signsOf(known: KnownName, naming: Naming, context: ArticleContext): Sign[] {
  const { published, country } = context.circumstances;
  const signs: Sign[] = [];
  const add = (weight: number, says: string | null): void => void signs.push({ weight, says });
  if (naming.isIntroduced(known.id)) add(EVIDENCE.introduced, 'named in full in this article');
  const words = known.context.filter((word) => context.has(word)).slice(0, 3);
  if (words.length > 0)
    add(
      EVIDENCE.contextWord + (words.length - 1) * EVIDENCE.furtherContextWord,
      `the article speaks of ${words.join(', ')}`,
    );
  const circle = context.circleOf(known);
  if (circle.shared > 0 && circle.with !== null)
    add(EVIDENCE.circle * Math.min(circle.shared, EVIDENCE.circleAtMost), `named beside ${circle.with}`);
  const fit =
    known.kind === 'person' ? fitRole(naming.called, known, published) : ({ kind: 'none' } as const);
  if (fit.kind === 'held') add(EVIDENCE.roleHeld, fit.role.title);
  else if (fit.kind === 'before') add(EVIDENCE.roleBefore, `once ${fit.role.title}`);
  else if (fit.kind === 'later') add(EVIDENCE.roleLater, null);
  else if (fit.kind === 'described') add(EVIDENCE.described, known.description);
  else if (fit.kind === 'else') add(EVIDENCE.roleElse, null);
  if (known.roles.some((role) => isOffice(role) && whenHeld(role, published) === 'held'))
    add(EVIDENCE.inOffice, null);
  if (country !== null && known.context.includes(country)) add(EVIDENCE.country, `published in ${country}`);
  if (naming.notTagged) add(EVIDENCE.notTagged, null);
  if (naming.plainWord) add(EVIDENCE.plainWord, null);
  return signs;
}
