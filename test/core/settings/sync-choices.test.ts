import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import {
  isTooLarge,
  reconcile,
  stampChanges,
  type Stamps,
  type SyncedChoices,
} from '#core/settings/sync-choices.ts';

const off = (...sourcesOff: string[]): Settings => ({ ...DEFAULT_SETTINGS, sourcesOff });

describe('stampChanges', () => {
  it('stamps the synced choices that changed, no others', () =>
    expect(
      stampChanges({ marks: 5 }, off('a'), { ...off('a', 'b'), sitesOff: ['s.example'], sync: true }, 9),
    ).toEqual({ marks: 5, sourcesOff: 9 }));
});

describe('reconcile', () => {
  it.each<[string, Settings, Stamps, SyncedChoices, string[], SyncedChoices]>([
    [
      'takes what was chosen later elsewhere',
      off('a'),
      { sourcesOff: 1 },
      { sourcesOff: { value: ['b'], at: 2 } },
      ['b'],
      {},
    ],
    [
      'sends what was chosen later here',
      off('a'),
      { sourcesOff: 3 },
      { sourcesOff: { value: ['b'], at: 2 } },
      ['a'],
      { sourcesOff: { value: ['a'], at: 3 } },
    ],
    [
      'takes the first choice of a new device from the others',
      off(),
      {},
      { sourcesOff: { value: ['b'], at: 2 } },
      ['b'],
      {},
    ],
    [
      'sends what was chosen before syncing',
      off('a'),
      {},
      {},
      ['a'],
      { sourcesOff: { value: ['a'], at: 0 } },
    ],
    ['sends no defaults', off(), {}, {}, [], {}],
    [
      'does nothing where both are the same',
      off('a'),
      { sourcesOff: 1 },
      { sourcesOff: { value: ['a'], at: 2 } },
      ['a'],
      {},
    ],
    [
      'is not moved by damage',
      off('a'),
      { sourcesOff: 1 },
      { sourcesOff: { value: 'b', at: 2 } },
      ['a'],
      { sourcesOff: { value: ['a'], at: 1 } },
    ],
    [
      'is not moved by a time that is none',
      off('a'),
      { sourcesOff: 1 },
      { sourcesOff: { value: ['b'], at: NaN } },
      ['a'],
      { sourcesOff: { value: ['a'], at: 1 } },
    ],
  ])('%s', (_, settings, stamps, remote, sources, send) => {
    const after = reconcile(settings, stamps, remote);
    expect(after.settings.sourcesOff).toEqual(sources);
    expect(after.send).toEqual(send);
  });

  it('leaves at home what no item can hold', () => {
    const many = Array.from({ length: 900 }, (_, n) => `source-${n}`);
    expect(isTooLarge(many)).toBe(true);
    const after = reconcile(off(...many), { sourcesOff: 3 }, { sourcesOff: { value: ['b'], at: 2 } });
    expect(after.settings.sourcesOff).toEqual(many);
    expect(after.send).toEqual({});
  });

  it('leaves two devices with the same choices, whatever each did when', () => {
    const marks = fc.constantFrom<Settings['marks']>('all', 'first', 'none');
    const device = fc.record({ marks, sourcesOff: fc.uniqueArray(fc.string()), at: fc.nat(3) });
    fc.assert(
      fc.property(device, device, (a, b) => {
        const cloud: Record<string, { readonly value: unknown; readonly at: number }> = {};
        const devices = [a, b].map(({ at, ...choices }) => ({
          settings: { ...DEFAULT_SETTINGS, ...choices } as Settings,
          stamps: { marks: at, sourcesOff: at } as Stamps,
        }));
        // Each in turn, as often as it takes both to have heard of the other.
        for (const turn of [0, 1, 0, 1]) {
          const after = reconcile(devices[turn]!.settings, devices[turn]!.stamps, cloud);
          Object.assign(cloud, after.send);
          devices[turn] = after;
        }
        expect(devices[0]!.settings).toEqual(devices[1]!.settings);
      }),
    );
  });
});
