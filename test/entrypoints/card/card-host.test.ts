import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#browser/api.ts';
import type { FromCard, ToCard } from '#browser/messages.ts';
import { changeSettings } from '#browser/settings-store.ts';
import type { NameView } from '#core/coverage/views.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CardHost, type Shown } from '../../../entrypoints/card/card-host.ts';
import { CHOICE } from '../../fixtures/choice-view.ts';
import { NAME } from '../../fixtures/views.ts';

/** A port whose other end is the test: `tell` is the content script, `said` what it heard. */
function fakePort() {
  const said: FromCard[] = [];
  let hear: (event: { readonly data: ToCard }) => void = () => undefined;
  const port = {
    postMessage: (message: FromCard) => said.push(message),
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
    start: () => undefined,
  };
  return { port: port as unknown as MessagePort, said, tell: (data: ToCard): void => hear({ data }) };
}

const showing = (token: number, key = 'a'): ToCard => ({
  card: 'show',
  token,
  key,
  frameKey: 'k',
  byKey: false,
  site: 'a.example',
});

/** Answers of the background, given when the test says so. */
let answers: ((view: NameView | null) => void)[];
let drawn: (Shown | null)[];

function start() {
  const { port, said, tell } = fakePort();
  const guard = { shown: vi.fn() };
  const host = new CardHost(port, guard, (shown) => drawn.push(shown));
  host.start();
  return { host, said, tell, guard };
}

/** Long enough for answers to arrive and be painted. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(80);

afterEach(() => vi.useRealTimers());

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  answers = [];
  drawn = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    () => new Promise((resolve) => answers.push((value) => resolve({ ok: true, value }))),
  );
});

describe('CardHost', () => {
  it('asks, draws, and says that it has painted, with the token', async () => {
    const { said, tell, guard } = start();
    tell(showing(1));
    answers[0]!(NAME);
    await settled();
    expect(drawn.map((shown) => shown?.view.key)).toEqual(['ada-lindqvist']);
    expect(said).toEqual([{ card: 'painted', token: 1, height: 0 }]);
    expect(guard.shown).toHaveBeenCalledTimes(1);
  });

  it('drops an answer that comes after the next question', async () => {
    const { said, tell } = start();
    tell(showing(1, 'a'));
    tell(showing(2, 'b'));
    answers[1]!({ ...NAME, key: 'b' });
    answers[0]!({ ...NAME, key: 'a' });
    await settled();
    expect(drawn.map((shown) => shown?.view.key)).toEqual(['b']);
    expect(said).toEqual([{ card: 'painted', token: 2, height: 0 }]);
  });

  it('drops an answer that comes after the card was closed', async () => {
    const { said, tell } = start();
    tell(showing(1));
    tell({ card: 'hide' });
    answers[0]!(NAME);
    await settled();
    expect(drawn).toEqual([null]);
    expect(said).toEqual([]);
  });

  it('says that it failed where there is nothing to show', async () => {
    const { said, tell } = start();
    tell(showing(7));
    answers[0]!(null);
    await settled();
    expect(said).toEqual([{ card: 'failed', token: 7 }]);
  });

  it('keeps no pin from one name to the next', async () => {
    const { host, said, tell } = start();
    tell(showing(1));
    answers[0]!(NAME);
    await settled();
    host.pin(true);
    expect(said.at(-1)).toEqual({ card: 'pin', pinned: true });
    tell(showing(2));
    answers[1]!(NAME);
    await settled();
    expect(drawn.map((shown) => shown?.pinned)).toEqual([false, true, false]);
  });

  it('shows whom the reader picks of several, for this card only', async () => {
    const { host, tell } = start();
    tell(showing(1));
    answers[0]!(CHOICE);
    await settled();
    void host.pick('tor-asker');
    await settled();
    answers[1]!(NAME);
    await settled();
    expect(drawn.at(-1)).toMatchObject({ view: NAME, picked: 'tor-asker' });
    void host.pick(null);
    await settled();
    answers[2]!(CHOICE);
    await settled();
    expect(drawn.at(-1)).toMatchObject({ view: CHOICE, picked: null });
    tell(showing(2));
    answers[3]!(NAME);
    await settled();
    expect(drawn.at(-1)?.picked).toBeNull();
  });

  it('asks again when a setting changed while it is open, and only then', async () => {
    const { tell } = start();
    await changeSettings((settings) => ({ ...settings, sourcesOff: ['x'] }));
    expect(answers).toHaveLength(0);
    tell(showing(1));
    answers[0]!(NAME);
    await settled();
    await changeSettings((settings) => ({ ...settings, sourcesOff: ['orbis'] }));
    await settled();
    answers[1]!({ ...NAME, quotations: [] });
    await settled();
    expect(drawn.at(-1)?.view.quotations).toEqual([]);
  });

  it('tells about Escape and the pointer', () => {
    const { said } = start();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.documentElement.dispatchEvent(new Event('pointerenter'));
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    expect(said).toEqual([
      { card: 'close' },
      { card: 'pointer', inside: true },
      { card: 'pointer', inside: false },
    ]);
  });
});
