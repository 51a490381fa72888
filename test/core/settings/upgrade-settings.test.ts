import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#core/settings/settings.ts';
import { upgradeSettings } from '#core/settings/upgrade-settings.ts';

describe('upgradeSettings', () => {
  it.each<[string, unknown, object]>([
    ['nothing stored', undefined, {}],
    ['not an object', 'broken', {}],
    ['null', null, {}],
    [
      'good settings',
      { sourcesOff: ['a'], cardMode: 'alt', marks: 'all' },
      { sourcesOff: ['a'], cardMode: 'alt', marks: 'all' },
    ],
    [
      'one bad field costs only itself',
      { sourcesOff: ['a'], cardDelay: 12, sitesOff: 'x' },
      { sourcesOff: ['a'] },
    ],
    ['pages of before there were any', { sitesOff: ['a.example'] }, { sitesOff: ['a.example'] }],
    ['paused pages', { pagesOff: ['a.example/b', 3] }, { pagesOff: ['a.example/b'] }],
    ['bad items are dropped', { sourcesOff: ['a', 3, null, 'a'] }, { sourcesOff: ['a'] }],
    [
      'corrections are whole or dropped',
      { notMeant: [{ key: 'a', label: 'A', site: 's' }, { key: 'b' }, null] },
      { notMeant: [{ key: 'a', label: 'A', site: 's' }] },
    ],
    ['how citations are copied', { citations: 'csl-json' }, { citations: 'csl-json' }],
    ['a way of copying that is none', { citations: 'bibtex' }, {}],
    ['unknown fields are left out', { later: 1 }, {}],
  ])('%s', (_name, stored, changed) =>
    expect(upgradeSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed }),
  );
});
