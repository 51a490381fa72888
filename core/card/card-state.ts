import { TIMING } from './timing.ts';

// The card's life, as a function: a state and an event in, the next state and what is to be done out. No clock, no DOM.
//
//   closed ──point──► waiting ──due & painted──► open ──leave──► leaving ──grace──► closed
//     ▲  ▲             │   ▲                      │  ▲             │
//     │  └──leave──────┘   └──point at another────┘  └──come back──┘
//     └───────escape · click outside · gone · failed, from anywhere (one card, one layer)
//
// closed    Nothing is shown. `notAgain` is the mention that Escape closed: it stays closed until the pointer has left it.
// waiting   The pointer rests on a mention, or a key asked. `due`: its delay is over; `painted`: the frame has drawn it.
// open      The card is shown. Pinned: only Escape and the close button end it.
// leaving   The pointer is on neither mention nor card; the grace runs.
//
// A token numbers the interactions. Timers and paints carry it; what carries an old one is dropped.

/** A mention as the machine knows it: equal ids are the same mention. */
export type MentionId = number;

interface Shown {
  readonly mention: MentionId;
  readonly token: number;
  readonly byKey: boolean;
}

export type CardState =
  | { readonly kind: 'closed'; readonly token: number; readonly notAgain: MentionId | null }
  | (Shown & {
      readonly kind: 'waiting';
      readonly due: boolean;
      readonly prepared: boolean;
      readonly painted: boolean;
      /** The card of another mention is still on the screen. */
      readonly over: boolean;
    })
  | (Shown & { readonly kind: 'open'; readonly pinned: boolean })
  | (Shown & { readonly kind: 'leaving' });

export type CardEvent =
  /** The pointer rests on a mention (see intent.ts). `delay` is the reader's: 20 to 750 ms. */
  | { readonly kind: 'point'; readonly mention: MentionId; readonly delay: number }
  /** The pointer is on neither a mention nor the card. */
  | { readonly kind: 'leave' }
  /** The pointer is on the shown mention, on the card, or heading for the card. */
  | { readonly kind: 'come-back' }
  | { readonly kind: 'key-open'; readonly mention: MentionId }
  | { readonly kind: 'timer'; readonly timer: CardTimer; readonly token: number }
  | { readonly kind: 'painted'; readonly token: number }
  | { readonly kind: 'failed'; readonly token: number }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  /** Escape or the close button. */
  | { readonly kind: 'escape' }
  | { readonly kind: 'click-outside' }
  /** The page scrolled: what has not opened yet does not open. */
  | { readonly kind: 'scroll' }
  /** The page is hidden, went to another address, or the mention is no more. */
  | { readonly kind: 'gone' };

export type CardTimer = 'prepare' | 'due' | 'grace' | 'give-up';

export type CardEffect =
  | { readonly kind: 'timer'; readonly timer: CardTimer; readonly token: number; readonly ms: number }
  /** Ask for the card's content and have it drawn, unseen. */
  | { readonly kind: 'prepare'; readonly mention: MentionId; readonly token: number; readonly byKey: boolean }
  | { readonly kind: 'show'; readonly mention: MentionId; readonly byKey: boolean }
  | { readonly kind: 'hide'; readonly returnFocus: boolean };

export interface CardStep {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

export const CLOSED: CardState = { kind: 'closed', token: 0, notAgain: null };

const stay = (state: CardState): CardStep => ({ state, effects: [] });

/** The next state and the effects of an event. Events that mean nothing in a state change nothing. */
export function stepCard(state: CardState, event: CardEvent): CardStep {
  switch (event.kind) {
    case 'point':
      return point(state, event.mention, event.delay);
    case 'key-open':
      return start(state, event.mention, 0, true);
    case 'timer':
      return event.token === state.token ? timer(state, event.timer) : stay(state);
    case 'painted':
      return event.token === state.token && state.kind === 'waiting'
        ? reveal({ ...state, painted: true })
        : stay(state);
    case 'failed':
      return event.token === state.token ? close(state, null, false) : stay(state);
    case 'leave':
      return leave(state);
    case 'come-back':
      return state.kind === 'leaving' ? stay({ ...shown(state), kind: 'open', pinned: false }) : stay(state);
    case 'pin':
      return state.kind === 'open' || state.kind === 'leaving'
        ? stay({ ...shown(state), kind: 'open', pinned: event.pinned })
        : stay(state);
    case 'escape':
      return state.kind === 'closed' ? stay(state) : close(state, state.mention, true);
    case 'click-outside':
      return state.kind === 'closed' || (state.kind === 'open' && state.pinned)
        ? stay(state)
        : close(state, null, false);
    case 'scroll':
      return state.kind === 'waiting' && !state.byKey && !state.over
        ? close(state, null, false)
        : stay(state);
    case 'gone':
      return state.kind === 'closed' ? stay({ ...state, notAgain: null }) : close(state, null, false);
  }
}

const shown = ({ mention, token, byKey }: Shown): Shown => ({ mention, token, byKey });

function point(state: CardState, mention: MentionId, delay: number): CardStep {
  switch (state.kind) {
    case 'closed':
      return state.notAgain === mention ? stay(state) : start(state, mention, delay, false);
    case 'waiting':
      return state.mention === mention
        ? stay(state)
        : start(state, mention, state.over ? TIMING.warm : delay, false);
    case 'open':
      return state.pinned || state.mention === mention
        ? stay(state)
        : start(state, mention, Math.min(TIMING.warm, delay), false);
    case 'leaving':
      return state.mention === mention
        ? stay({ ...shown(state), kind: 'open', pinned: false })
        : start(state, mention, Math.min(TIMING.warm, delay), false);
  }
}

function start(before: CardState, mention: MentionId, delay: number, byKey: boolean): CardStep {
  const token = before.token + 1;
  const over =
    before.kind === 'open' || before.kind === 'leaving' || (before.kind === 'waiting' && before.over);
  const early = Math.min(TIMING.prepare, delay);
  const timers: CardEffect[] = [{ kind: 'timer', timer: 'give-up', token, ms: TIMING.giveUp }];
  // By key the answer is wanted at once; over an open card the frame is busy showing the other until this one is due.
  const prepareAt = over ? delay : early;
  if (prepareAt > 0) timers.push({ kind: 'timer', timer: 'prepare', token, ms: prepareAt });
  if (delay > 0) timers.push({ kind: 'timer', timer: 'due', token, ms: delay });
  const prepared = prepareAt === 0;
  return {
    state: { kind: 'waiting', mention, token, byKey, due: delay === 0, prepared, painted: false, over },
    effects: prepared ? [...timers, { kind: 'prepare', mention, token, byKey }] : timers,
  };
}

function timer(state: CardState, which: CardTimer): CardStep {
  if (state.kind === 'leaving' && which === 'grace') return close(state, null, false);
  if (state.kind !== 'waiting') return stay(state);
  if (which === 'give-up') return close(state, null, false);
  if (which === 'due') return reveal({ ...state, due: true });
  if (which === 'prepare' && !state.prepared) {
    const { mention, token, byKey } = state;
    return { state: { ...state, prepared: true }, effects: [{ kind: 'prepare', mention, token, byKey }] };
  }
  return stay(state);
}

function reveal(state: Extract<CardState, { kind: 'waiting' }>): CardStep {
  if (!state.due || !state.painted) return stay(state);
  return {
    state: { ...shown(state), kind: 'open', pinned: false },
    effects: [{ kind: 'show', mention: state.mention, byKey: state.byKey }],
  };
}

function leave(state: CardState): CardStep {
  switch (state.kind) {
    case 'closed':
      return stay(state.notAgain === null ? state : { ...state, notAgain: null });
    case 'waiting':
      return state.byKey ? stay(state) : close(state, null, false);
    case 'open':
      // A card opened by key stays until Escape: the pointer may rest anywhere.
      return state.pinned || state.byKey
        ? stay(state)
        : {
            state: { ...shown(state), kind: 'leaving' },
            effects: [{ kind: 'timer', timer: 'grace', token: state.token, ms: TIMING.grace }],
          };
    case 'leaving':
      return stay(state);
  }
}

function close(state: CardState, notAgain: MentionId | null, returnFocus: boolean): CardStep {
  if (state.kind === 'closed') return stay(state);
  return {
    state: { kind: 'closed', token: state.token + 1, notAgain },
    effects: [{ kind: 'hide', returnFocus }],
  };
}
