import { isAlive } from '#browser/alive.ts';
import { request } from '#browser/request.ts';
import { loadSettings, watchSettings } from '#browser/settings-store.ts';
import { watchTabMessages } from '#browser/tab-messages.ts';
import type { BlockQuotation } from '#browser/messages.ts';
import type { Rect } from '#core/card/rect.ts';
import { isReadHere } from '#core/settings/is-read-here.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { createCardControl } from './card-control.ts';
import { collectBlocks, type PageBlock } from './collect-blocks.ts';
import { findArticle } from './find-article.ts';
import { clearMarks, drawMarks, flash, withdrawMarks } from './marks.ts';
import { isThere, locateMentions, NO_MENTIONS, rangeOf, type PageMention } from './mentions.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPage } from './watch-page.ts';
import { watchPointer, type PointerWatch } from './watch-pointer.ts';

/** Reads the page and keeps its marks and card. One a page. */
export interface Reader {
  /** Reads now; with `asked` also what does not look like an article. */
  read(asked: boolean): void;
}

export function createReader(): Reader {
  const life = new AbortController();
  let settings: Settings = DEFAULT_SETTINGS;
  let asked = false;
  let reading = 0;
  let blocks: readonly PageBlock[] = [];
  let mentions = NO_MENTIONS;
  let quotations: readonly BlockQuotation[] = [];
  let pointed: { readonly mention: PageMention; readonly rect: Rect } | null = null;
  let nextId = 1;
  let pointer: PointerWatch | null = null;

  const card = createCardControl({
    mention: (id) => mentions.all.find((mention) => mention.id === id) ?? null,
    pointedAt: (mention) =>
      pointed?.mention.id === mention.id && card.state().kind !== 'closed' ? pointed.rect : null,
    pointer: (inside) => pointer?.inCard(inside),
    showQuotation,
    orphaned: destroy,
  });
  const world = {
    card,
    mentions: () => mentions,
    settings: () => settings,
    pointedAt: (mention: PageMention, rect: Rect) => void (pointed = { mention, rect }),
  };

  let started = false;
  /** Listeners only once there is something to listen for. */
  function start(): void {
    if (started) return;
    started = true;
    pointer = watchPointer(world, life.signal);
    const command = watchKeys(world, life.signal);
    watchPage((why) => void read(why === 'address'), life.signal);
    document.addEventListener('visibilitychange', () => document.hidden && card.dispatch({ kind: 'gone' }), {
      signal: life.signal,
    });
    const stops = [
      watchSettings((changed) => {
        const before = settings;
        settings = changed;
        // A source switched off changes what the card says, not what is marked: an open card stays and asks again.
        if (whatIsRead(before) !== whatIsRead(changed)) void read(true);
        else if (before.marks !== changed.marks) drawMarks(mentions, changed.marks);
      }),
      watchTabMessages((message) => {
        if (message.tab === 'command') command(message.command);
        else if (message.tab === 'show-quotation') showQuotation(message.index);
        else showMention(message.key);
      }),
    ];
    life.signal.addEventListener('abort', () => {
      // The extension may be gone, and its events with it.
      if (isAlive()) for (const stop of stops) stop();
    });
  }

  async function read(anew: boolean): Promise<void> {
    if (!isAlive()) return destroy();
    const turn = ++reading;
    if (anew) card.dispatch({ kind: 'away' });
    settings = await loadSettings();
    const article = isReadHere(settings, location) ? findArticle(asked) : null;
    if (!article) return forget();
    const found = textOf(article.root, article.headline);
    if (found.length === 0) return forget();
    if (!anew && sameText(found, blocks)) return;
    const reply = await request('read-page', {
      url: location.href.slice(0, 4096),
      title: document.title.slice(0, 4096),
      published: article.published,
      blocks: found.map(({ id, text, role }) => ({ id, text, role })),
    });
    if (turn !== reading || !reply.ok) return;
    blocks = found;
    card.dispatch({ kind: 'gone' });
    mentions = locateMentions(reply.value.mentions, blocks, nextId);
    nextId += mentions.all.length;
    quotations = reply.value.quotations;
    drawMarks(mentions, settings.marks);
  }

  /** The page is no article, or reading is paused here. */
  function forget(): void {
    const hadRead = blocks.length > 0;
    blocks = [];
    mentions = NO_MENTIONS;
    quotations = [];
    clearMarks();
    card.dispatch({ kind: 'away' });
    if (hadRead) void request('forget-page', {});
  }

  /** The extension was updated or removed: its new script marks anew, and this one must leave nothing behind. */
  function destroy(): void {
    life.abort();
    card.destroy();
    withdrawMarks();
  }

  let walk = -1;
  /** The next mention of the name after the one shown last. */
  function showMention(key: string): void {
    const ofName = mentions.all.filter((mention) => mention.key === key);
    const next = ofName.find((mention) => mention.id > walk) ?? ofName[0];
    if (!next) return;
    walk = next.id === ofName.at(-1)!.id ? -1 : next.id;
    if (isThere(next)) flash(next.range);
  }

  function showQuotation(index: number): void {
    const at = quotations.find((quotation) => quotation.index === index);
    const block = blocks.find(({ id }) => id === at?.block);
    const range = at && block && rangeOf(block, at.start, at.end);
    if (range) flash(range);
  }

  return {
    read(now) {
      asked ||= now;
      start();
      void read(true);
    },
  };
}

function textOf(root: Element, headline: Element | null): readonly PageBlock[] {
  const inside = headline !== null && root.contains(headline);
  const above = headline && !inside ? collectBlocks(headline, headline, 0) : [];
  return [...above, ...collectBlocks(root, headline, above.length)];
}

/** Of the settings, what decides whether and as whom this site's names are read. */
const whatIsRead = (settings: Settings): string =>
  JSON.stringify([
    isReadHere(settings, location),
    settings.notMeant.filter(({ site }) => site === location.hostname).map(({ key }) => key),
  ]);

const sameText = (a: readonly PageBlock[], b: readonly PageBlock[]): boolean =>
  a.length === b.length &&
  a.every((block, i) => block.text === b[i]!.text && block.element === b[i]!.element);
