import { ANALYSIS_TIMEOUT_MS } from './analysis-worker.ts';
import { browser } from './api.ts';
import { askAgain } from './ask-again.ts';
import type { Requests } from './messages.ts';
import type { Reply } from './reply.ts';

export type RequestKind = keyof Requests;
export type Question<K extends RequestKind> = Requests[K][0];
export type Answer<K extends RequestKind> = Requests[K][1];

/** A request as it travels. */
export type RequestMessage = {
  readonly [K in RequestKind]: { readonly request: K; readonly body: Question<K> };
}[RequestKind];

/** A first start of the worker with an empty database takes well under a second; the rest is margin for slow machines. */
const TIMEOUT_MS = 4000;

/**
 * Asks the background and waits for its answer, 4 s at most (10 s for what analyses a text), again where there was none.
 * Requests may therefore arrive several times; every one of them can be answered so without harm.
 */
export function request<K extends RequestKind>(kind: K, body: Question<K>): Promise<Reply<Answer<K>>> {
  const isReading = kind === 'read-page' || kind === 'analyse-text';
  return askAgain(
    `"${kind}" by the background`,
    () => browser.runtime.sendMessage({ request: kind, body }) as Promise<unknown>,
    isReading ? ANALYSIS_TIMEOUT_MS : TIMEOUT_MS,
    // A reading that took too long takes too long again, and every other tab would wait twice.
    { againIfLate: !isReading },
  );
}

/** What the reader is told of a failed reply: whether the shipped library is damaged, or it is worth another try. */
export function whyFailed(reply: Reply<unknown>): 'library-unavailable' | 'passing' {
  return !reply.ok && reply.error.code === 'library-unavailable' ? 'library-unavailable' : 'passing';
}
