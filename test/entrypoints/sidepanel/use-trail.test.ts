import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, extensionUrl } from '#browser/api.ts';
import { keepPanelTarget, type PanelTarget } from '#browser/panel-target.ts';
import { useTrail, type StepTarget, type TabTarget } from '../../../entrypoints/sidepanel/use-trail.ts';

const TAB = 7;
const onTab = vi.fn<(target: TabTarget) => void>();
const name = (key: string): StepTarget => ({ kind: 'name', key });
const ARTICLE: Exclude<PanelTarget, TabTarget> = { kind: 'article', place: { articleId: 'a', words: null } };

/** What the panel listens with. */
let hear: (message: unknown, sender: object) => void;
const SENDER = { id: browser.runtime.id, url: extensionUrl('background.js') };

afterEach(() => vi.useRealTimers());
beforeEach(async () => {
  vi.useFakeTimers();
  await browser.storage.session.clear();
  document.body.replaceChildren();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    hear = listener as typeof hear;
  });
});

const settle = (): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(5);
  }) as Promise<void>;

async function start() {
  const { result } = renderHook(() => useTrail(TAB, onTab));
  await settle();
  return { now: () => result.current.trail.map((step) => step.target), result };
}

describe('useTrail', () => {
  it('opens one above the other and goes back one at a time', async () => {
    const { now, result } = await start();
    act(() => result.current.open(name('a')));
    act(() => result.current.open(ARTICLE));
    expect(now()).toEqual([name('a'), ARTICLE]);
    act(() => result.current.back());
    expect(now()).toEqual([name('a')]);
    act(() => result.current.back());
    act(() => result.current.back());
    expect(now()).toEqual([]);
  });

  it('gives focus and scroll back', async () => {
    const { result } = await start();
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    act(() => result.current.open(ARTICLE));
    button.blur();
    act(() => result.current.back());
    expect(document.activeElement).toBe(button);
    expect(window.scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });
  });

  it('leaves all at once, to the top', async () => {
    const { now, result } = await start();
    act(() => result.current.open(name('a')));
    act(() => result.current.open(ARTICLE));
    act(() => result.current.leave());
    expect(now()).toEqual([]);
    expect(window.scrollTo).toHaveBeenCalledTimes(1);
  });

  it('shows what was asked for before it was there, once', async () => {
    await keepPanelTarget(TAB, ARTICLE);
    expect((await start()).now()).toEqual([ARTICLE]);
    expect((await start()).now()).toEqual([]);
  });

  it.each<[string, number, readonly StepTarget[]]>([
    ['this tab: it takes the place of all that was open', TAB, [ARTICLE]],
    ['another tab: nothing', 8, [name('a'), name('b')]],
  ])('hears what the card asks for in %s', async (_, tabId, expected) => {
    const { now, result } = await start();
    act(() => result.current.open(name('a')));
    act(() => result.current.open(name('b')));
    act(() => hear({ announce: 'panel-target', tabId, target: ARTICLE }, SENDER));
    await settle();
    expect(now()).toEqual(expected);
  });

  it('leaves all for what is shown among the tabs', async () => {
    const { now, result } = await start();
    act(() => result.current.open(name('a')));
    const target: TabTarget = { kind: 'page-name', key: 'b' };
    act(() => hear({ announce: 'panel-target', tabId: TAB, target }, SENDER));
    await settle();
    expect(now()).toEqual([]);
    expect(onTab).toHaveBeenCalledWith(target);
  });

  it('opening the same again begins anew', async () => {
    const { result } = await start();
    act(() => result.current.open(ARTICLE));
    const [first] = result.current.trail;
    act(() => hear({ announce: 'panel-target', tabId: TAB, target: ARTICLE }, SENDER));
    await settle();
    expect(result.current.trail[0]!.id).not.toBe(first!.id);
  });

  it('a search that was asked for, before or after it is there, leaves what is open', async () => {
    await keepPanelTarget(TAB, { kind: 'search', query: 'ferry' });
    const { now, result } = await start();
    expect(onTab).toHaveBeenLastCalledWith({ kind: 'search', query: 'ferry' });
    act(() => result.current.open(name('a')));
    act(() =>
      hear({ announce: 'panel-target', tabId: TAB, target: { kind: 'search', query: 'boat' } }, SENDER),
    );
    expect(onTab).toHaveBeenLastCalledWith({ kind: 'search', query: 'boat' });
    expect(now()).toEqual([]);
  });
});
