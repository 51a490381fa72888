import { describe, expect, it } from 'vitest';
import { LibraryUnavailable, replyOf, valueOf } from '#browser/reply.ts';

describe('a reply', () => {
  it('carries a value', async () => expect(valueOf(await replyOf(Promise.resolve(3)))).toBe(3));

  it.each<[string, Error]>([
    ['failed', new TypeError('x is not a function')],
    ['library-unavailable', new LibraryUnavailable('The pack is damaged.')],
  ])('carries what "%s" was, from one program to the next and back', async (code, error) => {
    const reply = await replyOf(Promise.reject(error));
    expect(reply).toEqual({ ok: false, error: { code, message: error.message } });
    const again = await replyOf(
      (async () => {
        valueOf(reply);
      })(),
    );
    expect(again).toEqual(reply);
  });
});
