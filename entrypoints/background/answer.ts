import { announce } from '#browser/announce.ts';
import { showCount } from '#browser/badge.ts';
import type { Sender } from '#browser/check-message.ts';
import { readTab } from '#browser/content-scripts.ts';
import { keepPanelTarget } from '#browser/panel-target.ts';
import { forgetPage, frameKeyOfTab, pageOfTab } from '#browser/read-pages.ts';
import type { Answer, Question, RequestKind, RequestMessage } from '#browser/request.ts';
import { articleView } from '#core/coverage/article-view.ts';
import { correctPage } from '#core/coverage/correct-page.ts';
import { countBefore } from '#core/coverage/count-before.ts';
import { libraryView } from '#core/coverage/library-view.ts';
import { nameView, pageFragment } from '#core/coverage/name-view.ts';
import type { NameView } from '#core/coverage/views.ts';
import { correctKey } from '#core/library/correct-records.ts';
import { openShelf, packBytes } from './library.ts';
import { pageViewOf } from './page-view.ts';
import { plainCard } from './plain-card.ts';
import { analysePasted } from './analyse-text.ts';
import { readPage } from './read-page.ts';

type Answers = { readonly [K in RequestKind]: (body: Question<K>, sender: Sender) => Promise<Answer<K>> };

/** More than a card shows at once; what is beyond it the panel shows. */
const MOST_ON_CARD = 12;

async function nameOf(key: string, tabId: number | null, most?: number): Promise<NameView | null> {
  const [{ settings, library, sourcesOff }, read] = await Promise.all([
    openShelf(),
    tabId === null ? null : pageOfTab(tabId),
  ]);
  const page = read && correctPage(read, settings, library);
  return nameView(correctKey(settings)(key, null), page, library, sourcesOff, most);
}

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
    openShelf().catch(() => undefined);
    return { frameKey: await frameKeyOfTab(tabId!) };
  },
  async card({ key, frameKey }, { tabId }) {
    if (tabId === null || frameKey !== (await frameKeyOfTab(tabId))) return null;
    return nameOf(key, tabId, MOST_ON_CARD);
  },
  page: ({ tabId }) => pageViewOf(tabId),
  async 'page-fragment'({ tabId, index }) {
    const page = await pageOfTab(tabId);
    return { fragment: page && pageFragment(page, index) };
  },
  'analyse-text': analysePasted,
  name: ({ key, tabId }) => nameOf(key, tabId),
  async article(place) {
    const { library, sourcesOff } = await openShelf();
    return articleView(place, library, sourcesOff);
  },
  async library() {
    const { library, sourcesOff } = await openShelf();
    return libraryView(library, sourcesOff, packBytes);
  },
  'count-before': async ({ day }) => countBefore(day, (await openShelf()).library),
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
