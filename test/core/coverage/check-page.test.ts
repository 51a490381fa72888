import { describe, expect, it } from 'vitest';
import { checkGroup, checkPage, passesFilter } from '#core/coverage/check-page.ts';
import type { AttributionConflict } from '#core/coverage/attribution-conflict.ts';
import type { NotCompared } from '#core/coverage/views.ts';
import type { Fidelity } from '#core/statements/statement.ts';

const checked = (notCompared: NotCompared | null, ...fidelities: readonly Fidelity[]) => ({
  notCompared,
  versions: fidelities.map((fidelity) => ({ fidelity, conflict: null })),
});
const SPEAKER = { kind: 'speaker', here: 'Ada', there: 'Tor' } as const;
const conflicting = (kind: AttributionConflict['kind']) => ({
  notCompared: null,
  versions: [{ fidelity: 'verbatim', conflict: { ...SPEAKER, kind } }] as const,
});

describe('checkGroup', () => {
  it.each([
    [checked(null), 'nowhere'],
    [checked(null, 'verbatim', 'verbatim'), 'verbatim'],
    [checked(null, 'verbatim', 'partial'), 'partial'],
    [checked(null, 'partial', 'reworded', 'verbatim'), 'reworded'],
    [checked(null, 'reworded', 'altered', 'verbatim'), 'altered'],
    [checked('reported'), null],
    [checked('headline'), null],
    [checked('few-words'), null],
  ])('%j is %s', (quotation, group) => expect(checkGroup(quotation)).toBe(group));
});

describe('checkPage', () => {
  it('of nothing is nothing', () =>
    expect(checkPage([])).toMatchObject({ compared: 0, groups: { nowhere: 0 } }));

  it('counts each quotation once, and by itself what is not compared', () =>
    expect(
      checkPage([
        checked(null, 'verbatim', 'altered'),
        checked(null, 'verbatim'),
        checked(null),
        checked(null),
        checked('reported'),
        checked('reported'),
        checked('few-words'),
        conflicting('speaker'),
        conflicting('role'),
      ]),
    ).toEqual({
      compared: 6,
      groups: { verbatim: 3, partial: 0, altered: 1, reworded: 0, nowhere: 2 },
      otherSpeaker: 1,
      notCompared: { reported: 2, headline: 0, 'few-words': 1 },
    }));
});

describe('passesFilter', () => {
  it.each([
    ['altered', checked(null, 'altered'), 'all changed elsewhere'],
    ['reworded', checked(null, 'reworded'), 'all changed elsewhere'],
    ['partial', checked(null, 'partial'), 'all elsewhere'],
    ['verbatim', checked(null, 'verbatim'), 'all elsewhere'],
    ['another speaker', conflicting('speaker'), 'all changed elsewhere'],
    ['another role', conflicting('role'), 'all elsewhere'],
    ['nowhere', checked(null), 'all nowhere'],
    ['reported', checked('reported'), 'all'],
  ])('%s is listed under its filters', (_, quotation, filters) => {
    const all = ['all', 'changed', 'elsewhere', 'nowhere'] as const;
    expect(all.filter((filter) => passesFilter(quotation, filter)).join(' ')).toBe(filters);
  });
});
