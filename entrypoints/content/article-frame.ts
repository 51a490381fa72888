import { findArticle } from './find-article.ts';

/** A frame smaller than this (CSS pixels) holds no article. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

/**
 * Whether this document, if it is a frame's, may be the article of the page around it: of the page's own origin (or it is
 * somebody else's, an advertisement most of all), large enough to read in, in a page that is no article itself.
 */
export function mayBeTheArticle(): boolean {
  if (window === top) return true;
  try {
    return (
      innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT && findArticle(top!.document, false) === null
    );
  } catch {
    return false; // another origin
  }
}

/** Whether the article of this page stands in one of its frames, whose own content script reads it. */
export const isInFrame = (): boolean =>
  [...document.querySelectorAll('iframe')].some(({ contentDocument }) =>
    contentDocument?.body ? findArticle(contentDocument, false) !== null : false,
  );

/** The address the reader sees: of the page around, where this is an article's frame. */
export const pageAddress = (): Location => top!.location;
