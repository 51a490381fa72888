import { isAlive } from '#browser/alive.ts';
import { request } from '#browser/request.ts';
import { loadReading, watchReading } from '#browser/reading-settings.ts';
import { watchTabMessages } from '#browser/tab-messages.ts';
import type { BlockMention, BlockQuotation } from '#browser/messages.ts';
import type { Rect } from '#core/card/rect.ts';
import { isReadHere } from '#core/settings/is-read-here.ts';
import { DEFAULT_READING, type ReadingChoices } from '#core/settings/reading-choices.ts';
import { isInFrame, pageAddress } from './article-frame.ts';
import { BlockIds, sameText } from './block-ids.ts';
import { createCardControl } from './card-control.ts';
import { collectBlocks, type PageBlock } from './collect-blocks.ts';
import { partsOf, rangeOver } from './dom-places.ts';
import { searchArticle } from './find-article.ts';
import { afterFrame, inSlices } from './in-slices.ts';
import { leftOutLines } from './left-out-lines.ts';
import { createMarks, flash } from './marks.ts';
import { isThere, locateMentions, MentionIds, NO_MENTIONS, type PageMention } from './mentions.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPage, type PageChange, type PageWatch } from './watch-page.ts';
import { watchPointer, type PointerWatch } from './watch-pointer.ts';

/** Reads the page and keeps its marks and card. One a document. */
export interface Reader {
  /** Reads now; with `asked` also what does not look like an article. */
  read(asked: boolean): void;
}

/** What the analysis found in the blocks it was given. */
interface Found {
  readonly blocks: readonly PageBlock[];
  readonly mentions: readonly BlockMention[];
  readonly quotations: readonly BlockQuotation[];
}
const NOTHING: Found = { blocks: [], mentions: [], quotations: [] };

export function createReader(): Reader {
  const life = new AbortController();
  const blockIds = new BlockIds();
  const mentionIds = new MentionIds();
  const marks = createMarks();
  let settings: ReadingChoices = DEFAULT_READING;
  let asked = false;
  let reading = 0;
  let found = NOTHING;
  let mentions = NO_MENTIONS;
  let shadowRoots: readonly ShadowRoot[] = [];
  let pointed: { readonly mention: PageMention; readonly rect: Rect } | null = null;
  let pointer: PointerWatch | null = null;
  let watch: PageWatch | null = null;

  const card = createCardControl({
    mention: (id) => mentions.byId.get(id) ?? null,
    pointedAt: (mention) =>
      pointed?.mention.id === mention.id && card.state().kind !== 'closed' ? pointed.rect : null,
    pointer: (inside) => pointer?.inCard(inside),
    showQuotation,
    orphaned: destroy,
  });
  const world = {
    card,
    mentions: () => mentions,
    shadowRoots: () => shadowRoots,
    settings: () => settings,
    pointedAt: (mention: PageMention, rect: Rect) => void (pointed = { mention, rect }),
  };

  /** Listeners only once there is something to listen for. */
  function start(): void {
    if (watch) return;
    pointer = watchPointer(world, life.signal);
    const command = watchKeys(world, life.signal);
    watch = watchPage(pageChanged, life.signal);
    document.addEventListener('visibilitychange', () => document.hidden && card.dispatch({ kind: 'gone' }), {
      signal: life.signal,
    });
    const stops = [
      watchReading((changed) => {
        const before = settings;
        settings = changed;
        // Sources switched off and corrections change what the card says, not what is marked: an open card asks again.
        if (isReadHere(before, pageAddress()) !== isReadHere(changed, pageAddress())) void read(true);
        else if (before.marks !== changed.marks) marks.show(mentions, changed.marks);
      }),
      watchTabMessages((message) => {
        if (message.tab === 'left-out')
          return found === NOTHING ? null : inSlices(leftOutLines(found.blocks), () => false);
        if (message.tab === 'command') command(message.command);
        else if (message.tab === 'show-quotation') showQuotation(message.index);
        else showMention(message.keys);
      }),
    ];
    life.signal.addEventListener('abort', () => {
      // The extension may be gone, and its events with it.
      if (isAlive()) for (const stop of stops) stop();
    });
  }

  function pageChanged(what: PageChange): void {
    if (what === 'words') {
      marks.check();
      closeIfGone();
    } else void read(what === 'address');
  }

  async function read(anew: boolean): Promise<void> {
    if (!isAlive()) return destroy();
    const turn = ++reading;
    const isOff = (): boolean => turn !== reading || life.signal.aborted;
    if (anew) card.dispatch({ kind: 'away' });
    [settings] = await Promise.all([loadReading(), afterFrame()]);
    if (isOff()) return;
    const article = isReadHere(settings, pageAddress()) ? await inSlices(articleHere(), isOff) : null;
    if (isOff()) return;
    if (!article) return forget();
    const { roots, body, headline, isOne } = article;
    const above = headline && !roots.some((root) => root.contains(headline)) ? [headline] : [];
    const text = await inSlices(collectBlocks([...above, ...roots], headline, isOne), isOff);
    if (!text) return;
    watch?.cover(body, text.shadowRoots);
    ({ shadowRoots } = text);
    const blocks = blockIds.assign(text.blocks, found.blocks);
    if (blocks.length === 0) return forget();
    if (anew || !sameText(blocks, found.blocks)) {
      const reply = await request('read-page', {
        url: pageAddress().href.slice(0, 4096),
        title: document.title.slice(0, 4096),
        published: article.published,
        blocks: blocks.map(({ id, text: words, role }) => ({ id, text: words, role })),
      });
      if (isOff() || !reply.ok) return;
      found = { blocks, ...reply.value };
    } else found = { ...found, blocks };
    const located = await inSlices(locateMentions(found.mentions, blocks, mentionIds), isOff);
    if (!located) return;
    mentions = located;
    closeIfGone();
    marks.show(mentions, settings.marks);
  }

  function* articleHere(): ReturnType<typeof searchArticle> {
    const article = yield* searchArticle(document, false);
    return article ?? (asked && !isInFrame() ? yield* searchArticle(document, true) : null);
  }

  function closeIfGone(): void {
    const state = card.state();
    if (state.kind === 'closed') return;
    const mention = mentions.byId.get(state.mention);
    if (!mention || !isThere(mention)) card.dispatch({ kind: 'gone' });
  }

  /** The page is no article, or reading is paused here. */
  function forget(): void {
    const hadRead = found !== NOTHING;
    found = NOTHING;
    mentions = NO_MENTIONS;
    marks.show(mentions, 'none');
    card.dispatch({ kind: 'away' });
    if (hadRead) void request('forget-page', {});
  }

  /** The extension was updated or removed: its new script marks anew, and this one must leave nothing behind. */
  function destroy(): void {
    life.abort();
    card.destroy();
    marks.withdraw();
  }

  let shown: PageMention | undefined;
  /** The next mention of the name after the one shown last. */
  function showMention(keys: readonly string[]): void {
    const ofName = mentions.all.filter((mention) => keys.includes(mention.key) && isThere(mention));
    shown = ofName[ofName.findIndex(({ id }) => id === shown?.id) + 1] ?? ofName[0];
    if (shown) flash(shown.range);
  }

  function showQuotation(index: number): void {
    const at = found.quotations.find((quotation) => quotation.index === index);
    const block = found.blocks.find(({ id }) => id === at?.block);
    const range = at && block && rangeOver(partsOf(block, at.start, at.end));
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
