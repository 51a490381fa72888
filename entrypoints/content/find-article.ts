import { findProse, sumUp } from './find-prose.ts';
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
  /** ISO date the page states, or null. */
  readonly published: string | null;
}

/**
 * The article of the page, or null where it is no article: it says that it is something else, it is a list of teasers, or
 * it says nothing and does not look like one. With `asked` the reader wants it read, whatever it is. Works on any document
 * that is laid out, also a frame's; an article that stands in an open shadow root is found where there is none outside.
 */
export function findArticle(document: Document, asked: boolean): FoundArticle | null {
  const stated = readStated(document);
  if (stated.kind === 'other' && !asked) return null;
  for (const top of [document.body, ...shadowTops(document)]) {
    const found = findIn(top, stated, false);
    if (found) return found;
  }
  return asked ? findIn(document.body, stated, true) : null;
}

function findIn(top: Element, { kind, published }: Stated, asked: boolean): FoundArticle | null {
  const prose = findProse(top);
  const sums = sumUp(prose);
  const body = bodyOf(prose);
  const headline = headlineOf(top, body);
  const roots = body ? rootsAround(body, headline, prose, sums) : [top];
  if (!asked && !(body && looksLikeArticle({ kind, top, body, roots, prose, sums }))) return null;
  return { roots, body: body ?? top, headline, published };
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
