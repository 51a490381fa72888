import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { createLibrary, type Library } from '#core/library/library.ts';
import type { PackContent } from '#core/library/pack.ts';
import type { LibraryRecords } from '#core/library/records.ts';

// The library in IndexedDB is a cache of packs that can be rebuilt at any time. It is written in one transaction whose
// last write is the generation marker, so that it is whole or not there.

/** Raised whenever what is stored changes its shape; a store of another shape is rebuilt. */
const STORE_VERSION = 3;
const DATABASE = 'sidelight-library';
const LISTS = [
  'sources',
  'names',
  'articles',
  'quotations',
  'statements',
] as const satisfies readonly (keyof LibraryRecords)[];

interface Schema extends DBSchema {
  readonly marker: { key: 'generation'; value: { readonly generation: string; readonly store: number } };
  readonly lists: { key: (typeof LISTS)[number]; value: readonly unknown[] };
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, STORE_VERSION, {
    upgrade(database) {
      for (const name of Array.from(database.objectStoreNames)) database.deleteObjectStore(name);
      for (const name of ['marker', 'lists'] as const) database.createObjectStore(name);
    },
  });
}

/**
 * The stored library of this generation, or, where there is none (first run, update, lost or half-written database), the
 * one that `fetchPack` gives, which is stored for the next time. A database that cannot be used at all costs only speed.
 * Rejects only when `fetchPack` does.
 */
export async function loadLibrary(
  generation: string,
  fetchPack: () => Promise<PackContent>,
): Promise<Library> {
  const stored = await read(generation).catch(() => null);
  if (stored) return stored;
  const pack = await fetchPack();
  await write(generation, pack).catch(() => {
    // Half a database is none: the marker was not written.
  });
  return createLibrary(pack.records);
}

async function read(generation: string): Promise<Library | null> {
  const database = await open();
  try {
    const transaction = database.transaction(['marker', 'lists']);
    const marker = await transaction.objectStore('marker').get('generation');
    if (marker?.generation !== generation || marker.store !== STORE_VERSION) return null;
    const lists = await Promise.all(LISTS.map((list) => transaction.objectStore('lists').get(list)));
    if (lists.some((list) => !Array.isArray(list))) return null;
    const records = Object.fromEntries(LISTS.map((list, i) => [list, lists[i]])) as unknown as LibraryRecords;
    return createLibrary(records);
  } finally {
    database.close();
  }
}

async function write(generation: string, pack: PackContent): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(['marker', 'lists'], 'readwrite');
    for (const name of ['marker', 'lists'] as const) void transaction.objectStore(name).clear();
    for (const list of LISTS) void transaction.objectStore('lists').put(pack.records[list], list);
    void transaction.objectStore('marker').put({ generation, store: STORE_VERSION }, 'generation');
    await transaction.done;
  } finally {
    database.close();
  }
}
