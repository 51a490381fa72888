import { browser, extensionUrl } from './api.ts';
import type { Reply, RequestMessage } from './request.ts';
import type { Requests } from './messages.ts';

/** Who sent a message. A page of the extension in a tab (the card's frame, a panel opened as a tab) has a tab too. */
export type Sender =
  | { readonly from: 'content'; readonly tabId: number; readonly url: string }
  | { readonly from: 'extension'; readonly tabId: number | null };

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string' && value.length <= 4096;
const number: Test = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const nullOr =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const object =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, test]) => test((value as Record<string, unknown>)[name]));
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const oneOf =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const exactly =
  (...values: readonly string[]): Test =>
  (value) =>
    values.some((one) => one === value);

const offset: Test = (value) => number(value) && (value as number) >= 0;
const articlePlace = object({
  articleId: text,
  words: nullOr(object({ in: exactly('title', 'text'), start: offset, end: offset })),
});
const panelTarget = oneOf(
  object({ kind: exactly('name'), key: text }),
  object({ kind: exactly('article'), place: articlePlace }),
);

/** One page may give this much text: about 2 MB; more is not read. */
const MOST_BLOCKS = 20_000;
const blockText: Test = (value) => typeof value === 'string' && value.length <= 2_000_000;
const blocks: Test = (value) =>
  Array.isArray(value) &&
  value.length <= MOST_BLOCKS &&
  list(object({ id: number, text: blockText, role: exactly('headline', 'body') }))(value);

/** What each request must look like, and who may send it. */
const CHECKS: { readonly [K in keyof Requests]: { readonly from: Sender['from']; readonly body: Test } } = {
  'read-page': { from: 'content', body: object({ url: text, title: text, published: nullOr(text), blocks }) },
  'frame-key': { from: 'content', body: object({}) },
  'plain-card': { from: 'content', body: object({ key: text }) },
  card: { from: 'extension', body: object({ key: text, frameKey: text }) },
  page: { from: 'extension', body: object({ tabId: number }) },
  name: { from: 'extension', body: object({ key: text, tabId: nullOr(number) }) },
  article: { from: 'extension', body: articlePlace },
  search: { from: 'extension', body: object({ query: text }) },
  library: { from: 'extension', body: object({}) },
  'read-tab': { from: 'extension', body: object({ tabId: number }) },
  'show-in-panel': { from: 'extension', body: object({ target: panelTarget }) },
};

export type CheckedMessage =
  | { readonly kind: 'request'; readonly message: RequestMessage; readonly sender: Sender }
  /** Not a question to the background at all: an announcement, or somebody else's. */
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly reply: Reply<never> };

const refuse = (code: 'bad-message' | 'not-allowed', message: string): CheckedMessage => ({
  kind: 'refused',
  reply: { ok: false, error: { code, message } },
});

/** Checks a message where it arrives: known request, right fields, right sender. */
export function checkMessage(message: unknown, raw: RawSender): CheckedMessage {
  if (typeof message !== 'object' || message === null || !('request' in message)) return { kind: 'other' };
  const { request: kind, body } = message as { readonly request: unknown; readonly body?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(CHECKS, kind))
    return refuse('bad-message', `Unknown request "${String(kind)}"`);
  const check = CHECKS[kind as keyof Requests];
  const sender = senderOf(raw);
  if (!sender || sender.from !== check.from)
    return refuse('not-allowed', `"${kind}" may only be asked by ${check.from}`);
  if (!check.body(body)) return refuse('bad-message', `"${kind}" has wrong fields`);
  return { kind: 'request', message: message as RequestMessage, sender };
}

function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const tabId = raw.tab?.id ?? null;
  if (raw.url?.startsWith(extensionUrl(''))) return { from: 'extension', tabId };
  return tabId !== null && raw.frameId === 0 ? { from: 'content', tabId, url: raw.url ?? '' } : null;
}
