import { describe, expect, it } from 'vitest';
import { libraryView } from '#core/coverage/library-view.ts';
import { nameView } from '#core/coverage/name-view.ts';
import { pageView } from '#core/coverage/page-view.ts';
import { foundName, library, page } from '../../fixtures/library.ts';

const none = new Set<string>();

describe('nameView', () => {
  it('is null for a name that nobody knows', () =>
    expect(nameView('nobody', page(), library(), none)).toBeNull());

  it('counts the mentions of the page', () => {
    const { mentionCounts } = page();
    expect(nameView('solheim', page(), library(), none)!.mentions).toBe(mentionCounts['solheim']);
    expect(nameView('solheim', null, library(), none)!.mentions).toBe(0);
  });

  it('puts what belongs to the page’s story first, and the words of a copy last', () => {
    const view = nameView('solheim', page(), library(), none)!;
    expect(view.quotations.map((one) => one.id)).toEqual(['a#0', 'a#2', 'b#0', 'c#0', 'c#1']);
    expect(view.counts).toEqual({ quotations: 5, articles: 3, sources: 3, sourcesOff: [] });
  });

  it('gives a card the first of all it counts', () => {
    const view = nameView('solheim', page(), library(), none, 2)!;
    expect(view.quotations.map((one) => one.id)).toEqual(['a#0', 'a#2']);
    expect(view.articles).toHaveLength(2);
    expect(view.counts).toMatchObject({ quotations: 5, articles: 3 });
  });

  it('labels a version by how it relates to the fullest', () => {
    const view = nameView('solheim', null, library(), none)!;
    const of = (id: string) => view.quotations.find((one) => one.id === id)!;
    expect(of('a#0')).toMatchObject({
      fidelity: null,
      versions: [{ fidelity: 'reworded', article: { id: 'c' } }],
    });
    expect(of('c#0')).toMatchObject({
      fidelity: 'reworded',
      versions: [{ fidelity: 'reworded', article: { id: 'a' } }],
    });
    expect(of('c#0').versions[0]!.differences.some((one) => one.kind === 'added')).toBe(true);
  });

  it.each<[string, string | null, string]>([
    ['on the page’s date', '2024-05-02', 'Mayor of Vessby'],
    ['of long ago', '2015-01-01', 'Harbour master'],
    ['latest, for a page without a date', null, 'Mayor of Vessby'],
  ])('shows the role %s', (_name, value, title) => {
    const published = value === null ? null : { value, precision: 'day' as const };
    expect(nameView('solheim', page({ published }), library(), none)!.role?.title).toBe(title);
  });

  it('shows who may be meant with the role on the page’s date, and each of them when picked', () => {
    const solheim = library().names.get('solheim')!;
    const one = { kind: 'person', description: 'Painter', reason: null } as const;
    const choice = [
      { ...one, key: 'solheim', label: solheim.label, roles: solheim.roles, confidence: 0.5 },
      { ...one, key: 'solheim-painter', label: 'Per Solheim', roles: [], confidence: 0.3 },
    ];
    const published = { value: '2015-01-01', precision: 'day' as const };
    const open = page({ published, names: [{ ...foundName('~solheim'), choice }] });
    const view = nameView('~solheim', open, library(), none)!;
    expect(view.choice.map(({ role, description }) => role?.title ?? description)).toEqual([
      'Harbour master',
      'Painter',
    ]);
    expect(nameView('solheim-painter', open, library(), none)).toMatchObject({
      label: 'Per Solheim',
      description: 'Painter',
      counts: { quotations: 0, articles: 0 },
    });
  });

  it('takes away sources that are off, and says so', () => {
    const view = nameView('solheim', page(), library(), new Set(['gazette']))!;
    expect(view.quotations.map((one) => one.article.source.id)).not.toContain('gazette');
    expect(view.quotations.flatMap((one) => one.versions)).toEqual([]);
    expect(view.counts).toEqual({ quotations: 3, articles: 2, sources: 2, sourcesOff: ['The gazette'] });
    expect(view.covered).toEqual(['The courier', 'The mirror']);
  });

  it('has a row, or a copy folded beneath one, for every article it counts', () => {
    for (const key of library().articlesByName.keys())
      for (const open of [null, page()]) {
        const { articles, counts } = nameView(key, open, library(), none)!;
        expect(articles.reduce((sum, row) => sum + 1 + row.copies.length, 0)).toBe(counts.articles);
      }
  });

  it('shows what the page itself quotes from a name the library does not know', () => {
    const known = page();
    const quotations = known.quotations.map((one) => ({
      ...one,
      speaker: { ...one.speaker!, key: 'aaker', label: 'Nils Aaker' },
    }));
    const view = nameView(
      'aaker',
      page({ names: [...known.names, foundName('aaker')], quotations }),
      library(),
      none,
    )!;
    expect(view.counts.articles).toBe(0);
    expect(view.onThisPage.map(({ fragment }) => fragment)).toEqual([expect.stringMatching(/^:~:text=/)]);
    expect(view.page).toMatchObject({ title: 'Ferry will leave later', url: 'https://news.example/ferry' });
  });
});

describe('pageView', () => {
  it('counts articles and independent ones', () => {
    const view = pageView(page(), library(), none);
    expect([view.articles, view.independent]).toEqual([3, 2]);
    expect(
      view.quotations[0]!.versions.map((version) => [version.article.id, version.fidelity]),
    ).toContainEqual(['a', 'verbatim']);
    expect(view.names.map((name) => [name.key, name.mentions, name.quotations])).toEqual([
      ['solheim', 3, 5],
      ['union', 1, 0],
      ['council', 1, 0],
    ]);
  });
  it('says which sources are off', () =>
    expect(pageView(page(), library(), new Set(['courier', 'unknown'])).sourcesOff).toEqual(['The courier']));
});

describe('libraryView', () => {
  it('counts per source, those that are off too', () => {
    const view = libraryView(library(), new Set(['mirror']), 1234);
    expect(
      view.sources.map(({ source, articles, quotations, on }) => [source.id, articles, quotations, on]),
    ).toEqual([
      ['gazette', 1, 3, true],
      ['courier', 2, 1, true],
      ['mirror', 1, 2, false],
    ]);
    expect(view).toMatchObject({
      articles: 4,
      quotations: 6,
      names: 3,
      statements: 2,
      packBytes: 1234,
      newest: '2024-05-02',
    });
  });
});
