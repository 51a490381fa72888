import { textFragment } from '#core/coverage/text-fragment.ts';

/** An address that may stand in a link: http or https, nothing else (packs come from elsewhere). */
export function webLink(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** A link to words within an article; to the article itself where there is too little to look for. */
export function wordsLink(url: string | null, text: string): string | null {
  const link = webLink(url);
  const fragment = textFragment(text);
  if (link === null || fragment === null) return link;
  return `${link}${link.includes('#') ? '' : '#'}${fragment}`;
}
