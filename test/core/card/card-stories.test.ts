import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardEvent } from '#core/card/card-events.ts';
import { stepCard } from '#core/card/card-state.ts';
import { CardDriver } from './card-driver.ts';

// Whole interactions with a fake clock, and what holds whatever happens. The edges one by one: card-state.test.ts.

const pin: CardEvent = { kind: 'pin', pinned: true };
const simple = (
  ['leave', 'come-back', 'escape', 'close', 'click-outside', 'scroll', 'gone', 'away'] as const
).map((kind): CardEvent => ({ kind }));
const [leave, comeBack, escape, , clickOutside, scroll, gone] = simple as [
  CardEvent,
  CardEvent,
  CardEvent,
  CardEvent,
  CardEvent,
  CardEvent,
  CardEvent,
  CardEvent,
];

describe('stories, with a clock', () => {
  const story = (): CardDriver => new CardDriver();
  const KEY: CardEvent = { kind: 'key-open', mention: 7 };

  it.each<[string, CardDriver, readonly string[]]>([
    ['resting: work at 150, shown at 500', story().open(7), ['150 prepare 7', '500 show 7']],
    [
      'a slow answer is shown when it comes',
      story().point(7).advance(900).painted(),
      ['150 prepare 7', '900 show 7'],
    ],
    ['no answer is given up at 8 s', story().point(7).advance(9000), ['150 prepare 7', '8000 hide']],
    ['passing by asks nothing', story().point(7).advance(149).send(leave).advance(9000), ['149 hide']],
    [
      'to another mention at 100 ms',
      story().open(7).advance(1000).point(8).advance(100).painted(),
      ['150 prepare 7', '500 show 7', '1600 prepare 8', '1600 show 8'],
    ],
    [
      'from the grace too, until it is over',
      story().open(7).send(leave).advance(299).point(8).advance(100).painted(),
      ['150 prepare 7', '500 show 7', '899 prepare 8', '899 show 8'],
    ],
    [
      'after it, from the start',
      story().open(7).send(leave).advance(300).point(8).advance(150).painted().advance(350),
      ['150 prepare 7', '500 show 7', '800 hide', '950 prepare 8', '1300 show 8'],
    ],
    [
      'each leaving has its own 300 ms',
      story().open(7).send(leave).advance(200).send(comeBack).advance(50).send(leave).advance(299),
      ['150 prepare 7', '500 show 7'],
    ],
    [
      'a mention on the way to the card does not take its place',
      story().open(7).send(leave).advance(50).point(8).advance(60).send(comeBack).advance(9000),
      ['150 prepare 7', '500 show 7'],
    ],
    [
      'nor does one that was left at once end it without grace',
      story().open(7).point(8).advance(60).send(leave).advance(299).send(comeBack).advance(9000),
      ['150 prepare 7', '500 show 7'],
    ],
    [
      'a paint of the one before shows nothing',
      story().point(7).advance(150).send(leave).point(8).advance(150).painted(1).advance(1000),
      ['150 prepare 7', '150 hide', '300 prepare 8'],
    ],
    ['by key at once', story().send(KEY).advance(30).painted(), ['0 prepare 7 by key', '30 show 7 by key']],
    [
      'pinned, it outlives everything but Escape',
      story().open(7).send(pin, leave, clickOutside, scroll, gone).advance(9000).point(8).send(escape),
      ['150 prepare 7', '500 show 7', '9500 hide, focus returns'],
    ],
    [
      'Escape goes layer by layer, and then not again',
      story().open(7).layer().send(escape).advance(10).send(escape).point(7).advance(9000),
      ['150 prepare 7', '500 show 7', '500 back', '510 hide, focus returns'],
    ],
    [
      'but again once the pointer has left',
      story().open(7).send(escape, leave).point(7).advance(150).painted().advance(350),
      ['150 prepare 7', '500 show 7', '500 hide, focus returns', '650 prepare 7', '1000 show 7'],
    ],
  ])('%s', (_name, { log }, expected) => expect(log).toEqual(expected));
});

describe('whatever happens', () => {
  const mention = fc.integer({ min: 1, max: 3 });
  const any: fc.Arbitrary<CardEvent | number> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('point' as const),
        mention,
        delay: fc.constantFrom(20, 200, 500),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('key-open' as const), mention }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('painted' as const, 'layer' as const, 'failed' as const),
        token: fc.integer({ min: 0, max: 12 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('pin' as const), pinned: fc.boolean() }) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(...simple),
    },
    // Milliseconds that pass.
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 700 }) },
  );
  const played = (events: readonly (CardEvent | number)[]): CardDriver => {
    const driver = new CardDriver();
    for (const event of events) {
      if (typeof event === 'number') driver.advance(event);
      else driver.send(event);
      // The frame mostly answers.
      if (driver.state.kind === 'waiting' && driver.state.prepared && driver.state.token % 3 > 0)
        driver.painted();
    }
    return driver;
  };
  const holds = (check: (driver: CardDriver) => void): void =>
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (events) => {
        check(played(events));
      }),
      { numRuns: 400 },
    );

  it('every card that is shown was asked for and painted under its own number, once', () =>
    holds(({ log }) => {
      const told = log
        .map((line) => line.replace(/^\d+ /, ''))
        .filter((line) => /^(?:prepare|show)/.test(line));
      told.forEach((line, at) => {
        if (line.startsWith('show')) expect(told[at - 1]).toBe(line.replace('show', 'prepare'));
      });
    }));

  it('numbers only grow, and nothing that carries an old one has an effect', () =>
    holds(({ steps, state }) => {
      steps.reduce((before, { state: { last } }) => (expect(last).toBeGreaterThanOrEqual(before), last), 0);
      const live = state.kind === 'waiting' ? [state.token] : state.kind === 'leaving' ? [state.grace] : [];
      for (let token = 0; token <= state.last; token++) {
        if (live.includes(token)) continue;
        for (const which of ['prepare', 'due', 'grace', 'give-up'] as const)
          expect(stepCard(state, { kind: 'timer', timer: which, token })).toEqual({ state, effects: [] });
        if (state.kind !== 'waiting') expect(stepCard(state, { kind: 'painted', token }).effects).toEqual([]);
      }
    }));

  it('Escape closes, in no more than two presses', () =>
    holds((driver) => expect(driver.send(escape, escape).state.kind).toBe('closed')));

  it('left alone, what is not pinned nor opened by key goes', () =>
    holds((driver) => {
      const { state } = driver.send(leave).advance(8001).send(leave).advance(300);
      expect(state.kind === 'closed' || (state.kind === 'open' && (state.pinned || state.byKey))).toBe(true);
    }));
});
