import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';

/** Parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_[a-z]+|fbclid|gclid|mc_[a-z]+|cmpid|ref|ref_src|share|smid|ito|ns_[a-z]+|at_[a-z]+|xtor)$/i;

/** An address without scheme, `www.`, fragment, tracking parameters and a slash at the end. */
function bare(url: string): string {
  const [whole = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split('#');
  const [path = '', query = ''] = whole.split('?');
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0]!));
  return path.replace(/\/$/, '') + (kept.length > 0 ? `?${kept.sort().join('&')}` : '');
}

/** Whether two addresses are of one article; an unknown address is of none. */
export const sameAddress = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && bare(a) === bare(b);

const known = new WeakMap<Library, ReadonlyMap<string, LibraryArticle>>();

/** The article of the library that stands at an address, the first of several; looked up in a map made once for a library. */
export function articleAt(library: Library, url: string | null): LibraryArticle | undefined {
  if (url === null) return undefined;
  let byAddress = known.get(library);
  if (!byAddress) {
    const { articles } = library.records;
    byAddress = new Map(
      articles.toReversed().flatMap((one) => (one.url === null ? [] : [[bare(one.url), one]])),
    );
    known.set(library, byAddress);
  }
  return byAddress.get(bare(url));
}
