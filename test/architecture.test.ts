import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// What neither the compiler (a tsconfig per room) nor lint can say: which room may know which.

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const code = tracked.filter((file) => /\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Core's rooms, each with those it may import besides itself. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  names: ['text'],
  quotations: ['text', 'names'],
  articles: ['text', 'names', 'quotations'],
  statements: ['text', 'names', 'quotations', 'articles'],
  library: ['text', 'names', 'quotations', 'articles', 'statements'],
  search: [],
  coverage: ['text', 'names', 'quotations', 'articles', 'statements', 'library', 'search'],
  card: [],
  settings: [],
};

/** Rooms and the others they may import. `core` means any room of core. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  components: ['core'],
  browser: ['core'],
  data: ['core'],
  entrypoints: ['core', 'browser', 'components', 'data'],
  demo: [],
  test: ['core', 'components', 'browser', 'data', 'entrypoints', 'demo'],
};

/** Files imported, as paths from the root; packages as they are written. */
function importsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) =>
    name!.startsWith('#')
      ? name!.slice(1)
      : name!.startsWith('.')
        ? normalize(join(dirname(file), name!))
        : name!,
  );
}

const roomOf = (path: string): string => path.split('/')[0]!;
const inRooms = code.filter((file) => Object.hasOwn(ROOMS, roomOf(file)));

describe('who may know whom', () => {
  it('reads the tree', () => expect(inRooms.length).toBeGreaterThan(50));

  it('rooms import only the rooms they may', () => {
    const wrong = inRooms.flatMap((file) =>
      importsOf(file)
        .filter((path) => Object.hasOwn(ROOMS, roomOf(path)) && path.includes('/'))
        .filter((path) => roomOf(path) !== roomOf(file) && !ROOMS[roomOf(file)]!.includes(roomOf(path)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('core rooms import only earlier core rooms', () => {
    const wrong = code
      .filter((file) => /^core\/[^/]+\//.test(file))
      .flatMap((file) => {
        const room = file.split('/')[1]!;
        return importsOf(file)
          .filter((path) => path.startsWith('core/'))
          .map((path) => path.split('/')[1]!)
          .filter((other) => other !== room && !CORE[room]?.includes(other))
          .map((other) => `${file} imports core/${other}`);
      });
    expect(wrong).toEqual([]);
  });

  it('an entrypoint does not import another', () => {
    const wrong = code
      .filter((file) => file.startsWith('entrypoints/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith('entrypoints/') && path.split('/')[1] !== file.split('/')[1])
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('entrypoints take only what is built from data: the manifest and the catalogue of sources', () => {
    const taken = code
      .filter((file) => file.startsWith('entrypoints/'))
      .flatMap((file) => importsOf(file).filter((path) => path.startsWith('data/')));
    expect([...new Set(taken)].sort()).toEqual([
      'data/pack/manifest.json',
      'data/pack/source-catalogue.json',
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['wxt/browser', 'browser/api.ts', /^wxt\/browser$/],
    ['fuse.js', 'core/search/rank-with-fuse.ts', /^fuse\.js/],
    ['idb', 'browser/library-store.ts', /^idb$/],
  ])('%s is imported in one file', (_name, only, pattern) => {
    const users = inRooms.filter(
      (file) => roomOf(file) !== 'test' && importsOf(file).some((path) => pattern.test(path)),
    );
    expect(users).toEqual([only]);
  });

  it('the content script carries no index, no Preact, no library', () => {
    const seen = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      if (existsSync(join(root, file)) && /\.tsx?$/.test(file))
        for (const path of valueImportsOf(file)) walk(path);
    };
    walk('entrypoints/content/index.ts');
    const heavy = [...seen].filter((path) =>
      /^(?:preact|fuse\.js|idb)|^core\/(?:names|library|coverage|quotations|statements|search)\//.test(path),
    );
    expect(heavy).toEqual([]);
  });
});

/** Like `importsOf`, without imports of types, which leave nothing in a bundle. */
function valueImportsOf(file: string): readonly string[] {
  const values = read(file).replace(/import type [^;]+;/g, '');
  return [...values.matchAll(/from\s*'([^']+)'/g)].map(([, name]) =>
    name!.startsWith('#')
      ? name!.slice(1)
      : name!.startsWith('.')
        ? normalize(join(dirname(file), name!))
        : name!,
  );
}

describe('how files are named and written', () => {
  it('rooms are named by what they hold', () => {
    expect(
      tracked.filter((file) =>
        /(?:^|\/)(?:utils?|helpers?|common|shared|misc|types|lib)(?:\/|\.tsx?$)/.test(file),
      ),
    ).toEqual([]);
  });
  it('files are kebab-case', () => {
    const odd = code.filter((file) => !/^[a-z0-9.-]+$/.test(file.split('/').at(-1)!));
    expect(odd).toEqual([]);
  });
  it('no file of code is over 300 lines, tables apart', () => {
    const long = code.filter(
      (file) => !/-lists?\.ts$|place-names\.ts$/.test(file) && read(file).split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
  it('nothing builds HTML from strings', () => {
    const found = inRooms.filter(
      (file) =>
        roomOf(file) !== 'test' &&
        /\.(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(read(file)),
    );
    expect(found).toEqual([]);
  });
  it('only the bundled pack is fetched', () => {
    const users = inRooms.filter(
      (file) =>
        !['test', 'demo'].includes(roomOf(file)) &&
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/.test(read(file)),
    );
    expect(users).toEqual(['browser/bundled-pack.ts']);
  });
  it('core reads no clock and draws no lots', () => {
    const found = code.filter(
      (file) =>
        file.startsWith('core/') &&
        /\bDate\.now\b|\bnew Date\(\)|Math\.random|performance\.now/.test(read(file)),
    );
    expect(found).toEqual([]);
  });
});
