import type { ArticleDate, Source, SourceKind } from '../articles/article.ts';
import { foldText } from '../text/fold.ts';

/** A dated version with what tells whether its source is the speaker's own. */
export interface DatedVersion<T> {
  readonly article: T;
  readonly published: ArticleDate | null;
}

/** The earliest of some versions, and how many have no date and may be earlier. */
export interface Earliest<T> {
  readonly article: T;
  readonly undated: number;
}

/**
 * The version that is earlier than all others with a date, as far as their dates are precise: of "2024-03" and
 * "2024-03-21" neither is the earlier. Null where fewer than two have a date or none is the earliest.
 */
export function earliestOf<T>(versions: readonly DatedVersion<T>[]): Earliest<T> | null {
  const dated = versions.flatMap(({ article, published }) =>
    published ? [{ article, value: published.value }] : [],
  );
  if (dated.length < 2) return null;
  const first = dated.find((one) =>
    dated.every((other) => other === one || isBefore(one.value, other.value)),
  );
  return first ? { article: first.article, undated: versions.length - dated.length } : null;
}

function isBefore(one: string, two: string): boolean {
  const length = Math.min(one.length, two.length);
  return one.slice(0, length) < two.slice(0, length);
}

/** Sources of these kinds publish what their own people say. */
const INSTITUTIONS: readonly SourceKind[] = ['government', 'parliament', 'court', 'institution'];

/**
 * Is a source the institution that a speaker speaks for: an institution that a role of theirs names ("Kremlin
 * spokesperson"), though not as another's envoy to it ("U.S. Ambassador to NATO")?
 */
export function isOwnInstitution(source: Pick<Source, 'label' | 'kind'>, roles: readonly string[]): boolean {
  if (!INSTITUTIONS.includes(source.kind)) return false;
  const label = foldText(source.label);
  return roles.some((role) => {
    const at = ` ${foldText(role)} `.indexOf(` ${label} `);
    return at >= 0 && !/\bto(?: the)? $/.test(` ${foldText(role)} `.slice(0, at + 1));
  });
}
