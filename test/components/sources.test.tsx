import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { findSources, findableSources, groupSources } from '#components/find-sources.ts';
import { LibraryPanel } from '#components/library-panel.tsx';
import { SourceFacts } from '#components/source-facts.tsx';
import { SourceList } from '#components/source-list.tsx';
import type { Source } from '#core/articles/article.ts';
import type { SourceView } from '#core/coverage/library-views.ts';
import { LIBRARY } from '../fixtures/library-view.ts';
import { expectAccessible, show, text } from './show.tsx';

const GAZETTE: Source = {
  id: 'gazette',
  label: 'Bakı Gazette',
  kind: 'newspaper',
  country: 'AZ',
  languages: ['az', 'en'],
  domains: ['gazette.example', 'gazette.test'],
  owner: 'Quill & Sons',
  factsAsOf: '2026-11',
  description: null,
};
const outside = (part: Partial<Source>, on = true): SourceView => ({
  source: { ...GAZETTE, ...part },
  articles: 0,
  quotations: 0,
  names: 0,
  characters: 0,
  on,
});
const OTHERS: readonly SourceView[] = [
  outside({}),
  ...Array.from({ length: 9 }, (_, i) =>
    outside({
      id: `station-${i}`,
      label: `Station ${i}`,
      kind: 'broadcaster',
      country: 'GE',
      domains: [`s${i}.example`],
      owner: null,
    }),
  ),
];

const list = (others: readonly SourceView[] = [], sources: readonly SourceView[] = LIBRARY.sources) => {
  const onSwitch = vi.fn();
  return {
    ...show(<SourceList sources={sources} others={others} onSwitch={onSwitch} headingLevel={3} />),
    onSwitch,
  };
};
const press = (role: string, name: string): void => {
  fireEvent.click(screen.getByRole(role, { name }));
};
const type = (value: string): void => {
  fireEvent.input(screen.getByLabelText('Find a source'), { target: { value } });
};
const headings = (): readonly (string | null)[] =>
  screen.getAllByRole('heading').map((heading) => heading.textContent);
const names = (role: string): readonly string[] =>
  screen
    .queryAllByRole(role)
    .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');

describe('SourceList', () => {
  it('groups the sources by kind, says how many are on, counts what each has', async () => {
    const { container } = list();
    expect(headings()).toEqual(['News agencies', 'Newspapers', 'International bodies', 'Reposts']);
    expect(screen.getByText('1 of 2 on')).toBeTruthy();
    expect(screen.getAllByText('3 articles · 41 quotations')).toHaveLength(5);
    await expectAccessible(container);
  });

  it.each([
    ['switch', 'Use The Ledger', ['ledger'], true],
    ['switch', 'Use Coast Union', ['coast-union'], false],
    ['checkbox', 'Use all of Newspapers', ['northern-post', 'ledger'], true],
    [
      'button',
      'All off: Sources',
      ['orbis', 'northern-post', 'ledger', 'coast-union', 'daily-mirrorball'],
      false,
    ],
  ])('%s %s switches %o %s', (role, name, ids, on) => {
    const { onSwitch } = list();
    press(role, name);
    expect([...onSwitch.mock.calls[0]![0]].sort()).toEqual([...ids].sort());
    expect(onSwitch.mock.calls[0]![1]).toBe(on);
  });

  it.each([
    ['all', [true, true], { checked: true, indeterminate: false }, false],
    ['some', [true, false], { checked: false, indeterminate: true }, true],
    ['none', [false, false], { checked: false, indeterminate: false }, true],
  ])('of a group of which %s are on, the switch says so, and switches it', (_, on, state, turnedTo) => {
    const { onSwitch } = list(
      [],
      on.map((isOn, i) => outside({ id: `${i}`, label: `Paper ${i}` }, isOn)),
    );
    const group = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Use all of Newspapers' });
    expect({ checked: group.checked, indeterminate: group.indeterminate }).toEqual(state);
    fireEvent.click(group);
    expect(onSwitch).toHaveBeenCalledWith(['0', '1'], turnedTo);
  });

  it('lists what could come into the library when asked, long groups folded', async () => {
    const { container, onSwitch } = list(OTHERS);
    expect(screen.queryByText('Bakı Gazette')).toBeNull();
    expect(screen.getByRole('button', { name: 'In your library (5)' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    press('button', 'All sources (15)');
    expect(headings()).toEqual([
      'News agencies',
      'Newspapers',
      'Broadcasters',
      'International bodies',
      'Reposts',
    ]);
    expect(screen.getAllByText('Nothing in your library yet')).toHaveLength(1);
    press('switch', 'Use Bakı Gazette');
    expect(onSwitch).toHaveBeenCalledWith(['gazette'], false);
    const fold = screen.getByRole('button', { name: 'Broadcasters' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('switch', { name: 'Use Station 8' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('what is searched for is not folded, and switched together', () => {
    const { onSwitch } = list(OTHERS);
    press('button', 'All sources (15)');
    type('georgia');
    expect(screen.getByRole('status').textContent).toBe('9 sources found');
    expect(names('switch')).toHaveLength(9);
    press('button', 'All 9 off');
    expect(onSwitch.mock.calls[0]![0]).toHaveLength(9);
    press('checkbox', 'Use all found in Broadcasters');
    expect(onSwitch.mock.calls[1]![0]).toHaveLength(9);
  });

  it('says where else something was found, and where nothing was', () => {
    list(OTHERS);
    type('quill');
    expect(screen.getByRole('status').textContent).toMatch(/^No source has this/);
    press('button', 'Show 1 more that is not in your library');
    expect(screen.getByRole('status').textContent).toBe('1 source found');
    expect(screen.getByText('Bakı Gazette')).toBeTruthy();
    type('nothing like it');
    expect(screen.getByRole('status').textContent).toMatch(/^No source has this/);
    expect(names('switch')).toEqual([]);
    expect(names('button')).not.toContain('All off: Sources');
  });

  it('controls have names of their own', () => {
    list(OTHERS);
    press('button', 'All sources (15)');
    press('button', 'Broadcasters');
    for (const role of ['switch', 'checkbox', 'button'])
      expect(new Set(names(role)).size).toBe(names(role).length);
  });

  it('the panel lists the library alone', () => {
    show(<LibraryPanel library={LIBRARY} onSwitch={vi.fn()} />);
    expect(screen.queryByRole('button', { name: /All sources/ })).toBeNull();
  });
});

describe('facts of a source', () => {
  const facts = (container: Element): Record<string, string | null> =>
    Object.fromEntries(
      [...container.querySelectorAll('dl > div')].map((row) => [
        row.querySelector('dt')!.textContent,
        row.querySelector('dd')!.textContent,
      ]),
    );

  it('are shown on demand', async () => {
    const { container } = list([], [outside({})]);
    const button = screen.getByRole('button', { name: 'Facts about Bakı Gazette' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(within(screen.getByRole('listitem')).getByText('Facts as of November 2026')).toBeTruthy();
    expect(facts(container)).toEqual({
      Kind: 'Newspaper',
      Country: 'Azerbaijan',
      Languages: 'Azerbaijani and English',
      Owner: 'Quill & Sons',
      Sites: 'gazette.example and gazette.test',
    });
    await expectAccessible(container);
  });

  it.each<[string, Partial<Source>, Record<string, string>]>([
    [
      'a body of several states is international',
      { kind: 'institution', country: null, languages: [], owner: null, domains: [] },
      { Kind: 'International body', Country: 'International' },
    ],
    [
      'what is not known is left out',
      { kind: 'repost', country: null, languages: [], owner: null, domains: [], factsAsOf: null },
      { Kind: 'Repost' },
    ],
  ])('%s', (_, part, expected) => {
    const { container } = show(<SourceFacts source={{ ...GAZETTE, ...part }} />);
    expect(facts(container)).toEqual(expected);
  });
});

describe('finding a source', () => {
  const found = (typed: string): readonly string[] =>
    findSources(findableSources(OTHERS.slice(0, 2), text), typed).map(({ source }) => source.id);

  it.each([
    ['', ['gazette', 'station-0']],
    ['  ', ['gazette', 'station-0']],
    ['baki', ['gazette']],
    ['GAZETTE.EXAMPLE', ['gazette']],
    ['azerb', ['gazette']],
    ['quill', ['gazette']],
    ['newspaper', ['gazette']],
    ['georgia station', ['station-0']],
    ['azette', []],
  ])('"%s"', (typed, ids) => expect(found(typed)).toEqual(ids));

  it.each([
    ['TR', 'turkey'],
    ['TR', 'türkiye'],
    ['US', 'usa'],
    ['GB', 'uk'],
  ] as const)('of %s by "%s"', (country, typed) => {
    const other = outside({ id: 'other', country });
    expect(findSources(findableSources([other, ...OTHERS], text), typed)).toEqual([other]);
  });

  it('most articles first, then by name as the language sorts', () => {
    const views = ['Örn', 'Zed', 'Orb'].map((label) => outside({ id: label, label }));
    const [group] = groupSources([...views, { ...outside({ id: 'Z2', label: 'Z2' }), articles: 1 }], 'en');
    expect(group![1].map(({ source }) => source.label)).toEqual(['Z2', 'Orb', 'Örn', 'Zed']);
  });
});
