import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#browser/api.ts';
import { askEarly, forgetEarly, useAnswer } from '../../../entrypoints/sidepanel/use-answer.ts';

/** Answers of the background, given when the test says so. */
let answers: ((value: unknown) => void)[];

const answer = (index: number, value: unknown): Promise<void> =>
  act(async () => {
    answers[index]!(value);
    await vi.advanceTimersByTimeAsync(5);
  }) as Promise<void>;

afterEach(() => vi.useRealTimers());
beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    () => new Promise((resolve) => answers.push((value) => resolve({ ok: true, value }))),
  );
});

const ask = (query: string | null) =>
  renderHook((now: string | null) => useAnswer('name', now === null ? null : { key: now, tabId: null }), {
    initialProps: query,
  });

describe('useAnswer', () => {
  it('asks once for the same question', async () => {
    const { result, rerender } = ask('a');
    rerender('a');
    await answer(0, ['one']);
    expect(answers).toHaveLength(1);
    expect(result.current.reply).toEqual({ ok: true, value: ['one'] });
  });

  it('drops the answer to an earlier question, whichever comes first', async () => {
    const { result, rerender } = ask('a');
    rerender('ab');
    await answer(1, ['of ab']);
    await answer(0, ['of a']);
    expect(result.current.reply).toEqual({ ok: true, value: ['of ab'] });
  });

  it('keeps the answer before while the next is on its way', async () => {
    const { result, rerender } = ask('a');
    await answer(0, ['of a']);
    rerender('ab');
    expect(result.current.reply).toEqual({ ok: true, value: ['of a'] });
  });

  it('asks nothing and shows nothing for no question', async () => {
    const { result, rerender } = ask('a');
    rerender(null);
    await answer(0, ['of a']);
    expect(answers).toHaveLength(1);
    expect(result.current.reply).toBeNull();
  });

  it('asks again when told to', async () => {
    const { result } = ask('a');
    await answer(0, ['old']);
    act(() => result.current.again());
    await answer(1, ['new']);
    expect(result.current.reply).toEqual({ ok: true, value: ['new'] });
  });

  it('does not draw an answer again that says the same', async () => {
    const { result } = ask('a');
    await answer(0, ['one']);
    const before = result.current.reply;
    act(() => result.current.again());
    await answer(1, ['one']);
    expect(result.current.reply).toBe(before);
  });

  it('begins with what was asked early, and asks again in case it has changed', async () => {
    void askEarly('name', { key: 'a', tabId: null });
    await answer(0, ['early']);
    const { result } = ask('a');
    expect(result.current.reply).toEqual({ ok: true, value: ['early'] });
    await answer(1, ['now']);
    expect(result.current.reply).toEqual({ ok: true, value: ['now'] });
  });

  it('takes an early answer that comes later, but never after a newer one', async () => {
    void askEarly('name', { key: 'a', tabId: null });
    const { result } = ask('a');
    expect(result.current.reply).toBeNull();
    await answer(1, ['now']);
    await answer(0, ['early']);
    expect(result.current.reply).toEqual({ ok: true, value: ['now'] });
  });

  it('forgets what was asked early and taken by nobody', async () => {
    void askEarly('name', { key: 'a', tabId: null });
    await answer(0, ['early']);
    forgetEarly();
    expect(ask('a').result.current.reply).toBeNull();
  });
});
