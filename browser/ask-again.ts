import { isAlive } from './alive.ts';
import type { Reply } from './reply.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * Before asking again where nobody answered, in milliseconds. Chromium rejects at once when the asked was stopped meanwhile;
 * Firefox rejects for as long as its background is between being stopped and being there again, which takes seconds on a
 * busy machine.
 */
const PAUSES_MS = [0, 100, 200, 400, 800, 1600];

/**
 * Asks another program of the extension by `send`, again while nobody is there to answer, and once more when an answer did
 * not come within `ms`: Firefox never answers what is lost with a background. Without `againIfLate`, what took too long is
 * not asked again.
 */
export async function askAgain<T>(
  what: string,
  send: () => Promise<unknown>,
  ms: number,
  { againIfLate = true } = {},
): Promise<Reply<T>> {
  let reason = 'the answer was not a reply';
  let late = againIfLate ? 0 : 1;
  for (const pause of [0, ...PAUSES_MS]) {
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    try {
      const reply = await withTimeout(send(), ms);
      if (isReply<T>(reply)) return reply;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      if (error instanceof DOMException && error.name === 'TimeoutError' && late++ > 0) break;
    }
    if (!isAlive()) break;
  }
  return { ok: false, error: { code: 'no-answer', message: `No answer to ${what}: ${reason}` } };
}

function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
