import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  type CardEvent,
  type CardState,
  type OnScreen,
  type Waiting,
} from '#core/card/card-events.ts';
import { stepCard } from '#core/card/card-state.ts';
import { tell } from './card-driver.ts';

//                          Escape (one layer), close, click outside, scroll, gone, away, failed
//      ┌──────────────────────────────────────────────────────────────────────────────────────────┐
//      ▼                                                                                          │
//   closed ── point, key-open ──► waiting ── due & painted ──► open ── leave ──► leaving ── grace ┤
//                                  │ ▲ ▲                       ▲ ▲ │                │ │           │
//                                  │ │ └── point at another ───┼─┼─┘── leave ───────┘ │           │
//                                  │ └──────── point at another┼─┼─────────────────── ┘           │
//                                  └─ over a card: come back ──┘ └── come back, pin, layer ───────┘
//
// Pinned: a click outside, scrolling and the mention's end do not close. Two layers: Escape drops one.

const card: OnScreen = { mention: 7, token: 3, byKey: false, pinned: false, layers: 1 };
const pinned: OnScreen = { ...card, pinned: true };
const open = (part: Partial<OnScreen> = {}): CardState => ({ kind: 'open', last: 5, ...card, ...part });
const leaving = (part: Partial<OnScreen> = {}): CardState => ({
  kind: 'leaving',
  last: 5,
  grace: 5,
  ...card,
  ...part,
});
const waiting = (part: Partial<Waiting> = {}): Waiting => ({
  kind: 'waiting',
  last: 5,
  mention: 8,
  token: 5,
  byKey: false,
  due: false,
  prepared: false,
  painted: false,
  over: null,
  ...part,
});
const closed = (notAgain: number | null = null): CardState => ({ ...CLOSED, last: 5, notAgain });

/** From, event, to, effects. Of `to` only what is given is compared. */
type Edge = readonly [string, CardState, CardEvent, object, readonly string[]];

const point = (mention: number, delay = 500): CardEvent => ({ kind: 'point', mention, delay });
const timer = (which: 'prepare' | 'due' | 'grace' | 'give-up', token: number): CardEvent => ({
  kind: 'timer',
  timer: which,
  token,
});
const key: CardEvent = { kind: 'key-open', mention: 9 };
const painted = (token: number): CardEvent => ({ kind: 'painted', token });
const failed = (token: number): CardEvent => ({ kind: 'failed', token });
const layer = (token: number): CardEvent => ({ kind: 'layer', token });
const pin = (on: boolean): CardEvent => ({ kind: 'pin', pinned: on });
const simple = <K extends CardEvent['kind']>(kind: K) => ({ kind }) as CardEvent;
const [leave, comeBack, escape, close, clickOutside, scroll, gone, away] = (
  ['leave', 'come-back', 'escape', 'close', 'click-outside', 'scroll', 'gone', 'away'] as const
).map(simple) as [CardEvent, CardEvent, CardEvent, CardEvent, CardEvent, CardEvent, CardEvent, CardEvent];

const SHUT = { kind: 'closed', notAgain: null } as const;
const nothing = (why: string, from: CardState, event: CardEvent): Edge => [why, from, event, from, []];
const shuts = (why: string, from: CardState, event: CardEvent): Edge => [why, from, event, SHUT, ['hide']];
const FRESH = ['give-up@8000', 'prepare@150', 'due@500'];
const WARM = ['give-up@8000', 'prepare@100', 'due@100'];
const over = waiting({ over: card });

/** Complete by its type: every kind of state has every kind of event. */
const EDGES: Readonly<Record<CardState['kind'], Readonly<Record<CardEvent['kind'], readonly Edge[]>>>> = {
  closed: {
    point: [
      ['resting begins', closed(), point(7), { kind: 'waiting', mention: 7, token: 6, over: null }, FRESH],
      ['Alt: 20 ms', closed(), point(7, 20), { kind: 'waiting' }, ['give-up@8000', 'prepare@20', 'due@20']],
      nothing('what was put away stays away', closed(7), point(7)),
      ['another does not', closed(7), point(8), { kind: 'waiting', mention: 8 }, FRESH],
    ],
    leave: [['left: it may open again', closed(7), leave, closed(), []]],
    'come-back': [nothing('no card', closed(7), comeBack)],
    'key-open': [
      [
        'at once',
        closed(9),
        key,
        { kind: 'waiting', due: true, byKey: true },
        ['give-up@8000', 'prepare 9 by key'],
      ],
    ],
    timer: [nothing('late', closed(), timer('due', 5)), nothing('late', closed(), timer('grace', 5))],
    painted: [nothing('late', closed(), painted(5))],
    failed: [nothing('late', closed(7), failed(5))],
    pin: [nothing('no card', closed(), pin(true))],
    layer: [nothing('late', closed(), layer(5))],
    escape: [nothing('is the page’s', closed(7), escape)],
    close: [nothing('late', closed(7), close)],
    'click-outside': [nothing('the pointer has not left', closed(7), clickOutside)],
    scroll: [nothing('the pointer has not left', closed(7), scroll)],
    gone: [nothing('the pointer has not left', closed(7), gone)],
    away: [nothing('the pointer has not left', closed(7), away)],
  },
  waiting: {
    point: [
      nothing('still there', waiting(), point(8)),
      ['another: from the start', waiting(), point(9), { mention: 9, token: 6, over: null }, FRESH],
      ['another, over a card: warm', over, point(9), { mention: 9, token: 6, over: card }, WARM],
      ['back on the card’s own mention', over, point(7), { kind: 'open', ...card }, []],
      [
        'that, when the frame is busy already: again',
        waiting({ over: card, prepared: true }),
        point(7),
        { kind: 'waiting', mention: 7 },
        WARM,
      ],
    ],
    leave: [
      shuts('before the delay', waiting(), leave),
      nothing('by key it comes wherever the pointer is', waiting({ byKey: true }), leave),
      ['over a card: its grace runs', over, leave, { kind: 'leaving', ...card, grace: 6 }, ['grace@300']],
      ['over one opened by key', waiting({ over: { ...card, byKey: true } }), leave, { kind: 'open' }, []],
      shuts('the frame is busy with the new one', waiting({ over: card, prepared: true }), leave),
    ],
    'come-back': [
      nothing('no card yet', waiting(), comeBack),
      ['to the card that is still there', over, comeBack, { kind: 'open', ...card }, []],
      nothing('which is being drawn over', waiting({ over: card, prepared: true }), comeBack),
    ],
    'key-open': [
      ['at once', waiting(), key, { mention: 9, token: 6, due: true }, ['give-up@8000', 'prepare 9 by key']],
    ],
    timer: [
      ['work begins', waiting(), timer('prepare', 5), { prepared: true }, ['prepare 8']],
      nothing('only once', waiting({ prepared: true }), timer('prepare', 5)),
      [
        'due before painted',
        waiting({ prepared: true }),
        timer('due', 5),
        { due: true, kind: 'waiting' },
        [],
      ],
      [
        'painted and due',
        waiting({ painted: true }),
        timer('due', 5),
        { kind: 'open', layers: 1 },
        ['show 8'],
      ],
      shuts('nothing hangs half open', waiting(), timer('give-up', 5)),
      nothing('of an older interaction', waiting(), timer('due', 4)),
    ],
    painted: [
      ['before due', waiting(), painted(5), { painted: true, kind: 'waiting' }, []],
      ['after due', waiting({ due: true }), painted(5), { kind: 'open', token: 5 }, ['show 8']],
      nothing('of an older one', waiting({ due: true }), painted(4)),
    ],
    failed: [
      shuts('nothing to show', waiting(), failed(5)),
      nothing('of an older one', waiting(), failed(4)),
    ],
    pin: [
      nothing('nothing to pin', waiting(), pin(true)),
      ['the card that is still there', over, pin(true), { kind: 'open', ...pinned }, []],
    ],
    layer: [
      ['on the card that is still there', over, layer(3), { kind: 'open', ...card, layers: 2 }, []],
      nothing('of an older one', over, layer(2)),
      nothing('no card', waiting(), layer(5)),
    ],
    escape: [
      ['and not again', waiting(), escape, { kind: 'closed', notAgain: 8 }, ['hide, focus returns']],
      ['both at once', over, escape, { kind: 'closed', notAgain: 8 }, ['hide, focus returns']],
      ['one layer of the card below', waiting({ over: { ...card, layers: 2 } }), escape, open(), ['back']],
    ],
    close: [['and not again', over, close, { kind: 'closed', notAgain: 8 }, ['hide, focus returns']]],
    'click-outside': [shuts('both', over, clickOutside)],
    scroll: [
      shuts('no card of what slid there', waiting(), scroll),
      nothing('a key scrolled there itself', waiting({ byKey: true }), scroll),
    ],
    gone: [shuts('no mention', waiting(), gone)],
    away: [shuts('no page', waiting(), away)],
  },
  open: {
    point: [
      nothing('its own mention', open(), point(7)),
      ['another: warm', open(), point(8), { kind: 'waiting', mention: 8, token: 6, over: card }, WARM],
      [
        'warm is never slower than the reader’s own',
        open(),
        point(8, 20),
        { kind: 'waiting' },
        ['give-up@8000', 'prepare@20', 'due@20'],
      ],
      nothing('pinned', open({ pinned: true }), point(8)),
    ],
    leave: [
      ['grace', open(), leave, { kind: 'leaving', ...card, grace: 6, last: 6 }, ['grace@300']],
      nothing('pinned', open({ pinned: true }), leave),
      nothing('opened by key', open({ byKey: true }), leave),
    ],
    'come-back': [nothing('it is there', open(), comeBack)],
    'key-open': [
      ['over it', open({ pinned: true }), key, { over: pinned }, ['give-up@8000', 'prepare 9 by key']],
    ],
    timer: [
      nothing('a grace that was ended', open(), timer('grace', 5)),
      nothing('its own give-up', open(), timer('give-up', 3)),
    ],
    painted: [nothing('twice', open(), painted(3))],
    failed: [shuts('its frame failed', open(), failed(3)), nothing('an older one', open(), failed(2))],
    pin: [
      ['on', open(), pin(true), open({ pinned: true }), []],
      ['off', open({ pinned: true }), pin(false), open(), []],
    ],
    layer: [
      ['keeps its parent', open(), layer(3), open({ layers: 2 }), []],
      ['two, not three', open({ layers: 2 }), layer(3), open({ layers: 2 }), []],
      nothing('of an older card', open(), layer(2)),
    ],
    escape: [
      ['at once', open(), escape, { kind: 'closed', notAgain: 7 }, ['hide, focus returns']],
      [
        'pinned too',
        open({ pinned: true }),
        escape,
        { kind: 'closed', notAgain: 7 },
        ['hide, focus returns'],
      ],
      ['one layer', open({ layers: 2 }), escape, open(), ['back']],
      ['one layer, still pinned', open({ ...pinned, layers: 2 }), escape, open(pinned), ['back']],
    ],
    close: [
      ['all layers', open({ layers: 2 }), close, { kind: 'closed', notAgain: 7 }, ['hide, focus returns']],
    ],
    'click-outside': [
      shuts('all layers', open({ layers: 2 }), clickOutside),
      nothing('pinned', open({ pinned: true }), clickOutside),
    ],
    scroll: [
      shuts('its words are elsewhere', open(), scroll),
      nothing('pinned', open({ pinned: true }), scroll),
    ],
    gone: [shuts('', open(), gone), nothing('pinned', open({ pinned: true }), gone)],
    away: [shuts('', open(), away), shuts('pinned too', open({ pinned: true }), away)],
  },
  leaving: {
    point: [
      ['back on its mention', leaving(), point(7), open(), []],
      ['another: warm', leaving(), point(8), { kind: 'waiting', over: card }, WARM],
    ],
    leave: [nothing('the clock runs already', leaving(), leave)],
    'come-back': [['stops the clock', leaving({ layers: 2 }), comeBack, open({ layers: 2 }), []]],
    'key-open': [
      ['over it', leaving(), key, { kind: 'waiting', over: card }, ['give-up@8000', 'prepare 9 by key']],
    ],
    timer: [
      shuts('over', leaving(), timer('grace', 5)),
      nothing('an earlier grace', leaving(), timer('grace', 4)),
      nothing('its own give-up', leaving(), timer('give-up', 3)),
    ],
    painted: [nothing('twice', leaving(), painted(3))],
    failed: [shuts('its frame failed', leaving(), failed(3)), nothing('an older one', leaving(), failed(2))],
    pin: [['stays', leaving(), pin(true), open({ pinned: true }), []]],
    layer: [['opened in it', leaving(), layer(3), open({ layers: 2 }), []]],
    escape: [
      ['at once', leaving(), escape, { kind: 'closed', notAgain: 7 }, ['hide, focus returns']],
      ['one layer', leaving({ layers: 2 }), escape, open(), ['back']],
    ],
    close: [
      ['all layers', leaving({ layers: 2 }), close, { kind: 'closed', notAgain: 7 }, ['hide, focus returns']],
    ],
    'click-outside': [shuts('', leaving(), clickOutside)],
    scroll: [shuts('', leaving(), scroll)],
    gone: [shuts('', leaving(), gone)],
    away: [shuts('', leaving(), away)],
  },
};

describe.each(Object.entries(EDGES))('%s', (kind, events) => {
  describe.each(Object.entries(events))('%s', (event, edges) => {
    it.each(edges)('%s', (_why, from, sent, to, effects) => {
      expect([from.kind, sent.kind]).toEqual([kind, event]);
      const step = stepCard(from, sent);
      expect(step.state).toMatchObject(to);
      expect(step.effects.map(tell)).toEqual(effects);
    });
  });
});
