import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

// Reads the production builds that the run made just before (test/run/index.ts).

const OUTPUT = join(import.meta.dirname, '../../.output');
const KB = 1000;

/** When a chunk is loaded: with what names it, or also later, by `import("./x")`. */
type Loaded = 'at once' | 'ever';

/** Chunks that a script names, as they are written. */
const chunksIn = (source: string, loaded: Loaded): readonly string[] => {
  const named =
    loaded === 'ever'
      ? /\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g
      : /\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;
  return [...source.matchAll(named)].map(([, path]) => path!);
};

/** gzipped bytes of a script with every chunk it loads. */
function scriptSize(build: string, file: string, seen = new Set<string>(), loaded: Loaded = 'ever'): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const source = readFileSync(join(build, file), 'utf8');
  return (
    gzipSync(source, { level: 9 }).length +
    chunksIn(source, loaded).reduce(
      (sum, path) => sum + scriptSize(build, normalize(join(file, '..', path)), seen, loaded),
      0,
    )
  );
}

/** Scripts and style sheets that a page names. */
const filesOf = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);

/** Every script that a file or page loads, now or later. */
function scriptsOf(build: string, file: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const roots = file.endsWith('.html') ? filesOf(readFileSync(join(build, file), 'utf8')) : [file];
  for (const root of roots.filter((path) => path.endsWith('.js'))) scriptSize(build, root, seen);
  return seen;
}

/** gzipped bytes of a page: its HTML, scripts with their chunks, style sheets. */
function pageSize(build: string, page: string, loaded: Loaded = 'ever'): number {
  const html = readFileSync(join(build, page), 'utf8');
  const seen = new Set<string>();
  return (
    gzipSync(html).length +
    filesOf(html).reduce(
      (sum, file) =>
        sum +
        (file.endsWith('.js')
          ? scriptSize(build, file, seen, loaded)
          : gzipSync(readFileSync(join(build, file))).length),
      0,
    )
  );
}

function allFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? allFiles(path) : [path];
  });
}

describe('what counts as loaded', () => {
  it.each<[string, Loaded, readonly string[]]>([
    [
      'import{a as b}from"./a.js";import"./b.js";export*from"../c.js"',
      'ever',
      ['./a.js', './b.js', '../c.js'],
    ],
    // These were not counted: a chunk loaded later was free.
    ['const x=()=>import("./d.js");import( `./e.js` )', 'ever', ['./d.js', './e.js']],
    ['import{a}from"./a.js";const x=()=>import("./d.js")', 'at once', ['./a.js']],
    ['chrome.import_("./no.js");import("preact")', 'ever', []],
  ])('%s, %s', (source, loaded, chunks) => expect(chunksIn(source, loaded)).toEqual(chunks));
});

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (name) => {
  const build = join(OUTPUT, name);

  it.each<[string, number, (folder: string) => number]>([
    ['content script', 15 * KB, (folder) => scriptSize(folder, 'content.js')],
    ['background', 60 * KB, (folder) => scriptSize(folder, 'background.js')],
    ['analysis worker', 75 * KB, (folder) => scriptSize(folder, 'analysis.js')],
    ['card', 60 * KB, (folder) => pageSize(folder, 'card.html')],
    ['panel as it opens', 60 * KB, (folder) => pageSize(folder, 'sidepanel.html', 'at once')],
    // Search, paste, records and the library are read when they are first shown (decision 6).
    ['panel with all of it', 95 * KB, (folder) => pageSize(folder, 'sidepanel.html')],
  ])('%s stays within %i bytes gzipped', (_what, most, size) =>
    expect(size(build)).toBeLessThanOrEqual(most),
  );

  it.each([
    ['content.js', false],
    ['background.js', false],
    ['card.html', false],
    ['sidepanel.html', false],
    ['options.html', true],
    ['welcome.html', true],
  ])('%s carries the catalogue of sources: %s', (file, carries) => {
    const ofCatalogue = [...scriptsOf(build, file)].filter((path) =>
      readFileSync(join(build, path), 'utf8').includes('radiotavisupleba.ge'),
    );
    expect(ofCatalogue.length > 0).toBe(carries);
  });

  it('without pack and tagger is at most 400 kB, each file compressed as in a zip', () => {
    const sizes = allFiles(build)
      .filter((path) => !path.includes(`${join('/', 'pack', '/')}`))
      .map((path) => gzipSync(readFileSync(path), { level: 9 }).length);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(400 * KB);
  });

  it('is ASCII in what Chrome injects: it refuses certain code points', () =>
    expect(readFileSync(join(build, 'content.js')).every((byte) => byte < 0x80)).toBe(true));

  it('asks for no host, no more than it must', () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['manifest_version']).toBe(3);
    const common = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(
      name.startsWith('chrome')
        ? ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']
        : common,
    );
  });

  it('can reach nothing but itself', () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
      readonly content_security_policy: { readonly extension_pages: string };
    };
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  it('holds the pack, the tagger and the model of reports', () => {
    expect(existsSync(join(build, 'pack/library.slpack'))).toBe(true);
    expect(statSync(join(build, 'pack/tagger.bin')).size).toBeLessThanOrEqual(2_000_000);
    expect(gzipSync(readFileSync(join(build, 'pack/reports.bin'))).length).toBeLessThanOrEqual(75 * KB);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the test build of %s', (name) => {
  it('differs from the production build by the host permission alone', () => {
    const [made, tested] = [join(OUTPUT, name), join(OUTPUT, 'e2e', name)];
    const relative = (root: string): string[] =>
      allFiles(root)
        .map((path) => path.slice(root.length))
        .sort();
    expect(relative(tested)).toEqual(relative(made));
    const manifest = (root: string): Record<string, unknown> =>
      JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest(tested)).toEqual({ ...manifest(made), host_permissions: ['http://127.0.0.1/*'] });
    for (const file of relative(made).filter((path) => path !== '/manifest.json'))
      expect(readFileSync(join(tested, file)).equals(readFileSync(join(made, file))), file).toBe(true);
  });
});
