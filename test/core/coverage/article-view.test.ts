import { describe, expect, it } from 'vitest';
import { articleView, placeOf, type ArticleView } from '#core/coverage/article-view.ts';
import { pageView } from '#core/coverage/page-view.ts';
import type { PlacedWords } from '#core/coverage/views.ts';
import { createLibrary } from '#core/library/library.ts';
import type { LibraryQuotation } from '#core/library/records.ts';
import { article, library as ferryLibrary, page, quotation, RECORDS } from '../../fixtures/library.ts';

const TEXT = 'First line.\n“We go,” she said, “and we stay.”\nThe last line.';
const at = (words: string, within = TEXT) => {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
};
const said = (more: Partial<LibraryQuotation>): LibraryQuotation => ({
  ...quotation('x', 0, 'solheim', ''),
  ...more,
});
const library = createLibrary({
  ...RECORDS,
  articles: [article('x', 'gazette', [], { title: 'Mayor: “We go”', text: TEXT, leftOut: ['Menu'] })],
  quotations: [
    said({
      ...at('We go,” she said, “and we stay.'),
      kind: 'mixed',
      spans: [at('We go,'), at('and we stay.')],
    }),
    said({
      id: 'x#1',
      form: 'headline',
      ...at('We go', 'Mayor: “We go”'),
      spans: [at('We go', 'Mayor: “We go”')],
    }),
    said({
      id: 'x#2',
      ...at('First line.\n“We go,” she said, “and we stay.”'),
      spans: [at('First line.\n“We go,” she said, “and we stay.”')],
      speaker: null,
    }),
  ],
  statements: [],
});
const shown = (words: PlacedWords | null): ArticleView => {
  const view = articleView({ articleId: 'x', words }, library, new Set());
  if (view?.kind !== 'article') throw new Error('not shown');
  return view;
};
/** The marked words, by paragraph; the title first. */
const marks = (view: ArticleView): string[][] =>
  [view.title, ...view.paragraphs].map(({ text, marked }) => marked.map(([a, b]) => text.slice(a, b)));

describe('articleView', () => {
  it('is the whole text, unmarked, where nothing was asked for', () => {
    const view = shown(null);
    expect(view.paragraphs.map((paragraph) => paragraph.text)).toEqual(TEXT.split('\n'));
    expect(marks(view).flat()).toEqual([]);
    expect(view).toMatchObject({
      speaker: null,
      leftOut: ['Menu'],
      article: { source: { label: 'The gazette' } },
    });
  });

  it.each<[string, PlacedWords, string[][], string | null]>([
    [
      'the pieces of a quotation, not what stands between them',
      { in: 'text', ...at('We go,” she said, “and we stay.') },
      [[], [], ['We go,', 'and we stay.'], []],
      'Ingrid Solheim',
    ],
    ['a part of a quotation', { in: 'text', ...at('we stay') }, [[], [], ['we stay'], []], 'Ingrid Solheim'],
    [
      'words over several paragraphs',
      { in: 'text', ...at('line.\n“We') },
      [[], ['line.'], ['“We'], []],
      null,
    ],
    ['words that no quotation holds', { in: 'text', ...at('last') }, [[], [], [], ['last']], null],
    [
      'words of a headline, in the title',
      { in: 'title', ...at('We go', 'Mayor: “We go”') },
      [['We go'], [], [], []],
      'Ingrid Solheim',
    ],
    ['nothing beyond the text', { in: 'text', start: 5000, end: 5010 }, [[], [], [], []], null],
  ])('marks %s', (_, words, expected, speaker) => {
    const view = shown(words);
    expect(marks(view)).toEqual(expected);
    expect(view.speaker).toBe(speaker);
  });

  it('does not show what is switched off, and says whose it is', () =>
    expect(articleView({ articleId: 'x', words: null }, library, new Set(['gazette']))).toEqual({
      kind: 'source-off',
      source: { id: 'gazette', label: 'The gazette' },
    }));

  it('does not know other articles', () =>
    expect(articleView({ articleId: 'y', words: null }, library, new Set())).toBeNull());
});

describe('places', () => {
  it.each([
    [library.records.quotations[0]!, 'text'],
    [library.records.quotations[1]!, 'title'],
  ])('of a quotation %#: in the %2$s', (one, where) =>
    expect(placeOf(one)).toEqual({ articleId: 'x', words: { in: where, start: one.start, end: one.end } }),
  );

  it('a version of the page’s words stands where its words are', () => {
    const [version] = pageView(page(), ferryLibrary(), new Set()).quotations[0]!.versions;
    expect(version!.place.articleId).toBe(version!.article.id);
    expect(version!.place.words!.end - version!.place.words!.start).toBe(version!.text.length);
  });
});
