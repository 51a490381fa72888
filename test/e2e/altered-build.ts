import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putDatedLibrary } from './dated-library.ts';
import { putPseudoLocales } from './pseudo-locale.ts';

/** A copy of a built extension, in a folder of its own: its library has versions with dates, two of its languages do not exist. */
export async function alteredBuild(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-altered-'));
  await cp(extension, folder, { recursive: true });
  await Promise.all([putDatedLibrary(folder), putPseudoLocales(folder)]);
  return folder;
}
