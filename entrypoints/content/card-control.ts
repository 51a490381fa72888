import { isAlive } from '#browser/alive.ts';
import { request } from '#browser/request.ts';
import type { FromCard } from '#browser/messages.ts';
import {
  CLOSED,
  stepCard,
  type CardEffect,
  type CardEvent,
  type CardState,
  type MentionId,
} from '#core/card/card-state.ts';
import { maxCardHeight, placeCard, type Placement } from '#core/card/place-card.ts';
import type { Rect } from '#core/card/rect.ts';
import { createCardFrame, type CardFrame } from './card-frame.ts';
import { rectsOf, type PageMention } from './mentions.ts';

/** In a sandboxed page the frame's own scripts would be refused, one error each; so there is none. */
const SANDBOXED = self.origin === 'null';
/** A frame that has said nothing after this long is one the page forbids; its cards are then plain text. */
const FRAME_SILENT_MS = 1500;
/** Height of the plain card: a name and a role, in CSS pixels. */
const PLAIN_HEIGHT = 96;

export interface CardControl {
  dispatch(event: CardEvent): void;
  state(): CardState;
  /** The rect the shown card covers, or null. */
  rect(): Rect | null;
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
  let covered: Rect | null = null;
  let focusBefore: Element | null = null;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  function dispatch(event: CardEvent): void {
    const before = state.kind;
    const step = stepCard(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
    if (state.kind === 'closed' && before !== 'closed') covered = null;
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
      case 'hide':
        for (const timer of timers) clearTimeout(timer);
        timers.clear();
        frame?.hide();
        if (effect.returnFocus && focusBefore instanceof HTMLElement)
          focusBefore.focus({ preventScroll: true });
        focusBefore = null;
    }
  }

  async function prepare(id: MentionId, token: number, byKey: boolean): Promise<void> {
    if (!isAlive()) return world.orphaned();
    const mention = world.mention(id);
    if (!mention) return dispatch({ kind: 'failed', token });
    frame ??= createCardFrame(hear, !SANDBOXED);
    if (forbidden) return preparePlain(mention.key, token);
    frameKey ??= request('frame-key', {}).then((reply) => (reply.ok ? reply.value.frameKey : null));
    const key = await frameKey;
    if (key === null) {
      frameKey = null;
      return dispatch({ kind: 'failed', token });
    }
    frame.send({ card: 'show', token, key: mention.key, frameKey: key, byKey, site: location.hostname });
    if (spoken) return;
    setTimeout(() => {
      if (spoken) return;
      forbidden = true;
      if (state.token === token && state.kind === 'waiting') void preparePlain(mention.key, token);
    }, FRAME_SILENT_MS);
  }

  /** The page forbids frames: a few public words in the shadow root instead. */
  async function preparePlain(key: string, token: number): Promise<void> {
    const reply = await request('plain-card', { key });
    if (state.token !== token) return;
    if (!reply.ok || !reply.value) return dispatch({ kind: 'failed', token });
    frame?.usePlain(reply.value.label, reply.value.role);
    height = PLAIN_HEIGHT;
    dispatch({ kind: 'painted', token });
  }

  function hear(message: FromCard): void {
    spoken = true;
    switch (message.card) {
      case 'painted':
        if (message.token === state.token) height = message.height;
        return dispatch({ kind: 'painted', token: message.token });
      case 'resized':
        return message.token === state.token ? resize(message.height) : undefined;
      case 'failed':
        return dispatch({ kind: 'failed', token: message.token });
      case 'pointer':
        // A frame that is put away may still tell of the pointer it had; that says nothing about the page.
        return state.kind === 'closed' ? undefined : world.pointer(message.inside);
      case 'close':
        return dispatch({ kind: 'escape' });
      case 'pin':
        return dispatch({ kind: 'pin', pinned: message.pinned });
      case 'show-quotation':
        return world.showQuotation(message.index);
    }
  }

  function placementFor(mention: PageMention, cardHeight: number): Placement | null {
    const line = world.pointedAt(mention) ?? rectsOf(mention)[0];
    if (!line) return null;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const rightToLeft = getComputedStyle(mention.block.element).direction === 'rtl';
    return placeCard(line, Math.min(cardHeight, maxCardHeight(viewport)), viewport, rightToLeft);
  }

  function show(id: MentionId, byKey: boolean): void {
    const at = cover(id);
    if (!at) return dispatch({ kind: 'gone' });
    if (byKey) focusBefore ??= document.activeElement;
    frame?.show(at);
  }

  /** The reader opened or closed something inside the card. */
  function resize(to: number): void {
    height = to;
    if (state.kind !== 'open' && state.kind !== 'leaving') return;
    const at = cover(state.mention);
    if (at) frame?.move(at);
  }

  function cover(id: MentionId): Placement | null {
    const mention = world.mention(id);
    const at = mention && placementFor(mention, height);
    if (at) covered = { left: at.left, top: at.top, right: at.left + at.width, bottom: at.top + at.height };
    return at;
  }

  return {
    dispatch,
    state: () => state,
    rect: () => covered,
    focus: () => frame?.focus(),
    destroy() {
      for (const timer of timers) clearTimeout(timer);
      frame?.destroy();
    },
  };
}
