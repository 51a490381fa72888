import type { Source } from '../articles/article.ts';

/** The source whose site a host name is, or is part of; null where none of them has it. */
export const sourceOfSite = (site: string, sources: Iterable<Source>): Source | null => {
  for (const source of sources)
    if (source.domains.some((domain) => site === domain || site.endsWith(`.${domain}`))) return source;
  return null;
};
