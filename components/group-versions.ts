import type { ArticleRef, VersionView } from '#core/coverage/views.ts';

/** The versions that stand in one article. */
export interface VersionGroup {
  readonly article: ArticleRef;
  readonly versions: readonly VersionView[];
}

/** Versions under their articles, both in the order they first came. */
export function groupVersions(versions: readonly VersionView[]): readonly VersionGroup[] {
  const groups = new Map<string, VersionView[]>();
  for (const version of versions)
    groups.set(version.article.id, [...(groups.get(version.article.id) ?? []), version]);
  return [...groups.values()].map((group) => ({ article: group[0]!.article, versions: group }));
}

/**
 * The `most` versions to see first, in their order: changed words and other speakers before all others, then the first of each article,
 * then the second, so that one article with many does not hide the rest.
 */
export function firstVersions(versions: readonly VersionView[], most: number): readonly VersionView[] {
  if (versions.length <= most) return versions;
  const round = new Map(
    groupVersions(versions).flatMap((group) => group.versions.map((version, n) => [version, n] as const)),
  );
  const order = (version: VersionView): number =>
    version.fidelity === 'altered' || version.conflict !== null ? -1 : (round.get(version) ?? 0);
  const chosen = new Set([...versions].sort((a, b) => order(a) - order(b)).slice(0, most));
  return versions.filter((version) => chosen.has(version));
}
