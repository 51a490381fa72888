import type { Library } from '../library/library.ts';
import { indexQuotations } from '../statements/find-versions.ts';
import type { VersionIndex } from '../statements/version-index.ts';

const known = new WeakMap<Library, VersionIndex>();

/**
 * What versions of a page's quotations are looked up in: built when first asked for, once for each library. Apart from the
 * library, as the panel searches one without ever asking.
 */
export function versionsOf(library: Library): VersionIndex {
  const built = known.get(library) ?? indexQuotations(library.records.quotations);
  known.set(library, built);
  return built;
}
