/**
 * Builds the bundled pack: data/pack/library.slpack, manifest.json and source-catalogue.json.
 *
 *   npm run build:pack
 *
 * Deterministic: the same files give the same bytes. Progress goes to stderr; errors name the file and line.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogueError } from '../names/read-catalogue.ts';
import { buildPack } from './build-pack.ts';
import { packFolder } from './load-tools.ts';
import { SourceError } from './source-error.ts';

try {
  const { pack, manifest, catalogue } = buildPack((text) => console.error(text));
  writeFileSync(join(packFolder, 'library.slpack'), pack);
  writeFileSync(join(packFolder, 'manifest.json'), manifest);
  writeFileSync(join(packFolder, 'source-catalogue.json'), catalogue);
} catch (error) {
  if (!(error instanceof CatalogueError || error instanceof SourceError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
