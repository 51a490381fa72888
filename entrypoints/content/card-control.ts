import { isAlive } from '#browser/alive.ts';
import { request } from '#browser/request.ts';
import type { FromCard } from '#browser/messages.ts';
import {
  CLOSED,
  type CardEffect,
  type CardEvent,
  type CardState,
  type MentionId,
} from '#core/card/card-events.ts';
import { shownCard, stepCard } from '#core/card/card-state.ts';
import { placeCard, type Placement } from '#core/card/place-card.ts';
import type { Rect } from '#core/card/rect.ts';
import { pausedAs } from '#core/settings/is-read-here.ts';
import { pageAddress } from './article-frame.ts';
import { createCardFrame, type CardFrame } from './card-frame.ts';
import { isThere, rectsOf, type PageMention } from './mentions.ts';
import { seenViewport } from './seen-viewport.ts';

/** In a sandboxed page the frame's own scripts would be refused, one error each; so there is none. */
const SANDBOXED = self.origin === 'null';
/** A frame that has loaded and is silent for this long is one the page forbids; its cards are then plain text. */
const FRAME_SILENT_MS = 1500;
/** Height of the plain card: a name and a role, in CSS pixels. */
const PLAIN_HEIGHT = 96;
/** How long changes of the page gather before it is seen whether the card may stay. */
const LOOK_AFTER_MS = 50;
/** Rects of the same words differ by this much from one reading to the next. */
const SAME_PX = 2;

export interface CardControl {
  dispatch(event: CardEvent): void;
  state(): CardState;
  /** The rect the shown card covers, or null. */
  rect(): Rect | null;
  /** Whether the shown card's words are no longer where they were when it was shown. */
  hasStrayed(): boolean;
  focus(): void;
  destroy(): void;
}

export interface CardWorld {
  /** The mention of an id, or null where it is gone. */
  mention(id: MentionId): PageMention | null;
  /** The rect of the mention's piece that was pointed at. */
  pointedAt(mention: PageMention): Rect | null;
  pointer(inside: boolean): void;
  showQuotation(index: number): void;
  /** The extension was updated or removed under this script. */
  orphaned(): void;
}

/** Runs the card's state machine: timers, the frame, focus. */
export function createCardControl(world: CardWorld): CardControl {
  let state: CardState = CLOSED;
  let frame: CardFrame | null = null;
  let frameKey: Promise<string | null> | null = null;
  let spoken = false;
  let forbidden = SANDBOXED;
  let height = 0;
  /** Where the shown card stands, and the line it was placed for. */
  let stands: { readonly at: Placement; readonly line: Rect; readonly rightToLeft: boolean } | null = null;
  let focusBefore: Element | null = null;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const changes = new MutationObserver(() => {
    // A page that changes all the time pays for one look now and then.
    changes.disconnect();
    setTimeout(look, LOOK_AFTER_MS);
  });

  function dispatch(event: CardEvent): void {
    const step = stepCard(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  }

  function later(ms: number, event: CardEvent): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      dispatch(event);
    }, ms);
    timers.add(timer);
  }

  function carryOut(effect: CardEffect): void {
    switch (effect.kind) {
      case 'timer':
        return later(effect.ms, { kind: 'timer', timer: effect.timer, token: effect.token });
      case 'prepare':
        return void prepare(effect.mention, effect.token, effect.byKey);
      case 'show':
        return show(effect.mention, effect.byKey);
      case 'back':
        return frame?.send({ card: 'back' });
      case 'hide':
        return hide(effect.returnFocus);
    }
  }

  async function prepare(id: MentionId, token: number, byKey: boolean): Promise<void> {
    if (!isAlive()) return world.orphaned();
    const mention = world.mention(id);
    if (!mention) return dispatch({ kind: 'failed', token });
    frame ??= createCardFrame(hear, listenForFrame, !SANDBOXED);
    frame.standFor(mention.block.element);
    if (forbidden) return preparePlain(mention.key, token);
    frameKey ??= request('frame-key', {}).then((reply) => (reply.ok ? reply.value.frameKey : null));
    const key = await frameKey;
    if (key === null) {
      frameKey = null;
      return dispatch({ kind: 'failed', token });
    }
    const page = pageAddress();
    frame.send({
      card: 'show',
      token,
      key: mention.key,
      frameKey: key,
      byKey,
      site: page.hostname,
      page: pausedAs(page),
    });
  }

  /** From its being loaded: before that a busy machine may have had no time for it. */
  function listenForFrame(): void {
    if (spoken) return;
    setTimeout(() => {
      if (spoken) return;
      forbidden = true;
      if (state.kind !== 'waiting') return;
      const mention = world.mention(state.mention);
      if (mention) void preparePlain(mention.key, state.token);
    }, FRAME_SILENT_MS);
  }

  const isWaited = (token: number): boolean => state.kind === 'waiting' && state.token === token;

  /** The page forbids frames: a few public words in the shadow root instead. */
  async function preparePlain(key: string, token: number): Promise<void> {
    const reply = await request('plain-card', { key });
    if (!isWaited(token)) return;
    if (!reply.ok || !reply.value) return dispatch({ kind: 'failed', token });
    frame?.usePlain(reply.value.label, reply.value.role);
    height = PLAIN_HEIGHT;
    dispatch({ kind: 'painted', token });
  }

  function hear(message: FromCard): void {
    spoken = true;
    switch (message.card) {
      case 'ready':
        return;
      case 'painted':
        if (isWaited(message.token)) height = message.height;
        return dispatch({ kind: 'painted', token: message.token });
      case 'resized':
        return message.token === shownCard(state)?.token ? resize(message.height) : undefined;
      case 'failed':
      case 'layer':
        return dispatch({ kind: message.card, token: message.token });
      case 'pointer':
        // A frame that is put away may still tell of the pointer it had; that says nothing about the page.
        return state.kind === 'closed' ? undefined : world.pointer(message.inside);
      case 'escape':
      case 'close':
        return dispatch({ kind: message.card });
      case 'pin':
        return dispatch({ kind: 'pin', pinned: message.pinned });
      case 'show-quotation':
        return world.showQuotation(message.index);
    }
  }

  function show(id: MentionId, byKey: boolean): void {
    const mention = world.mention(id);
    const line = mention && ((byKey ? null : world.pointedAt(mention)) ?? rectsOf(mention)[0]);
    if (!line || !frame?.standsFor(mention.block.element)) return dispatch({ kind: 'away' });
    const rightToLeft = getComputedStyle(mention.block.element).direction === 'rtl';
    const at = placeCard({ line, height, rightToLeft }, seenViewport());
    stands = { at, line, rightToLeft };
    if (!frame.hasFocus()) focusBefore = document.activeElement;
    frame.show(at);
    observe();
  }

  function observe(): void {
    changes.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['open'], // of dialogs
    });
  }

  /** The reader opened or closed something inside the card. */
  function resize(to: number): void {
    height = to;
    if (!stands) return;
    const { line, rightToLeft } = stands;
    const at = placeCard({ line, height, rightToLeft, stands: stands.at }, seenViewport());
    stands = { ...stands, at };
    frame?.move(at);
  }

  /** The page changed under the shown card. A mention that is not known here is one of a text that was read anew. */
  function look(): void {
    const card = shownCard(state);
    const mention = card && world.mention(card.mention);
    if (!mention) return;
    observe();
    if (!isThere(mention) || hasStrayed()) dispatch({ kind: 'gone' });
    if (!frame?.standsFor(mention.block.element)) dispatch({ kind: 'away' });
  }

  function hasStrayed(): boolean {
    const card = shownCard(state);
    const mention = card && world.mention(card.mention);
    if (!mention || !stands) return true;
    const { left, top } = stands.line;
    return !rectsOf(mention).some(
      (rect) => Math.abs(rect.left - left) < SAME_PX && Math.abs(rect.top - top) < SAME_PX,
    );
  }

  function hide(returnFocus: boolean): void {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    changes.disconnect();
    stands = null;
    const back = returnFocus && frame?.hasFocus() ? focusBefore : null;
    focusBefore = null;
    frame?.hide();
    (back as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  return {
    dispatch,
    state: () => state,
    rect: () =>
      stands && {
        left: stands.at.left,
        top: stands.at.top,
        right: stands.at.left + stands.at.width,
        bottom: stands.at.top + stands.at.height,
      },
    hasStrayed,
    focus: () => frame?.focus(),
    destroy() {
      for (const timer of timers) clearTimeout(timer);
      changes.disconnect();
      frame?.destroy();
    },
  };
}
