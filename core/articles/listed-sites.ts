import type { Source, SourceKind } from './article.ts';

/** On the domains of states people also file taxes and log in: they are read only where the reader names them. */
const NOT_LISTED: readonly SourceKind[] = ['government', 'parliament', 'court'];

/** The domains of outlets and international bodies, sorted: what the welcome page offers to read in one click. */
export const listedSites = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ kind }) => !NOT_LISTED.includes(kind))
    .flatMap(({ domains }) => domains)
    .sort();
