import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BACKUP, readBackup, writeBackup } from '#core/settings/backup.ts';
import { correct, merge, split } from '#core/settings/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { upgradeSettings } from '#core/settings/upgrade-settings.ts';

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  sourcesOff: ['turan'],
  marks: 'all',
  removed: { sources: ['nato'], before: '2020-01-01' },
};
const corrected = correct(chosen, { key: 'k', label: 'K', site: 'a.example' });
const merged = merge(corrected, { key: 'a', label: 'A' }, { key: 'b', label: 'B' });
const made = split(merged, { key: 'c', label: 'C' }, 'C of Velm', [{ id: '1', title: 'One' }]);

const file = (fields: object): string =>
  JSON.stringify({ format: 'sidelight-backup', version: 2, made: '2026-11-26', settings: {}, ...fields });

describe('backup', () => {
  it('comes back as it was', () =>
    expect(readBackup(writeBackup(made, '2026-11-26'))).toEqual({
      ok: true,
      backup: { made: '2026-11-26', version: 2, settings: made },
    }));

  it('comes back whatever was chosen', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = upgradeSettings(stored);
        expect(readBackup(writeBackup(settings, '2026-01-01'))).toMatchObject({
          ok: true,
          backup: { settings },
        });
      }),
    );
  });

  it('of an older version is upgraded', () =>
    expect(
      readBackup(
        file({ version: 1, made: undefined, settings: { version: 1, sourcesOff: ['a'], marks: 'none' } }),
      ),
    ).toEqual({
      ok: true,
      backup: { made: null, version: 1, settings: { ...DEFAULT_SETTINGS, sourcesOff: ['a'], marks: 'none' } },
    }));

  it('may hold what a later hand added: repeats, other fields, another order', () =>
    expect(
      readBackup(
        file({
          settings: {
            sourcesOff: ['a', 'a'],
            notMeant: [{ site: 's', label: 'l', key: 'k', note: 1 }],
            x: 1,
          },
        }),
      ),
    ).toMatchObject({ ok: true }));

  it.each([
    ['x'.repeat(MOST_BACKUP + 1), { code: 'too-large' }],
    ['', { code: 'not-json' }],
    ['{"format":"sidelight-backup"', { code: 'not-json' }],
    ['null', { code: 'not-a-backup' }],
    ['[]', { code: 'not-a-backup' }],
    [file({ format: 'other' }), { code: 'not-a-backup' }],
    [file({ settings: [] }), { code: 'not-a-backup' }],
    [file({ version: 3 }), { code: 'newer', version: 3 }],
    [file({ version: '2' }), { code: 'damaged', field: 'version' }],
    [file({ settings: { marks: 'purple' } }), { code: 'damaged', field: 'marks' }],
    [file({ settings: { sourcesOff: ['a', 3] } }), { code: 'damaged', field: 'sourcesOff' }],
    [file({ settings: { sourcesOff: 'a' } }), { code: 'damaged', field: 'sourcesOff' }],
    [file({ settings: { notMeant: [{ key: 'k' }] } }), { code: 'damaged', field: 'notMeant' }],
    [
      file({ settings: { merged: [{ name: { key: 'a', label: 'A' }, into: null }] } }),
      { code: 'damaged', field: 'merged' },
    ],
    [file({ settings: { removed: { before: 'yesterday' } } }), { code: 'damaged', field: 'removed' }],
    [file({ settings: { sync: 'yes' } }), { code: 'damaged', field: 'sync' }],
  ])('%.60s is refused: %o', (text, error) => expect(readBackup(text)).toEqual({ ok: false, error }));
});
