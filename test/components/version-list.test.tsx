import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { firstVersions, groupVersions } from '#components/group-versions.ts';
import { VersionList } from '#components/version-list.tsx';
import type { AttributionConflict } from '#core/coverage/attribution-conflict.ts';
import type { ArticleRef, EarliestView, VersionView } from '#core/coverage/views.ts';
import { COPY, PARTIAL, TRANSCRIPT, WIRE } from '../fixtures/views.ts';
import { expectAccessible, show } from './show.tsx';

/** A version of a sentence of its own: "w1" in the wire's article, "c1" in the copy, "a1" an altered one in the copy. */
const version = (id: string): VersionView => {
  const article: ArticleRef = id.startsWith('w') ? WIRE : COPY;
  return {
    ...PARTIAL,
    quotationId: id,
    article,
    text: `Version ${id} of it`,
    place: { articleId: article.id, words: { in: 'text', start: Number(id.slice(1)), end: 99 } },
    ownText: `Sentence ${id}`,
    fidelity: id.startsWith('a') ? 'altered' : 'reworded',
    differences: [],
  };
};
const versions = (ids: string): VersionView[] => ids.split(' ').map(version);
const ids = (list: readonly VersionView[]): string => list.map((one) => one.quotationId).join(' ');

describe('firstVersions', () => {
  it.each([
    ['w1 w2', 'w1 w2'],
    ['w1 w2 w3 w4', 'w1 w2 w3'],
    ['w1 w2 w3 w4 c1', 'w1 w2 c1'],
    ['w1 w2 w3 w4 c1 a9', 'w1 c1 a9'],
  ])('of %s are %s', (all, first) => expect(ids(firstVersions(versions(all), 3))).toBe(first));
});

describe('groupVersions', () => {
  it('puts versions under their articles', () =>
    expect(groupVersions(versions('w1 c1 w2')).map((group) => ids(group.versions))).toEqual(['w1 w2', 'c1']));
});

describe('VersionList', () => {
  const list = (all: string, earliest: EarliestView | null = null) => {
    const onShowArticle = vi.fn();
    return {
      ...show(
        <VersionList id="x" versions={versions(all)} earliest={earliest} onShowArticle={onShowArticle} />,
      ),
      onShowArticle,
    };
  };
  const items = (container: Element): number => container.querySelectorAll('.version').length;

  it('names an article once, shows three versions and the rest on demand', async () => {
    const { container } = list('w1 w2 w3 w4 w5 w6 w7 w8');
    expect(screen.getAllByText('Orbis Agency')).toHaveLength(1);
    expect(items(container)).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show 5 more versions: Sentence w1' }));
    expect(items(container)).toBe(8);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Show less: Sentence w1' }));
    expect(items(container)).toBe(3);
  });

  it('says of which sentence a version is, where there are several', () => {
    list('w1 c2');
    expect(screen.getByText('Of “Sentence w1”')).toBeTruthy();
  });

  it('does not where there is one', () => {
    const { container } = list('w1');
    expect(container.querySelector('.version-of')).toBeNull();
  });

  it('each version is the way to its own words', () => {
    const { onShowArticle } = list('w1 w2');
    fireEvent.click(screen.getByRole('button', { name: 'Show the words in Orbis Agency: Version w2 of it' }));
    expect(onShowArticle).toHaveBeenCalledWith(version('w2').place);
  });

  it.each<[string, EarliestView, string]>([
    [
      'the earliest',
      { article: WIRE, undated: 0, isOriginal: false },
      'Earliest in your library: Orbis Agency, 20 Mar 2024',
    ],
    [
      'as precise as its date, and how many have none',
      { article: COPY, undated: 2, isOriginal: false },
      'Earliest in your library: Daily Mirrorball, March 2024 · 2 without a date',
    ],
    [
      'the speaker’s own institution as the original',
      { article: TRANSCRIPT, undated: 1, isOriginal: true },
      'Original: Coast Union, 20 Mar 2024',
    ],
  ])('names %s', async (_, earliest, line) => {
    const { container } = list('w1 c1', earliest);
    expect(container.querySelector('.earliest')!.textContent).toBe(line);
    await expectAccessible(container);
  });
});

describe('ConflictLine', () => {
  it.each<[AttributionConflict, string]>([
    [
      { kind: 'speaker', here: 'Ada Lindqvist', there: 'Tor Asker' },
      'This article names Tor Asker as the speaker; above it is Ada Lindqvist.',
    ],
    [
      { kind: 'role', here: 'Minister of Works', there: 'Secretary' },
      'This article calls the speaker Secretary; above it is Minister of Works.',
    ],
  ])('%o', async (conflict, line) => {
    const { container } = show(
      <VersionList
        id="x"
        versions={[{ ...version('w1'), conflict }]}
        earliest={null}
        onShowArticle={vi.fn()}
      />,
    );
    const shown = screen.getByText(line).closest('p')!;
    expect(shown.querySelector('svg')).not.toBeNull();
    await expectAccessible(container);
  });
});
