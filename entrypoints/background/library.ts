import { readerLibrary, type ReaderLibrary } from '#browser/reader-library.ts';
import { loadSettings } from '#browser/settings-store.ts';
import type { Settings } from '#core/settings/settings.ts';
import manifest from '#data/pack/manifest.json';

const PACK = manifest.files['library.slpack'];

/** Size of the bundled pack in bytes. */
export const packBytes: number = PACK.bytes;

const library = readerLibrary(PACK.sha256);

/** What every answer needs: the library as the reader has it, and the sources that are switched off. */
export interface Shelf extends ReaderLibrary {
  readonly settings: Settings;
  readonly sourcesOff: ReadonlySet<string>;
}

export async function openShelf(): Promise<Shelf> {
  const settings = await loadSettings();
  return { ...(await library(settings)), settings, sourcesOff: new Set(settings.sourcesOff) };
}
