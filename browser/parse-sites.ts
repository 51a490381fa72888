/**
 * Host names typed with commas, spaces or line breaks between: `example.org`, `https://www.example.org/news`, an IPv4
 * address, `localhost`. Null where nothing was typed or one of them is no host name.
 */
export function parseSites(typed: string): readonly string[] | null {
  const sites = typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(parseSite);
  return sites.length === 0 || sites.includes(null)
    ? null
    : [...new Set(sites.filter((site) => site !== null))];
}

function parseSite(typed: string): string | null {
  try {
    const { hostname } = new URL(typed.includes('://') ? typed : `https://${typed}`);
    if (hostname === 'localhost') return hostname;
    // `www.` goes where a site is left: of "www.com" nothing but every site under .com would be.
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname.replace(/^www\.(?=.+\.)/, '') : null;
  } catch {
    return null;
  }
}
