import { browser, extensionUrl } from './api.ts';
import type { Reply } from './reply.ts';
import type { RequestMessage } from './request.ts';
import type { AnalysisRequest, Announcement, Requests, TabMessage } from './messages.ts';
import {
  anyText,
  articlePlace,
  blocks,
  exactly,
  list,
  nullOr,
  number,
  object,
  panelTarget,
  pasted,
  text,
  type Test,
} from './message-shapes.ts';

/** Who sent a message. A page of the extension in a tab (the card's frame, a panel opened as a tab) has a tab too. */
export type Sender =
  | { readonly from: 'content'; readonly tabId: number; readonly url: string }
  | { readonly from: 'extension'; readonly tabId: number | null };

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Of a frame without an address of its own: its page's. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** What each request must look like, and who may send it. */
const CHECKS: { readonly [K in keyof Requests]: { readonly from: Sender['from']; readonly body: Test } } = {
  'read-page': { from: 'content', body: object({ url: text, title: text, published: nullOr(text), blocks }) },
  'forget-page': { from: 'content', body: object({}) },
  'frame-key': { from: 'content', body: object({}) },
  'plain-card': { from: 'content', body: object({ key: text }) },
  card: { from: 'extension', body: object({ key: text, frameKey: text }) },
  page: { from: 'extension', body: object({ tabId: number }) },
  'page-fragment': { from: 'extension', body: object({ tabId: number, index: number }) },
  'analyse-text': { from: 'extension', body: pasted },
  name: { from: 'extension', body: object({ key: text, tabId: nullOr(number) }) },
  article: { from: 'extension', body: articlePlace },
  library: { from: 'extension', body: object({}) },
  'count-before': { from: 'extension', body: object({ day: text }) },
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
  return tabId !== null && isOfThePage(raw) ? { from: 'content', tabId, url: raw.url ?? '' } : null;
}

/** Of the tab's page, or of a frame of the same origin: a page's article may stand in one. */
function isOfThePage({ frameId, url, origin, tab }: RawSender): boolean {
  return frameId === 0 || (tab?.url !== undefined && (origin ?? originOf(url)) === originOf(tab.url));
}

const originOf = (url: string | undefined): string | null =>
  url && URL.canParse(url) ? new URL(url).origin : null;

const ANNOUNCEMENTS: { readonly [K in Announcement['announce']]: Test } = {
  'page-read': object({ tabId: number }),
  'panel-target': object({ tabId: number, target: panelTarget }),
};

/** An announcement with the right fields, of the extension itself; null for anything else. */
export function checkAnnouncement(message: unknown, raw: RawSender): Announcement | null {
  if (senderOf(raw)?.from !== 'extension' || !object({ announce: text })(message)) return null;
  const { announce } = message as Announcement;
  return Object.hasOwn(ANNOUNCEMENTS, announce) && ANNOUNCEMENTS[announce](message)
    ? (message as Announcement)
    : null;
}

const analysisRequest = object({
  analyse: object({ title: anyText, text: anyText, published: nullOr(text) }),
});

/** The background's question to the analysis, with the right fields; null for anything else. No tab may ask it. */
export function checkAnalysisRequest(message: unknown, raw: RawSender): AnalysisRequest | null {
  const sender = senderOf(raw);
  return sender?.from === 'extension' && sender.tabId === null && analysisRequest(message)
    ? (message as AnalysisRequest)
    : null;
}

const TAB_MESSAGES: { readonly [K in TabMessage['tab']]: Test } = {
  'show-mention': object({ keys: list(text) }),
  'show-quotation': object({ index: number }),
  'left-out': () => true,
  command: object({ command: exactly('next-mention', 'previous-mention', 'open-card') }),
};

/** What the extension tells a tab, with the right fields; null for anything else. */
export function checkTabMessage(message: unknown, raw: RawSender): TabMessage | null {
  if (senderOf(raw)?.from !== 'extension' || !object({ tab: text })(message)) return null;
  const { tab } = message as TabMessage;
  return Object.hasOwn(TAB_MESSAGES, tab) && TAB_MESSAGES[tab](message) ? (message as TabMessage) : null;
}
