import type { CardControl } from './card-control.ts';
import { shownCard } from '#core/card/card-state.ts';
import { headsFor } from '#core/card/corridor.ts';
import { isResting, type PointerSample } from '#core/card/intent.ts';
import { contains } from '#core/card/rect.ts';
import { CARD_DELAYS, type ReadingChoices } from '#core/settings/reading-choices.ts';
import { TIMING } from '#core/card/timing.ts';
import { mentionAt } from './mention-at.ts';
import type { PageMention, PageMentions } from './mentions.ts';
import type { Rect } from '#core/card/rect.ts';

/** A still pointer sends no events: its place is sampled again this often, this many times. */
const STILL_MS = 40;
const STILL_TIMES = 2;

export interface PointerWorld {
  readonly card: CardControl;
  mentions(): PageMentions;
  shadowRoots(): readonly ShadowRoot[];
  settings(): ReadingChoices;
  /** Remembers which piece of the mention was pointed at. */
  pointedAt(mention: PageMention, rect: Rect): void;
}

/** What the frame and the page tell of the pointer besides its movements over the page. */
export interface PointerWatch {
  inCard(inside: boolean): void;
}

/** Turns pointer movements into the card's events. Listens passively; never stops an event of the page's but Escape. */
export function watchPointer(world: PointerWorld, signal: AbortSignal): PointerWatch {
  let samples: PointerSample[] = [];
  let movedAt = -Infinity;
  let scrolledAt = -Infinity;
  let selectedAt = -Infinity;
  let overCard = false;
  let still: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal } as const;

  addEventListener('pointermove', moved, options);
  addEventListener('pointerdown', pressed, options);
  addEventListener('scroll', scrolled, options);
  addEventListener('resize', strayed, options);
  document.addEventListener('selectionchange', selected, options);
  document.documentElement.addEventListener('pointerleave', left, options);

  function moved(event: PointerEvent): void {
    if (!event.isTrusted) return;
    overCard = false;
    movedAt = event.timeStamp;
    sample(event, event.timeStamp);
    clearTimeout(still);
    sampleStill(event, STILL_TIMES);
  }

  function sampleStill(event: PointerEvent, times: number): void {
    still = setTimeout(() => {
      sample(event, performance.now());
      if (times > 1) sampleStill(event, times - 1);
    }, STILL_MS);
  }

  function sample(event: PointerEvent, at: number): void {
    if (overCard) return;
    samples = [...samples.slice(-3), { x: event.clientX, y: event.clientY, at }];
    const { card } = world;
    const hit = mentionAt(event.clientX, event.clientY, world.mentions(), world.shadowRoots());
    const state = card.state();
    if (hit && state.kind !== 'closed' && hit.mention.id === state.mention) {
      if (state.kind === 'leaving') card.dispatch({ kind: 'come-back' });
      // The pointer went on to another line of the mention: the card must not lie on that.
      else if (state.kind === 'waiting') world.pointedAt(hit.mention, hit.rect);
      return;
    }
    if (hit && mayOpen(event) && isResting(samples, contextOf(event, at))) {
      world.pointedAt(hit.mention, hit.rect);
      return card.dispatch({ kind: 'point', mention: hit.mention.id, delay: delay() });
    }
    const covered = card.rect();
    const [from, to] = samples.slice(-2);
    const onWay = covered && from && to && (contains(covered, to.x, to.y) || headsFor(covered, from, to));
    if (onWay) card.dispatch({ kind: 'come-back' });
    // What was put away stays so while the pointer is still on its mention.
    else if (state.kind !== 'closed' || hit?.mention.id !== state.notAgain) card.dispatch({ kind: 'leave' });
  }

  const mayOpen = (event: PointerEvent): boolean => {
    const { cardMode } = world.settings();
    return cardMode === 'hover' || (cardMode === 'alt' && event.altKey);
  };
  const delay = (): number => {
    const { cardMode, cardDelay } = world.settings();
    return cardMode === 'alt' ? TIMING.alt : CARD_DELAYS[cardDelay];
  };
  const contextOf = (event: PointerEvent, at: number): Parameters<typeof isResting>[1] => ({
    touch: event.pointerType === 'touch',
    buttonDown: event.buttons !== 0,
    sinceMove: at - movedAt,
    sinceScroll: at - scrolledAt,
    sinceSelect: at - selectedAt,
  });

  function pressed(event: PointerEvent): void {
    clearTimeout(still);
    // A press on the card itself is retargeted to the host, which covers the same rect.
    const covered = world.card.rect();
    if (event.isTrusted && !(covered && contains(covered, event.clientX, event.clientY)))
      world.card.dispatch({ kind: 'click-outside' });
  }

  function scrolled(event: Event): void {
    scrolledAt = event.timeStamp;
    strayed();
  }

  /** A shown card would hang in the air over other words; what scrolls elsewhere on the page is nothing to it. */
  function strayed(): void {
    if (!shownCard(world.card.state()) || world.card.hasStrayed()) world.card.dispatch({ kind: 'scroll' });
  }

  /** By keys as well: no button is down then. */
  function selected(event: Event): void {
    if (document.getSelection()?.isCollapsed !== false) return;
    selectedAt = event.timeStamp;
    if (world.card.state().kind === 'waiting') world.card.dispatch({ kind: 'scroll' });
  }

  function left(): void {
    clearTimeout(still);
    if (!overCard) world.card.dispatch({ kind: 'leave' });
  }

  signal.addEventListener('abort', () => clearTimeout(still));
  return {
    inCard(inside) {
      overCard = inside;
      clearTimeout(still);
      world.card.dispatch({ kind: inside ? 'come-back' : 'leave' });
    },
  };
}
