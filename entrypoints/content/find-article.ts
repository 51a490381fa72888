import { findProse, sumUp } from './find-prose.ts';
import { allAtOnce } from './in-slices.ts';
import { bodyOf, rootsAround } from './article-roots.ts';
import { looksLikeArticle } from './looks-like-article.ts';
import { readStated, type Stated } from './read-stated.ts';

/** The page's article as far as the page shows it. */
export interface FoundArticle {
  /** The elements that hold its text, in the page's order; none holds another. */
  readonly roots: readonly Element[];
  /** The one of them that holds most. */
  readonly body: Element;
  readonly headline: Element | null;
  /** False for a page that is read only because the reader asked: then lists of links are of its text as well. */
  readonly isOne: boolean;
  /** ISO date the page states, or null. */
  readonly published: string | null;
}

/**
 * The article of the page, or null where it is no article: it says that it is something else, it is a list of teasers, or
 * it says nothing and does not look like one. With `asked` the reader wants it read, whatever it is. Works on any document
 * that is laid out, also a frame's; an article that stands in an open shadow root is found where there is none outside.
 * Yields on the way, so that whoever drives it may pause.
 */
export function* searchArticle(
  document: Document,
  asked: boolean,
): Generator<undefined, FoundArticle | null> {
  const stated = readStated(document);
  yield;
  if (stated.kind === 'other' && !asked) return null;
  for (const top of [document.body, ...shadowTops(document)]) {
    const found = yield* searchIn(top, stated, false);
    if (found) return found;
  }
  return asked ? yield* searchIn(document.body, stated, true) : null;
}

/** The same, at once. */
export const findArticle = (document: Document, asked: boolean): FoundArticle | null =>
  allAtOnce(searchArticle(document, asked));

function* searchIn(
  top: Element,
  { kind, published }: Stated,
  asked: boolean,
): Generator<undefined, FoundArticle | null> {
  const prose = yield* findProse(top);
  const sums = sumUp(prose);
  const body = bodyOf(prose);
  yield;
  const headline = headlineOf(top, body);
  if (asked) return { roots: [top], body: top, headline, isOne: false, published };
  if (!body) return null;
  const roots = rootsAround(body, headline, prose, sums);
  yield;
  if (!looksLikeArticle({ kind, top, body, roots, prose, sums })) return null;
  return { roots, body, headline, isOne: true, published };
}

/** The elements that open shadow roots consist of; only those of custom elements, which is how pages are built of them. */
function shadowTops(root: Document | ShadowRoot): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    localName.includes('-') && shadowRoot ? [...shadowRoot.children, ...shadowTops(shadowRoot)] : [],
  );
}

/** The main heading in the article, or else the last one before it. */
function headlineOf(top: Element, body: Element | null): Element | null {
  const inside = body?.querySelector('h1');
  if (inside) return inside;
  const all = [...top.querySelectorAll('h1')];
  return (
    all.findLast((h1) => body && h1.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    all[0] ??
    null
  );
}
