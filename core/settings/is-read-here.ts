import type { ReadingChoices } from './reading-choices.ts';

/** Where a page is; the browser's `Location` and `URL` are such. */
export interface PageLocation {
  readonly hostname: string;
  readonly pathname: string;
}

/**
 * A page as the reader pauses it: host and path, without a slash at the end. Not the query nor the fragment: they tell how
 * the reader came there, sometimes who they are, and this is kept and shown in settings. Where the query alone tells
 * articles apart, all of that path are paused together.
 */
export const pausedAs = ({ hostname, pathname }: PageLocation): string =>
  `${hostname}${pathname.replace(/\/+$/, '')}`;

/** What of a page's settings keeps it from being read: the reader's pause of its site, or of the page alone. */
export function pausedHere(
  { sitesOff, pagesOff }: Pick<ReadingChoices, 'sitesOff' | 'pagesOff'>,
  page: PageLocation,
): 'site' | 'page' | null {
  if (sitesOff.includes(page.hostname)) return 'site';
  return pagesOff.includes(pausedAs(page)) ? 'page' : null;
}

/** Whether the reader's settings let this page be read. */
export const isReadHere = (
  settings: Pick<ReadingChoices, 'sitesOff' | 'pagesOff'>,
  page: PageLocation,
): boolean => pausedHere(settings, page) === null;
