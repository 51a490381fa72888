import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#browser/api.ts';
import type { FromCard } from '#browser/messages.ts';
import type { CardControl, CardWorld } from '../../../entrypoints/content/card-control.ts';
import type { CardFrame } from '../../../entrypoints/content/card-frame.ts';
import type { PageMention } from '../../../entrypoints/content/mentions.ts';

// What a frame is taken for that says nothing: one the page forbids, or one that has not had its turn.

const usePlain = vi.fn();
let say: (message: FromCard) => void;
let load: () => void;
vi.mock('../../../entrypoints/content/card-frame.ts', () => ({
  createCardFrame(received: typeof say, loaded: typeof load): Partial<CardFrame> {
    say = received;
    load = loaded;
    const nothing = (): void => undefined;
    return { standFor: nothing, standsFor: () => false, send: nothing, hide: nothing, usePlain };
  },
}));

const element = document.createElement('p');
/** Its words are gone by the time they are measured: where the card stands is tried in browsers. */
const range = { startContainer: element, endContainer: element };
const mention = { id: 1, key: 'solheim', block: { element }, range } as unknown as PageMention;
const world: CardWorld = {
  mention: () => mention,
  pointedAt: () => null,
  pointer: () => undefined,
  showQuotation: () => undefined,
  orphaned: () => undefined,
};
const passes = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** A control whose card is being asked for. */
async function asking(): Promise<CardControl> {
  const { createCardControl } = await import('../../../entrypoints/content/card-control.ts');
  const control = createCardControl(world);
  control.dispatch({ kind: 'key-open', mention: mention.id });
  await passes(0);
  return control;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('origin', 'https://news.example'); // no sandbox
  usePlain.mockClear();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((asked: { readonly request: string }) =>
    Promise.resolve({
      ok: true,
      value: asked.request === 'frame-key' ? { frameKey: 'word' } : { label: 'Ingrid Solheim', role: null },
    })) as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a frame that says nothing', () => {
  it('is forbidden once it has loaded and was silent for a while: the card is plain text', async () => {
    await asking();
    load();
    await passes(1400);
    expect(usePlain).not.toHaveBeenCalled();
    await passes(200);
    expect(usePlain).toHaveBeenCalledExactlyOnceWith('Ingrid Solheim', null);
  });

  it('is waited for until it has loaded, however late that is', async () => {
    const control = await asking();
    await passes(2000);
    load();
    say({ card: 'ready' });
    await passes(5000);
    control.dispatch({ kind: 'key-open', mention: mention.id });
    await passes(5000);
    expect(usePlain).not.toHaveBeenCalled();
  });
});
