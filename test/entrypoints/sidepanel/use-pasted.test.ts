import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#browser/api.ts';
import { changeSettings } from '#browser/settings-store.ts';
import { usePasted } from '../../../entrypoints/sidepanel/use-pasted.ts';

/** Answers of the background, given when the test says so. */
let answers: ((reply: unknown) => void)[];
const PASTED = { text: 'The harbour was opened.', title: '', published: '' };

const settle = (): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(20);
  }) as Promise<void>;
async function answer(index: number, reply: unknown): Promise<void> {
  answers[index]!(reply);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    () => new Promise((resolve) => answers.push(resolve)),
  );
});
afterEach(() => vi.useRealTimers());

describe('usePasted', () => {
  it('waits, then has the view', async () => {
    const { result } = renderHook(() => usePasted());
    expect(result.current.state).toEqual({ kind: 'form', failed: null });
    act(() => result.current.analyse(PASTED));
    expect(result.current.state).toEqual({ kind: 'waiting' });
    await answer(0, { ok: true, value: 'a view' });
    expect(result.current.state).toEqual({ kind: 'done', view: 'a view' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ request: 'analyse-text', body: PASTED });
  });

  it('drops what comes after it was cancelled', async () => {
    const { result } = renderHook(() => usePasted());
    act(() => result.current.analyse(PASTED));
    act(() => result.current.cancel());
    await answer(0, { ok: true, value: 'a view' });
    expect(result.current.state).toEqual({ kind: 'form', failed: null });
  });

  it('says that it failed, and can be tried again with the same text', async () => {
    const { result } = renderHook(() => usePasted());
    act(() => result.current.analyse(PASTED));
    await answer(0, { ok: false, error: { code: 'failed', message: 'x' } });
    expect(result.current.state).toEqual({ kind: 'form', failed: 'failed' });
    act(() => result.current.analyse(PASTED));
    await answer(1, { ok: true, value: 'a view' });
    expect(result.current.state.kind).toBe('done');
  });

  it('says that it took too long', async () => {
    const { result } = renderHook(() => usePasted());
    act(() => result.current.analyse(PASTED));
    await act(async () => void (await vi.advanceTimersByTimeAsync(10_100)));
    expect(result.current.state).toEqual({ kind: 'form', failed: 'took-too-long' });
  });

  it('asks again when a setting changes, and shows the old view meanwhile', async () => {
    const { result } = renderHook(() => usePasted());
    act(() => result.current.analyse(PASTED));
    await answer(0, { ok: true, value: 'a view' });
    await act(async () => void (await changeSettings((settings) => ({ ...settings, sourcesOff: ['a'] }))));
    await settle();
    expect(result.current.state).toEqual({ kind: 'done', view: 'a view' });
    await answer(answers.length - 1, { ok: true, value: 'another' });
    expect(result.current.state).toEqual({ kind: 'done', view: 'another' });
  });
});
