import { TIMING } from './timing.ts';
import {
  CLOSED,
  type CardEffect,
  type CardEvent,
  type CardState,
  type CardStep,
  type CardTimer,
  type MentionId,
  type OnScreen,
  type Waiting,
} from './card-events.ts';

// The card's life, as a function: a state and an event in, the next state and what is to be done out. No clock, no DOM.
//
//   closed ──point, key-open──► waiting ──due & painted──► open ──leave──► leaving ──grace──► closed
//     ▲                          │    ▲                    │  ▲ └─layer┐    │   │
//     │                          │    └──point at another──┘  │ ◄──────┘    │   └──point at another──► waiting (over)
//     │                          │                            └─come back───┘
//     │                          └──over a card, and the pointer goes back to it──► open
//     └── Escape with one layer · close · click outside · gone · away · failed, from anywhere
//
// closed    Nothing is shown. `notAgain` is the mention whose card was put away: it stays so until the pointer has left it.
// waiting   The pointer rests on a mention, or a key asked. `due`: its delay is over; `painted`: the frame has drawn it.
//           `over`: the card of another mention is still on the screen, and is gone back to until the new one is drawn.
// open      The card is shown, in one layer or two: a card opened from a card keeps its parent. Pinned: only Escape, the
//           close button and another address end it.
// leaving   The pointer is on neither mention nor card; the grace runs.
//
// Numbers are given out once, to interactions (`token`) and to graces. Timers, paints, layers and failures carry one;
// what carries an old one is dropped.

const stay = (state: CardState): CardStep => ({ state, effects: [] });
const go = (state: CardState, ...effects: readonly CardEffect[]): CardStep => ({ state, effects });

/** The next state and the effects of an event. Events that mean nothing in a state change nothing. */
export function stepCard(state: CardState, event: CardEvent): CardStep {
  switch (event.kind) {
    case 'point':
      return point(state, event.mention, event.delay);
    case 'leave':
      return leave(state);
    case 'come-back':
      return state.kind === 'leaving' || state.kind === 'waiting' ? comeBack(state) : stay(state);
    case 'key-open':
      return start(state, event.mention, 0, true);
    case 'timer':
      return state.kind === 'waiting' && event.token === state.token
        ? timer(state, event.timer)
        : state.kind === 'leaving' && event.timer === 'grace' && event.token === state.grace
          ? close(state, null, false)
          : stay(state);
    case 'painted':
      return state.kind === 'waiting' && event.token === state.token
        ? reveal({ ...state, painted: true })
        : stay(state);
    case 'failed':
      return state.kind !== 'closed' && event.token === state.token ? close(state, null, false) : stay(state);
    case 'pin':
      return onScreen(state, (card) => go(open(state, { ...card, pinned: event.pinned })));
    case 'layer':
      return onScreen(state, (card) =>
        card.token === event.token ? go(open(state, { ...card, layers: 2 })) : stay(state),
      );
    case 'escape':
      return escape(state);
    case 'close':
      return state.kind === 'closed' ? stay(state) : close(state, state.mention, true);
    case 'click-outside':
      return isClosed(state) || isPinned(state) ? stay(state) : close(state, null, false);
    case 'scroll':
      return isClosed(state) || isPinned(state) || (state.kind === 'waiting' && state.byKey)
        ? stay(state)
        : close(state, null, false);
    case 'gone':
      return isPinned(state) ? stay(state) : close(state, null, false);
    case 'away':
      return close(state, null, false);
  }
}

const isClosed = (state: CardState): boolean => state.kind === 'closed';
const isPinned = (state: CardState): boolean => state.kind === 'open' && state.pinned;

/** The card the reader sees now and may act on, or null. A waiting one that is already asked for has the frame for itself. */
export function shownCard(state: CardState): OnScreen | null {
  if (state.kind === 'open' || state.kind === 'leaving') return cardOf(state);
  return state.kind === 'waiting' && !state.prepared ? state.over : null;
}

const cardOf = ({ mention, token, byKey, pinned, layers }: OnScreen): OnScreen => ({
  mention,
  token,
  byKey,
  pinned,
  layers,
});

function onScreen(state: CardState, act: (card: OnScreen) => CardStep): CardStep {
  const card = shownCard(state);
  return card ? act(card) : stay(state);
}

const open = ({ last }: CardState, card: OnScreen): CardState => ({ kind: 'open', last, ...cardOf(card) });

function point(state: CardState, mention: MentionId, delay: number): CardStep {
  const warm = Math.min(TIMING.warm, delay);
  switch (state.kind) {
    case 'closed':
      return state.notAgain === mention ? stay(state) : start(state, mention, delay, false);
    case 'waiting':
      if (state.mention === mention) return stay(state);
      if (state.over?.mention === mention && !state.prepared) return comeBack(state);
      return start(state, mention, state.over ? warm : delay, false);
    case 'open':
      return state.pinned || state.mention === mention ? stay(state) : start(state, mention, warm, false);
    case 'leaving':
      return state.mention === mention ? comeBack(state) : start(state, mention, warm, false);
  }
}

function start(before: CardState, mention: MentionId, delay: number, byKey: boolean): CardStep {
  const token = before.last + 1;
  const over =
    before.kind === 'open' || before.kind === 'leaving'
      ? cardOf(before)
      : before.kind === 'waiting'
        ? before.over
        : null;
  const timers: CardEffect[] = [{ kind: 'timer', timer: 'give-up', token, ms: TIMING.giveUp }];
  // By key the answer is wanted at once; over an open card the frame is busy showing the other until this one is due.
  const prepareAt = over ? delay : Math.min(TIMING.prepare, delay);
  if (prepareAt > 0) timers.push({ kind: 'timer', timer: 'prepare', token, ms: prepareAt });
  if (delay > 0) timers.push({ kind: 'timer', timer: 'due', token, ms: delay });
  const prepared = prepareAt === 0;
  const due = delay === 0;
  return go(
    { kind: 'waiting', last: token, mention, token, byKey, due, prepared, painted: false, over },
    ...timers,
    ...(prepared ? [{ kind: 'prepare', mention, token, byKey } as const] : []),
  );
}

function timer(state: Waiting, which: CardTimer): CardStep {
  if (which === 'give-up') return close(state, null, false);
  if (which === 'due') return reveal({ ...state, due: true });
  if (which !== 'prepare' || state.prepared) return stay(state);
  const { mention, token, byKey } = state;
  return go({ ...state, prepared: true }, { kind: 'prepare', mention, token, byKey });
}

function reveal(state: Waiting): CardStep {
  if (!state.due || !state.painted) return stay(state);
  const { mention, token, byKey } = state;
  return go(open(state, { mention, token, byKey, pinned: false, layers: 1 }), {
    kind: 'show',
    mention,
    byKey,
  });
}

/** The pointer went from both; a card opened by key, or pinned, stays: the pointer may rest anywhere. */
function leave(state: CardState): CardStep {
  if (state.kind === 'closed') return stay({ ...state, notAgain: null });
  if (state.kind === 'leaving' || (state.kind === 'waiting' && state.byKey)) return stay(state);
  const card = shownCard(state);
  if (!card) return close(state, null, false);
  if (card.pinned || card.byKey) return stay(open(state, card));
  const grace = state.last + 1;
  return go(
    { kind: 'leaving', last: grace, ...card, grace },
    { kind: 'timer', timer: 'grace', token: grace, ms: TIMING.grace },
  );
}

const comeBack = (state: CardState): CardStep => onScreen(state, (card) => stay(open(state, card)));

/** One layer a press. */
function escape(state: CardState): CardStep {
  if (state.kind === 'closed') return stay(state);
  if (shownCard(state)?.layers !== 2) return close(state, state.mention, true);
  return onScreen(state, (card) => go(open(state, { ...card, layers: 1 }), { kind: 'back' }));
}

function close(state: CardState, notAgain: MentionId | null, returnFocus: boolean): CardStep {
  if (state.kind === 'closed') return stay({ ...state, notAgain: null });
  return go({ ...CLOSED, last: state.last, notAgain }, { kind: 'hide', returnFocus });
}
