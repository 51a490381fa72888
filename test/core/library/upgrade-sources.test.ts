import { expect, it } from 'vitest';
import type { Source } from '#core/articles/article.ts';
import { upgradeSources } from '#core/library/upgrade-sources.ts';

const BARE: Source = {
  id: 'a',
  label: 'A',
  kind: 'online',
  country: null,
  languages: [],
  domains: [],
  owner: null,
  factsAsOf: null,
  description: null,
};
const FULL: Source = {
  ...BARE,
  kind: 'agency',
  country: 'AZ',
  languages: ['az', 'sr-Latn'],
  domains: ['a.example'],
  owner: 'O',
  factsAsOf: '2026-11',
  description: 'D',
};
/** As packs had it before there were facts. */
const before = (group: string) => ({ id: 'a', label: 'A', group, country: 'Azerbaijan', url: null });

it.each<[string, unknown, Source]>([
  ['one of today', FULL, FULL],
  ['an agency of before', before('News agencies'), { ...BARE, kind: 'agency' }],
  ['an institution of before', before('Institutions'), { ...BARE, kind: 'institution' }],
  ['a copy of before', before('Unattributed copies'), { ...BARE, kind: 'repost' }],
  ['a group made up', before('constructor'), BARE],
  [
    'facts of the wrong form',
    {
      id: 'a',
      label: 'A',
      kind: 'x',
      country: '<b>',
      languages: 'en',
      domains: [1, 'A B'],
      owner: {},
      factsAsOf: 'now',
    },
    BARE,
  ],
])('%s', (_, value, source) => expect(upgradeSources([value])).toEqual([source]));

it.each([[null], [{ id: 'a' }], ['a'], [{ id: 1, label: 'A' }]])('%j is no source', (value) =>
  expect(upgradeSources([FULL, value])).toBeNull(),
);
