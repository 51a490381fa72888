import { withTimeout } from './with-timeout.ts';

/** An expected failure is a value: the code is stable, the message is for the log, not for the reader. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ReplyErrorCode; readonly message: string } };

export type ReplyErrorCode = 'no-answer' | 'bad-message' | 'not-allowed' | 'library-unavailable' | 'failed';

/** What ships with the extension cannot be used; `message` says what was wrong and what to do. */
export class LibraryUnavailable extends Error {}

/** What a promise comes to, as a reply; never rejects. */
export async function replyOf<T>(work: Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    const code = error instanceof LibraryUnavailable ? 'library-unavailable' : 'failed';
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code, message } };
  }
}

/** The reverse: the value, or what `replyOf` would give the same failure for. */
export function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  const { code, message } = reply.error;
  throw code === 'library-unavailable' ? new LibraryUnavailable(message) : new Error(message);
}

/**
 * Asks another program of the extension by `send`, and once more where it was stopped meanwhile: Chromium then rejects at
 * once, Firefox never answers. Each try waits `ms` at most. Without `againIfLate`, what took too long is not asked again.
 */
export async function askTwice<T>(
  what: string,
  send: () => Promise<unknown>,
  ms: number,
  { againIfLate = true } = {},
): Promise<Reply<T>> {
  let reason = 'the answer was not a reply';
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const reply = await withTimeout(send(), ms);
      if (isReply<T>(reply)) return reply;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      if (!againIfLate && error instanceof DOMException && error.name === 'TimeoutError') break;
    }
  }
  return { ok: false, error: { code: 'no-answer', message: `No answer to ${what}: ${reason}` } };
}

function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
