import { decodePack, type PackContent } from '#core/library/pack.ts';
import { LibraryUnavailable } from './reply.ts';

/** Reads a file that ships with the extension. For all its programs, workers too, which have no extension API. */
export async function bundledFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(`/${path}`);
  if (!response.ok)
    throw new Error(
      `The file ${path} of the extension could not be read (${response.status}). Install Sidelight again.`,
    );
  return response.arrayBuffer();
}

/** The pack that ships with the extension. Rejects with `LibraryUnavailable` where it is damaged. */
export async function fetchBundledPack(): Promise<PackContent> {
  const result = decodePack(new Uint8Array(await bundledFile('pack/library.slpack')));
  if (!result.ok) throw new LibraryUnavailable(`The bundled library cannot be used: ${result.error.message}`);
  return result.content;
}
