import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPage } from '#browser/read-pages.ts';
import * as views from '#core/coverage/page-view.ts';
import type { Library } from '#core/library/library.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { pageViewOf } from '../../../entrypoints/background/page-view.ts';
import { library, page } from '../../fixtures/library.ts';

const shelf = { settings: DEFAULT_SETTINGS as Settings, library: library() as Library };
vi.mock('../../../entrypoints/background/library.ts', () => ({
  openShelf: () => Promise.resolve({ ...shelf, sourcesOff: new Set(shelf.settings.sourcesOff) }),
}));
vi.mock('#core/coverage/page-view.ts', { spy: true });
const made = vi.mocked(views.pageView);

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(shelf, { settings: DEFAULT_SETTINGS, library: library() });
  made.mockClear();
});

it('says that no page was read', async () => expect(await pageViewOf(1)).toBeNull());

it('makes the view once, until the page, the settings or the library are others', async () => {
  await keepPage(1, page());
  const first = await pageViewOf(1);
  expect(await pageViewOf(1)).toBe(first);
  expect(made).toHaveBeenCalledTimes(1);

  Object.assign(shelf, {
    settings: { ...DEFAULT_SETTINGS, sourcesOff: [shelf.library.records.sources[0]!.id] },
  });
  expect((await pageViewOf(1))!.sourcesOff).toHaveLength(1);
  await keepPage(1, { ...page(), title: 'Another' });
  expect((await pageViewOf(1))!.title).toBe('Another');
  Object.assign(shelf, { library: library() });
  await pageViewOf(1);
  expect(made).toHaveBeenCalledTimes(4);
});
