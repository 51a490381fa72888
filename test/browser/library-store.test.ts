// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary } from '#browser/library-store.ts';
import { buildNameTable } from '#core/names/build-name-table.ts';
import type { PackContent } from '#core/library/pack.ts';

const pack: PackContent = {
  records: {
    sources: [
      {
        id: 'one',
        label: 'One',
        kind: 'newspaper',
        country: null,
        languages: [],
        domains: [],
        owner: null,
        factsAsOf: null,
        description: null,
      },
    ],
    names: [],
    articles: [],
    quotations: [],
    statements: [],
  },
  nameTable: buildNameTable([]),
};

const fetchPack = vi.fn(async () => pack);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fetchPack.mockClear();
});

/** What another version or a crash left behind. */
async function edit(change: (transaction: IDBTransaction) => void): Promise<void> {
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('sidelight-library', 3);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['marker', 'lists'], 'readwrite');
      change(transaction);
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

async function loadTwice(between: () => Promise<unknown>): Promise<void> {
  await loadLibrary('g1', fetchPack);
  await between();
  const library = await loadLibrary('g1', fetchPack);
  expect(library.sources.get('one')?.label).toBe('One');
}

describe('loadLibrary', () => {
  it('loads the pack once', async () => {
    await loadTwice(async () => undefined);
    expect(fetchPack).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the database was lost', async () => (globalThis.indexedDB = new IDBFactory())],
    ['it was half written', () => edit((transaction) => transaction.objectStore('marker').clear())],
    ['a list is missing', () => edit((transaction) => transaction.objectStore('lists').delete('articles'))],
    ['a list is damaged', () => edit((transaction) => transaction.objectStore('lists').put('x', 'names'))],
  ])('rebuilds where %s', async (_name, damage) => {
    await loadTwice(damage);
    expect(fetchPack).toHaveBeenCalledTimes(2);
  });

  it('rebuilds for another pack', async () => {
    await loadLibrary('g1', fetchPack);
    await loadLibrary('g2', fetchPack);
    expect(fetchPack).toHaveBeenCalledTimes(2);
  });

  it('works without a database', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
      deleteDatabase: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const library = await loadLibrary('g1', fetchPack);
    expect(library.sources.size).toBe(1);
  });

  it('says what was wrong with the pack', async () => {
    await expect(
      loadLibrary('g1', () => Promise.reject(new Error('The pack is damaged. Get it again.'))),
    ).rejects.toThrow('damaged');
  });
});
