import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readerLibrary } from '#browser/reader-library.ts';
import { merge } from '#core/settings/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { RECORDS } from '../fixtures/library.ts';

const pack = vi.hoisted(() => ({ fetch: vi.fn() }));
vi.mock('#browser/bundled-pack.ts', () => ({ fetchBundledPack: pack.fetch }));

const merged = merge(
  DEFAULT_SETTINGS,
  { key: 'council', label: 'Council' },
  { key: 'union', label: 'Union' },
);
const without = (...sources: string[]): Settings => ({
  ...DEFAULT_SETTINGS,
  removed: { sources, before: null },
});

describe('readerLibrary', () => {
  it('is read once, corrected, and read again without what was deleted', async () => {
    pack.fetch.mockResolvedValue({ records: RECORDS, nameTable: new Uint8Array() });
    const open = readerLibrary('pack-1');
    const plain = await open(DEFAULT_SETTINGS);
    expect(await open(without())).toBe(plain);
    expect(plain.library).toBe(plain.shipped);

    const corrected = await open(merged);
    expect(corrected.shipped).toBe(plain.shipped);
    expect(corrected.library.articlesByName.get('union')).toHaveLength(4);
    expect(corrected.shipped.articlesByName.get('union')).toHaveLength(2);
    expect(pack.fetch).toHaveBeenCalledTimes(1);

    const less = await open(without('mirror', 'courier'));
    expect(less.library.records.articles.map(({ id }) => id)).toEqual(['a']);
    // What is stored is the rest alone: another program of the extension finds no more.
    expect((await readerLibrary('pack-1')(without('mirror', 'courier'))).library.articles.size).toBe(1);
    expect(pack.fetch).toHaveBeenCalledTimes(2);
    expect((await open(DEFAULT_SETTINGS)).library.articles.size).toBe(4);
  });

  it('tries again after a failure', async () => {
    pack.fetch.mockRejectedValueOnce(new Error('no file'));
    const open = readerLibrary('pack-2');
    await expect(open(DEFAULT_SETTINGS)).rejects.toThrow('no file');
    expect((await open(DEFAULT_SETTINGS)).library.articles.size).toBe(4);
  });
});
