import { decodePack, type PackContent } from '#core/library/pack.ts';
import { extensionUrl } from './api.ts';

/** Reads a file that ships with the extension. */
export async function bundledFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(extensionUrl(path));
  if (!response.ok)
    throw new Error(
      `The file ${path} of the extension could not be read (${response.status}). Install Sidelight again.`,
    );
  return response.arrayBuffer();
}

/** The library that ships with the extension cannot be used; `message` says what was wrong and what to do. */
export class LibraryUnavailable extends Error {}

/** The pack that ships with the extension. Rejects with `LibraryUnavailable` where it is damaged. */
export async function fetchBundledPack(): Promise<PackContent> {
  const result = decodePack(new Uint8Array(await bundledFile('pack/library.slpack')));
  if (!result.ok) throw new LibraryUnavailable(`The bundled library cannot be used: ${result.error.message}`);
  return result.content;
}
