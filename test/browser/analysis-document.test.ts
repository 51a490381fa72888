import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as analysisDocument from '#browser/analysis-document.ts';
import { browser, extensionUrl } from '#browser/api.ts';

// The background's side and the document's, with a browser between them that has at most one document.

const FOUND = { ok: true, value: { names: [] } };
let isOpen = false;
let opened = 0;
const send = vi.spyOn(browser.runtime, 'sendMessage');

let documents: typeof analysisDocument;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  send.mockReset();
  [isOpen, opened] = [false, 0];
  Object.assign(browser, {
    offscreen: {
      createDocument: async () => {
        if (isOpen) throw new Error('Only a single offscreen document may be created.');
        opened++;
        isOpen = true;
      },
    },
  });
  Object.assign(browser.runtime, { getContexts: async () => (isOpen ? [{}] : []) });
  documents = await import('#browser/analysis-document.ts');
});
afterEach(() => vi.useRealTimers());

const ask = (text = 'a'): Promise<unknown> => documents.analyseInDocument({ title: '', text });

describe('analyseInDocument', () => {
  it('opens the document once, however many ask', async () => {
    send.mockResolvedValue(FOUND as never);
    expect(await Promise.all([ask('a'), ask('b')])).toEqual([FOUND, FOUND]);
    await ask('c');
    expect(opened).toBe(1);
    expect(send).toHaveBeenLastCalledWith({ analyse: { title: '', text: 'c' } });
  });

  it('opens it again where it closed just before the question', async () => {
    send.mockImplementationOnce((async () => {
      isOpen = false;
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }) as never);
    send.mockResolvedValueOnce(FOUND as never);
    expect(await ask()).toEqual(FOUND);
    expect(opened).toBe(2);
  });

  it('says as a value that no document can be opened', async () => {
    Object.assign(browser, {
      offscreen: { createDocument: () => Promise.reject(new Error('page failed to load')) },
    });
    vi.resetModules();
    documents = await import('#browser/analysis-document.ts');
    vi.useFakeTimers();
    const answer = ask();
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toMatchObject({
      ok: false,
      error: { code: 'no-answer', message: expect.stringMatching('page failed') as string },
    });
  });
});

describe('answerFromDocument', () => {
  const background = { id: browser.runtime.id, url: extensionUrl('background.js') };
  const question = { analyse: { title: 'T', text: 'x', published: null } };
  const listen = (close = vi.fn()): ((message: unknown, sender: object, reply: unknown) => unknown) => {
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
    documents.answerFromDocument(async () => FOUND as never, close);
    return add.mock.calls.at(-1)![0] as never;
  };

  it('answers the background', async () => {
    const heard = listen();
    const reply = vi.fn();
    expect(heard(question, background, reply)).toBe(true);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith(FOUND));
  });

  it.each<[string, unknown, object]>([
    ['a tab', question, { id: browser.runtime.id, url: 'https://news.example/', frameId: 0, tab: { id: 1 } }],
    ['the card’s frame in a tab', question, { ...background, tab: { id: 1 } }],
    ['another extension', question, { ...background, id: 'another' }],
    ['a question with wrong fields', { analyse: { title: 'T', text: 7, published: null } }, background],
    ['an announcement', { announce: 'page-read', tabId: 1 }, background],
  ])('leaves %s without an answer', (_name, message, sender) =>
    expect(listen()(message, sender, vi.fn())).toBeUndefined(),
  );

  // Each answer set a timer of its own, and only the last was cleared by the next question.
  it('of two questions at once leaves no timer that closes it in use', async () => {
    vi.useFakeTimers();
    const close = vi.fn();
    const heard = listen(close);
    heard(question, background, vi.fn());
    heard(question, background, vi.fn());
    await vi.advanceTimersByTimeAsync(29 * 60_000);
    heard(question, background, vi.fn());
    await vi.advanceTimersByTimeAsync(29 * 60_000);
    expect(close).not.toHaveBeenCalled();
  });

  it('closes half an hour after the last question', async () => {
    vi.useFakeTimers();
    const close = vi.fn();
    const heard = listen(close);
    await vi.advanceTimersByTimeAsync(29 * 60_000);
    heard(question, background, vi.fn());
    await vi.advanceTimersByTimeAsync(29 * 60_000);
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(close).toHaveBeenCalledTimes(1);
  });
});
