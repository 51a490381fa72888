import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// The gallery shows every part: what is missing there was forgotten.

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files of a folder that draw, as paths from the root. */
const drawnIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `${folder}/${file}`);

/** Every file that `file` brings with it, itself included. */
function reachedFrom(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(join(root, file)) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  const values = read(file).replace(/import type [^;]+;/g, '');
  for (const [, name] of values.matchAll(/from\s*'([^']+)'/g))
    reachedFrom(name!.startsWith('#') ? name!.slice(1) : normalize(join(dirname(file), name!)), seen);
  return seen;
}

const sheetsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/styles\/([a-z-]+)\.css/g)].map(([, sheet]) => sheet!);

describe('the gallery', () => {
  const reached = reachedFrom('test/gallery/main.tsx');

  it('shows every component', () =>
    expect(drawnIn('components').filter((file) => !reached.has(file))).toEqual([]));

  it('uses every file of specimens', () =>
    expect(drawnIn('test/gallery').filter((file) => !reached.has(file))).toEqual([]));

  it.each(['card', 'options', 'sidepanel', 'welcome'])(
    'has the style sheets of %s in their order',
    (page) => {
      const own = sheetsOf(`entrypoints/${page}/index.html`);
      expect(sheetsOf('test/gallery/index.html').filter((sheet) => own.includes(sheet))).toEqual(own);
    },
  );
});
