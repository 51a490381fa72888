import { describe, expect, it } from 'vitest';
import { CLOSED, stepCard, type CardEffect, type CardEvent, type CardState } from '#core/card/card-state.ts';

/** Runs events from a state; what was effected, in order, timers as `timer:<name>@<ms>`. */
function run(from: CardState, ...events: readonly CardEvent[]): { state: CardState; effects: string[] } {
  let state = from;
  const effects: string[] = [];
  for (const event of events) {
    const step = stepCard(state, event);
    state = step.state;
    effects.push(...step.effects.map(tell));
  }
  return { state, effects };
}

function tell(effect: CardEffect): string {
  switch (effect.kind) {
    case 'timer':
      return `timer:${effect.timer}@${effect.ms}`;
    case 'prepare':
      return `prepare:${effect.mention}`;
    case 'show':
      return `show:${effect.mention}`;
    case 'hide':
      return effect.returnFocus ? 'hide+focus' : 'hide';
  }
}

const point = (mention: number, delay = 500): CardEvent => ({ kind: 'point', mention, delay });
const timer = (which: 'prepare' | 'due' | 'grace' | 'give-up', token = 1): CardEvent => ({
  kind: 'timer',
  timer: which,
  token,
});
const painted = (token = 1): CardEvent => ({ kind: 'painted', token });
const leave: CardEvent = { kind: 'leave' };
const escape: CardEvent = { kind: 'escape' };
const open: readonly CardEvent[] = [point(7), timer('prepare'), painted(), timer('due')];

describe('from closed', () => {
  it.each<[string, readonly CardEvent[], string, string[]]>([
    [
      'resting starts the work at 150 ms and opens at 500',
      [point(7)],
      'waiting',
      ['timer:give-up@8000', 'timer:prepare@150', 'timer:due@500'],
    ],
    [
      'holding Alt opens at 20 ms',
      [point(7, 20)],
      'waiting',
      ['timer:give-up@8000', 'timer:prepare@20', 'timer:due@20'],
    ],
    [
      'a key opens at once',
      [{ kind: 'key-open', mention: 7 }],
      'waiting',
      ['timer:give-up@8000', 'prepare:7'],
    ],
    [
      'leaving before the delay opens nothing',
      [point(7), leave],
      'closed',
      ['timer:give-up@8000', 'timer:prepare@150', 'timer:due@500', 'hide'],
    ],
    [
      'scrolling before the delay opens nothing',
      [point(7), { kind: 'scroll' }],
      'closed',
      ['timer:give-up@8000', 'timer:prepare@150', 'timer:due@500', 'hide'],
    ],
    [
      'nothing else means anything',
      [
        leave,
        escape,
        { kind: 'click-outside' },
        { kind: 'scroll' },
        { kind: 'gone' },
        painted(0),
        timer('due', 0),
      ],
      'closed',
      [],
    ],
  ])('%s', (_name, events, kind, effects) => {
    const result = run(CLOSED, ...events);
    expect(result.state.kind).toBe(kind);
    expect(result.effects).toEqual(effects);
  });
});

describe('opening waits for both the delay and the paint', () => {
  it('painted first', () => expect(run(CLOSED, ...open).effects.at(-1)).toBe('show:7'));
  it('due first', () =>
    expect(run(CLOSED, point(7), timer('prepare'), timer('due'), painted()).effects.at(-1)).toBe('show:7'));
  it('a late paint of an older token shows nothing', () => {
    const moved = run(CLOSED, point(7), timer('prepare'), leave, point(8), painted(1));
    expect(moved.state).toMatchObject({ kind: 'waiting', mention: 8, painted: false });
  });
  it('timers of an older token do nothing', () => {
    const moved = run(CLOSED, point(7), leave, point(8), timer('due', 1), timer('prepare', 1));
    expect(moved.state).toMatchObject({ kind: 'waiting', mention: 8, due: false, prepared: false });
  });
  it('no answer closes', () =>
    expect(run(CLOSED, point(7), { kind: 'failed', token: 1 }).state.kind).toBe('closed'));
  it('nothing hangs half open', () =>
    expect(run(CLOSED, point(7), timer('prepare'), timer('due'), timer('give-up')).state.kind).toBe(
      'closed',
    ));
});

describe('from open', () => {
  const shown = run(CLOSED, ...open).state;
  it.each<[string, readonly CardEvent[], string, string[]]>([
    ['leaving starts the grace', [leave], 'leaving', ['timer:grace@300']],
    ['coming back stops it', [leave, { kind: 'come-back' }, timer('grace')], 'open', ['timer:grace@300']],
    ['the grace ends in closing', [leave, timer('grace')], 'closed', ['timer:grace@300', 'hide']],
    ['Escape closes at once and returns focus', [escape], 'closed', ['hide+focus']],
    ['a click outside closes', [{ kind: 'click-outside' }], 'closed', ['hide']],
    ['the mention gone closes', [{ kind: 'gone' }], 'closed', ['hide']],
    [
      'another mention opens after 100 ms, over this card',
      [point(8)],
      'waiting',
      ['timer:give-up@8000', 'timer:prepare@100', 'timer:due@100'],
    ],
    ['the same mention changes nothing', [point(7)], 'open', []],
    ['pinned, leaving does not close', [{ kind: 'pin', pinned: true }, leave], 'open', []],
    [
      'pinned, a click outside does not close',
      [{ kind: 'pin', pinned: true }, { kind: 'click-outside' }],
      'open',
      [],
    ],
    ['pinned, another mention does not replace it', [{ kind: 'pin', pinned: true }, point(8)], 'open', []],
    ['pinned, Escape closes', [{ kind: 'pin', pinned: true }, escape], 'closed', ['hide+focus']],
    [
      'unpinned again, leaving closes',
      [{ kind: 'pin', pinned: true }, { kind: 'pin', pinned: false }, leave],
      'leaving',
      ['timer:grace@300'],
    ],
  ])('%s', (_name, events, kind, effects) => {
    const result = run(shown, ...events);
    expect(result.state.kind).toBe(kind);
    expect(result.effects).toEqual(effects);
  });

  it('opened by key, the pointer leaving does not close it', () => {
    const byKey = run(CLOSED, { kind: 'key-open', mention: 7 }, painted());
    expect(byKey.state).toMatchObject({ kind: 'open', byKey: true });
    expect(stepCard(byKey.state, leave).state.kind).toBe('open');
  });
});

describe('after Escape', () => {
  const escaped = run(CLOSED, ...open, escape).state;
  it('the same mention does not reopen', () => expect(stepCard(escaped, point(7)).state.kind).toBe('closed'));
  it('another mention opens', () => expect(stepCard(escaped, point(8)).state.kind).toBe('waiting'));
  it('the same mention opens once the pointer has left it', () =>
    expect(run(escaped, leave, point(7)).state.kind).toBe('waiting'));
});
