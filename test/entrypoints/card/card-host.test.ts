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
  page: 'a.example/velm',
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
    const { said, tell } = start();
    tell(showing(1));
    answers[0]!(NAME);
    await settled();
    expect(drawn.map((shown) => shown?.view.key)).toEqual(['ada-lindqvist']);
    expect(said).toEqual([{ card: 'painted', token: 1, height: 0 }]);
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

  describe('a card opened from a card', () => {
    async function opened() {
      const { host, said, tell, guard } = start();
      tell(showing(1));
      answers[0]!(CHOICE);
      await settled();
      void host.openAbove('tor-asker');
      answers[1]!(NAME);
      await settled();
      return { host, said, tell, guard };
    }

    it('lies above its parent, and the content script knows', async () => {
      const { said, guard } = await opened();
      expect(drawn.at(-1)).toMatchObject({ view: CHOICE, above: NAME });
      expect(said.at(-1)).toEqual({ card: 'layer', token: 1 });
      expect(guard.shown).toHaveBeenCalledTimes(1); // no click of before is meant for it
    });

    it('has none above itself', async () => {
      const { host } = await opened();
      void host.openAbove('coast-union');
      await settled();
      expect(answers).toHaveLength(2);
    });

    it('goes when the content script says so, and again there may be one', async () => {
      const { host, tell } = await opened();
      tell({ card: 'back' });
      expect(drawn.at(-1)).toMatchObject({ view: CHOICE, above: null });
      void host.openAbove('tor-asker');
      answers[2]!(NAME);
      await settled();
      expect(drawn.at(-1)).toMatchObject({ above: NAME });
    });

    it('does not come where the answer is late', async () => {
      const { host, said, tell } = start();
      tell(showing(1));
      answers[0]!(CHOICE);
      await settled();
      void host.openAbove('tor-asker');
      tell(showing(2));
      answers[2]!(NAME);
      answers[1]!(NAME);
      await settled();
      expect(drawn.at(-1)).toMatchObject({ view: NAME, above: null });
      expect(said.at(-1)).toMatchObject({ card: 'painted', token: 2 });
    });

    it('is asked for again with its parent when a setting changed', async () => {
      await opened();
      await changeSettings((settings) => ({ ...settings, sourcesOff: ['orbis'] }));
      await settled();
      answers[2]!(CHOICE);
      answers[3]!({ ...NAME, quotations: [] });
      await settled();
      expect(drawn.at(-1)).toMatchObject({ view: CHOICE, above: { key: NAME.key, quotations: [] } });
    });
  });

  it('guards clicks from when it is seen, not from when it is painted', async () => {
    const { tell, guard } = start();
    tell(showing(1));
    answers[0]!(NAME);
    await settled();
    expect(guard.shown).not.toHaveBeenCalled();
    tell({ card: 'shown' });
    expect(guard.shown).toHaveBeenCalledTimes(1);
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
      { card: 'escape' },
      { card: 'pointer', inside: true },
      { card: 'pointer', inside: false },
    ]);
  });
});
