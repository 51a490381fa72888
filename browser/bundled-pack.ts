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

/** The pack that ships with the extension. Rejects with the reader's message where it is damaged. */
export async function fetchBundledPack(): Promise<PackContent> {
  const result = decodePack(new Uint8Array(await bundledFile('pack/library.slpack')));
  if (!result.ok) throw new Error(`The bundled library cannot be used: ${result.error.message}`);
  return result.content;
}
