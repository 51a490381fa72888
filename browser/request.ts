import { browser } from './api.ts';
import type { Requests } from './messages.ts';
import { withTimeout } from './with-timeout.ts';

export type RequestKind = keyof Requests;
export type Question<K extends RequestKind> = Requests[K][0];
export type Answer<K extends RequestKind> = Requests[K][1];

/** A request as it travels. */
export type RequestMessage = {
  readonly [K in RequestKind]: { readonly request: K; readonly body: Question<K> };
}[RequestKind];

/** An expected failure is a value: the code is stable, the message is for the log, not for the reader. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ReplyErrorCode; readonly message: string } };

export type ReplyErrorCode = 'no-answer' | 'bad-message' | 'not-allowed' | 'library-unavailable' | 'failed';

/** A first start of the worker with an empty database takes well under a second; the rest is margin for slow machines. */
const TIMEOUT_MS = 4000;
/** Analysing 1 MB of text takes a second, and several on slow machines. */
const READING_TIMEOUT_MS = 10_000;

/**
 * Asks the background and waits for its answer, 4 s at most (10 s for reading a page), once more if there was none: a worker that is stopped in
 * the middle of a request rejects at once (Chromium) or never answers (Firefox). Requests may therefore arrive twice;
 * every one of them can be answered twice without harm.
 */
export async function request<K extends RequestKind>(kind: K, body: Question<K>): Promise<Reply<Answer<K>>> {
  const send = (): Promise<unknown> =>
    withTimeout(
      browser.runtime.sendMessage({ request: kind, body }) as Promise<unknown>,
      kind === 'read-page' ? READING_TIMEOUT_MS : TIMEOUT_MS,
    );
  let reason = 'the answer was not a reply';
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const reply = await send();
      if (isReply<Answer<K>>(reply)) return reply;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      // A reading that took too long takes too long again, and every other tab would wait twice.
      if (kind === 'read-page' && error instanceof DOMException && error.name === 'TimeoutError') break;
    }
  }
  return {
    ok: false,
    error: { code: 'no-answer', message: `The background did not answer "${kind}": ${reason}` },
  };
}

/** What the reader is told of a failed reply: whether the shipped library is damaged, or it is worth another try. */
export function whyFailed(reply: Reply<unknown>): 'library-unavailable' | 'passing' {
  return !reply.ok && reply.error.code === 'library-unavailable' ? 'library-unavailable' : 'passing';
}

function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
