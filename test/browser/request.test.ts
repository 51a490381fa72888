import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { request } from '#browser/request.ts';
import { browser } from '#browser/api.ts';

const send = vi.spyOn(browser.runtime, 'sendMessage');
const answers = (...replies: readonly (() => Promise<unknown>)[]): void => {
  for (const reply of replies) send.mockImplementationOnce(reply as never);
};
const never = (): Promise<unknown> => new Promise(() => undefined);
const good = { ok: true, value: { read: true } };

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});
afterEach(() => vi.useRealTimers());

async function ask(): Promise<unknown> {
  const reply = request('read-tab', { tabId: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  return reply;
}

describe('request', () => {
  it('gives the answer', async () => {
    answers(async () => good);
    expect(await ask()).toEqual(good);
    expect(send).toHaveBeenCalledWith({ request: 'read-tab', body: { tabId: 1 } });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a worker stopped in the middle (Chromium)', () => Promise.reject(new Error('The message port closed'))],
    ['no answer at all (Firefox)', never],
    ['an answer that is no reply', async () => undefined],
  ])('asks once more after %s', async (_name, first) => {
    answers(first, async () => good);
    expect(await ask()).toEqual(good);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('says as a value that there was no answer, after two tries', async () => {
    answers(never, never);
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'no-answer' } });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('does not ask again after a refusal', async () => {
    const refusal = { ok: false, error: { code: 'not-allowed', message: 'no' } };
    answers(async () => refusal);
    expect(await ask()).toEqual(refusal);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
