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
