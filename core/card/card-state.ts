import { TIMING } from './timing.ts';
import {
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
      return comeBack(state);
    case 'key-open':
      return start(state, event.mention, 0, true);
    case 'timer':
      return event.token === liveTimers(state) ? timer(state, event.timer) : stay(state);
    case 'painted':
      return event.token === liveTimers(state) ? reveal(state, { painted: true }) : stay(state);
    case 'failed':
      return 'token' in state && event.token === state.token ? close(state) : stay(state);
    case 'pin':
      return onScreen(state, (card) => stay(open(state, { ...card, pinned: event.pinned })));
    case 'layer':
      return onScreen(state, (card) =>
        stay(card.token === event.token ? open(state, { ...card, layers: 2 }) : state),
      );
    case 'escape':
      return shownCard(state)?.layers === 2
        ? onScreen(state, (card) => go(open(state, { ...card, layers: 1 }), { kind: 'back' }))
        : close(state, true);
    case 'close':
      return close(state, true);
    case 'scroll':
      return state.kind === 'waiting' && state.byKey ? stay(state) : closeUnlessPinned(state);
    case 'click-outside':
    case 'gone':
      return closeUnlessPinned(state);
    case 'away':
      return close(state);
  }
}

/** The number that timers and paints must carry now. */
const liveTimers = (state: CardState): number | null =>
  state.kind === 'waiting' ? state.token : state.kind === 'leaving' ? state.grace : null;

/** The card the reader sees now and may act on, or null. A waiting one that is already asked for has the frame for itself. */
export function shownCard(state: CardState): OnScreen | null {
  if (state.kind === 'waiting') return state.prepared ? null : state.over;
  return state.kind === 'closed' ? null : cardOf(state);
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

const comeBack = (state: CardState): CardStep => onScreen(state, (card) => stay(open(state, card)));

function point(state: CardState, mention: MentionId, delay: number): CardStep {
  const warm = Math.min(TIMING.warm, delay);
  switch (state.kind) {
    case 'closed':
      return state.notAgain === mention ? stay(state) : start(state, mention, delay, false);
    case 'waiting':
      if (state.mention === mention) return stay(state);
      if (shownCard(state)?.mention === mention) return comeBack(state);
      return start(state, mention, state.over ? warm : delay, false);
    default:
      if (state.mention === mention) return comeBack(state);
      return state.pinned ? stay(state) : start(state, mention, warm, false);
  }
}

function start(before: CardState, mention: MentionId, delay: number, byKey: boolean): CardStep {
  const token = before.last + 1;
  const over = before.kind === 'waiting' ? before.over : shownCard(before);
  const timers: CardEffect[] = [];
  const after = (which: CardTimer, ms: number): void => {
    if (ms > 0) timers.push({ kind: 'timer', timer: which, token, ms });
  };
  // By key the answer is wanted at once; over an open card the frame is busy showing the other until this one is due.
  const prepareAt = over ? delay : Math.min(TIMING.prepare, delay);
  after('give-up', TIMING.giveUp);
  after('prepare', prepareAt);
  after('due', delay);
  const waiting: Waiting = {
    kind: 'waiting',
    last: token,
    mention,
    token,
    byKey,
    due: delay === 0,
    prepared: false,
    painted: false,
    over,
  };
  return prepareAt > 0 ? go(waiting, ...timers) : prepare(waiting, ...timers);
}

const prepare = (state: Waiting, ...timers: readonly CardEffect[]): CardStep =>
  go({ ...state, prepared: true }, ...timers, {
    kind: 'prepare',
    mention: state.mention,
    token: state.token,
    byKey: state.byKey,
  });

function timer(state: CardState, which: CardTimer): CardStep {
  if (state.kind === 'leaving' || which === 'give-up') return close(state);
  if (which === 'due') return reveal(state, { due: true });
  return state.kind === 'waiting' && !state.prepared ? prepare(state) : stay(state);
}

function reveal(state: CardState, part: Partial<Waiting>): CardStep {
  if (state.kind !== 'waiting') return stay(state);
  const now = { ...state, ...part };
  if (!now.due || !now.painted) return stay(now);
  return go(open(now, { ...now, pinned: false, layers: 1 }), {
    kind: 'show',
    mention: now.mention,
    byKey: now.byKey,
  });
}

/** The pointer went from both; a card opened by key, or pinned, stays: the pointer may rest anywhere. */
function leave(state: CardState): CardStep {
  if (state.kind === 'closed') return stay({ ...state, notAgain: null });
  if (state.kind === 'leaving' || (state.kind === 'waiting' && state.byKey)) return stay(state);
  const card = shownCard(state);
  if (!card) return close(state);
  if (card.pinned || card.byKey) return stay(open(state, card));
  const grace = state.last + 1;
  return go(
    { kind: 'leaving', ...card, last: grace, grace },
    { kind: 'timer', timer: 'grace', token: grace, ms: TIMING.grace },
  );
}

const closeUnlessPinned = (state: CardState): CardStep =>
  state.kind === 'open' && state.pinned ? stay(state) : close(state);

/** `putAway`: by the reader, who does not want that card again while the pointer is where it is. */
function close(state: CardState, putAway = false): CardStep {
  if (state.kind === 'closed') return stay(state);
  return go(
    { kind: 'closed', last: state.last, notAgain: putAway ? state.mention : null },
    { kind: 'hide', returnFocus: putAway },
  );
}
