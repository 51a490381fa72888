import { announce } from '#browser/announce.ts';
import { showCount } from '#browser/badge.ts';
import type { Sender } from '#browser/check-message.ts';
import { readTab } from '#browser/content-scripts.ts';
import { keepPanelTarget } from '#browser/panel-target.ts';
import { forgetPage, frameKeyOfTab, pageOfTab } from '#browser/read-pages.ts';
import type { Answer, Question, RequestKind, RequestMessage } from '#browser/request.ts';
import { loadSettings } from '#browser/settings-store.ts';
import { articleView } from '#core/coverage/article-view.ts';
import { libraryView } from '#core/coverage/library-view.ts';
import { nameView, pageFragment } from '#core/coverage/name-view.ts';
import { pageView } from '#core/coverage/page-view.ts';
import { withoutNames } from '#core/coverage/read-page.ts';
import { rejectedOn } from '#core/settings/change-settings.ts';
import { loadedLibrary, packBytes } from './library.ts';
import { plainCard } from './plain-card.ts';
import { analysePasted } from './analyse-text.ts';
import { readPage } from './read-page.ts';

type Answers = { readonly [K in RequestKind]: (body: Question<K>, sender: Sender) => Promise<Answer<K>> };

const sourcesOff = async (): Promise<ReadonlySet<string>> => new Set((await loadSettings()).sourcesOff);

const ANSWERS: Answers = {
  'read-page': readPage,
  async 'forget-page'(_body, { tabId }) {
    if (tabId === null) return null;
    await forgetPage(tabId);
    showCount(tabId, 0);
    announce({ announce: 'page-read', tabId });
    return null;
  },
  'plain-card': plainCard,
  async 'frame-key'(_body, { tabId }) {
    // A card is about to be asked for: the library is read while its frame loads.
    loadedLibrary().catch(() => undefined);
    return { frameKey: await frameKeyOfTab(tabId!) };
  },
  async card({ key, frameKey }, { tabId }) {
    if (tabId === null || frameKey !== (await frameKeyOfTab(tabId))) return null;
    return nameView(key, await pageOfTab(tabId), await loadedLibrary(), await sourcesOff());
  },
  async page({ tabId }) {
    const page = await pageOfTab(tabId);
    if (!page) return null;
    const rejected = rejectedOn(await loadSettings(), page.site);
    return pageView(withoutNames(page, rejected), await loadedLibrary(), await sourcesOff());
  },
  async 'page-fragment'({ tabId, index }) {
    const page = await pageOfTab(tabId);
    return { fragment: page && pageFragment(page, index) };
  },
  'analyse-text': analysePasted,
  async name({ key, tabId }) {
    const page = tabId === null ? null : await pageOfTab(tabId);
    return nameView(key, page, await loadedLibrary(), await sourcesOff());
  },
  article: async (place) => articleView(place, await loadedLibrary(), await sourcesOff()),
  library: async () => libraryView(await loadedLibrary(), await sourcesOff(), packBytes),
  'read-tab': async ({ tabId }) => ({ read: await readTab(tabId) }),
  async 'show-in-panel'({ target }, { tabId }) {
    if (tabId === null) return null;
    await keepPanelTarget(tabId, target);
    announce({ announce: 'panel-target', tabId, target });
    return null;
  },
};

/** Answers a checked request. */
export function answer(message: RequestMessage, sender: Sender): Promise<unknown> {
  const handler = ANSWERS[message.request] as (body: unknown, sender: Sender) => Promise<unknown>;
  return handler(message.body, sender);
}
