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

  it('asks for some seconds while nobody is there (Firefox, whose background is between stopped and started)', async () => {
    const nobody = (): Promise<unknown> => Promise.reject(new Error('Receiving end does not exist'));
    answers(nobody, nobody, nobody, nobody, nobody, async () => good);
    expect(await ask()).toEqual(good);
    send.mockImplementation(nobody as never);
    expect(await ask()).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('Receiving end') },
    });
    expect(send).toHaveBeenCalledTimes(13);
  });

  it('asks nobody again once the extension is gone', async () => {
    const { id } = browser.runtime;
    answers(() => {
      delete (browser.runtime as { id?: string }).id;
      return Promise.reject(new Error('Extension context invalidated'));
    });
    expect(await ask()).toMatchObject({ ok: false });
    expect(send).toHaveBeenCalledTimes(1);
    (browser.runtime as { id?: string }).id = id;
  });

  it('does not ask again for a reading that took too long', async () => {
    answers(never);
    const reply = request('analyse-text', { text: 'A text' } as never);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reply).toMatchObject({ ok: false, error: { code: 'no-answer' } });
    expect(send).toHaveBeenCalledTimes(1);
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
