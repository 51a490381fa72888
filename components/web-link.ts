/** An address that may stand in a link: http or https, nothing else (packs come from elsewhere). */
export function webLink(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** A link to words within an article, by their text fragment; to the article itself where there is none. */
export function wordsLink(url: string | null, fragment: string | null): string | null {
  const link = webLink(url);
  if (link === null || fragment === null) return link;
  return `${link}${link.includes('#') ? '' : '#'}${fragment}`;
}
