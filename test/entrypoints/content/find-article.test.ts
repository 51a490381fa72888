import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../entrypoints/content/collect-blocks.ts';
import { findArticle } from '../../../entrypoints/content/find-article.ts';
import { allAtOnce } from '../../../entrypoints/content/in-slices.ts';

// Small pages of our own, each of a kind. The text of an article's page says of itself where it stands: what is not of the
// article begins with "Outside", the body ends with "Body ends here".

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');
const pagesIn = (kind: string): readonly string[] => readdirSync(join(FOLDER, kind)).sort();

function open(html: string, url = 'https://example.org/page'): Document {
  (globalThis as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(url);
  document.open();
  document.write(html);
  document.close();
  return document;
}

const openPage = (kind: string, name: string, url?: string): Document =>
  open(readFileSync(join(FOLDER, kind, name), 'utf8'), url);

/** The text that is read of the page, one line a block. */
function textOf(page: Document): string {
  const article = findArticle(page, false);
  if (!article) return '';
  return allAtOnce(collectBlocks(article.roots, article.headline))
    .blocks.map(({ text }) => text)
    .join('\n');
}

/** Addresses that matter: manuals link to themselves. */
const ADDRESSES: Readonly<Record<string, string>> = { 'documentation.html': 'https://docs.example/tables' };

describe('pages that are no article', () => {
  it.each(pagesIn('others'))('%s is left alone', (name) => {
    expect(findArticle(openPage('others', name, ADDRESSES[name]), false)).toBeNull();
  });
  it.each(pagesIn('others'))('%s is read where the reader asks', (name) => {
    expect(findArticle(openPage('others', name), true)?.roots.length).toBeGreaterThan(0);
  });
});

describe('articles', () => {
  it.each(pagesIn('articles'))('%s is read to its end, without what stands around it', (name) => {
    const text = textOf(openPage('articles', name));
    expect(text).toContain('Body ends here');
    expect(text).not.toContain('Outside');
  });
  it.each(['graph.html', 'live-blog.html', 'divs.html', 'split-body.html'])(
    '%s has its standfirst',
    (name) => {
      expect(textOf(openPage('articles', name))).toContain('Standfirst');
    },
  );
  it('has its captions and pull quotes', () => {
    expect(textOf(openPage('articles', 'amp.html'))).toContain('Caption');
    expect(textOf(openPage('articles', 'framed-by-theme.html'))).toContain('Pull quote');
  });
  it('has the date and the headline the page states', () => {
    const article = findArticle(openPage('articles', 'graph.html'), false);
    expect(article?.published).toBe('2024-05-02');
    expect(article?.headline?.textContent).toBe('Talks end without a date');
  });
  it('has roots of which none holds another, in the order of the page', () => {
    for (const name of pagesIn('articles')) {
      const { roots } = findArticle(openPage('articles', name), false)!;
      for (const [i, root] of roots.entries())
        for (const later of roots.slice(i + 1))
          expect(root.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });
});

describe('what a page says of itself', () => {
  const PROSE =
    '<h1>Title</h1><p>Some words on what has happened, and by whom it was seen.</p>'.repeat(1) +
    '<p>Foreign Minister Ana Ferreira left without a date for the next round of talks.</p>'.repeat(4);
  const page = (data: unknown): Document =>
    open(`<script type="application/ld+json">${JSON.stringify(data)}</script><main>${PROSE}</main>`);
  it.each([
    [{ '@type': 'NewsArticle' }, true],
    [{ '@type': ['Thing', 'OpinionNewsArticle'] }, true],
    [{ '@type': 'https://schema.org/AnalysisNewsArticle' }, true],
    [[{ '@type': 'WebSite' }, { '@type': 'BlogPosting' }], true],
    [{ '@type': 'WebPage', mainEntity: { '@type': 'Article' } }, true],
    [{ '@graph': [{ '@type': 'NewsArticle' }, { '@type': 'Product' }] }, true],
    [{ '@type': 'Product', review: { '@type': 'Article' } }, false],
    [{ '@type': 'TechArticle' }, false],
    [{ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }, false],
    [['a', 'b', 'c'].map((headline) => ({ '@type': 'NewsArticle', headline })), false],
    [null, false],
  ])('%j', (data, is) => {
    expect(findArticle(page(data), false) !== null).toBe(is);
  });
  it('is passed over where it is no JSON', () => {
    expect(
      findArticle(open(`<script type="application/ld+json">{"@type":"News</script>${PROSE}`), false),
    ).toBeNull();
  });
});
