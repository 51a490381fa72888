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
