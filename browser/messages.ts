import type { Pasted } from '#core/articles/pasted.ts';
import type { ArticleOff, ArticleView } from '#core/coverage/article-view.ts';
import type { LibraryView, RemovedCount } from '#core/coverage/library-views.ts';
import type { PastedView } from '#core/coverage/pasted-view.ts';
import type { ArticlePlace, NameView, PageView } from '#core/coverage/views.ts';
import type { Analysis, AnalysisInput } from '#core/analyse.ts';
import type { PanelTarget } from './panel-target.ts';
import type { Reply } from './reply.ts';

// Every message between the programs of the extension stands on this page, with one sentence each.
// `check-message.ts` checks each where it arrives, but for the worker's two, whom only its starter can reach; `request.ts`
// sends, with a timeout and one retry.

/** A stretch of the page's text; `id` is the content script's own number for it. */
export interface Block {
  readonly id: number;
  readonly text: string;
  /** The headline is kept apart from the body. */
  readonly role: 'headline' | 'body';
}

/** A mention in a block: offsets into the block's text. */
export interface BlockMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

/** A quotation on the page, for scrolling to it: offsets into the block's text. */
export interface BlockQuotation {
  readonly index: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Questions to the background; the value is [question, answer]. */
export interface Requests {
  /** The content script gives the page's text and gets the names in it. */
  readonly 'read-page': readonly [
    {
      readonly url: string;
      readonly title: string;
      readonly published: string | null;
      readonly blocks: readonly Block[];
    },
    { readonly mentions: readonly BlockMention[]; readonly quotations: readonly BlockQuotation[] },
  ];
  /** The content script says that its page is read no longer: paused, or gone on to what is no article. */
  'forget-page': readonly [object, null];
  /** The content script asks for the word that proves to the card's frame that it was made by this extension. */
  readonly 'frame-key': readonly [object, { readonly frameKey: string }];
  /** The card's frame asks what to show; `frameKey` must be the one given to this tab's content script. */
  readonly card: readonly [{ readonly key: string; readonly frameKey: string }, NameView | null];
  /** A text-only card asks for public facts of a name on a page that forbids frames. */
  readonly 'plain-card': readonly [
    { readonly key: string },
    { readonly label: string; readonly role: string | null } | null,
  ];
  /** The panel asks for the page of a tab; null where no page of that tab has been read. */
  readonly page: readonly [{ readonly tabId: number }, PageView | null];
  /** The panel, about to copy a quotation of a tab's page, asks for the text fragment that leads to it there. */
  readonly 'page-fragment': readonly [
    { readonly tabId: number; readonly index: number },
    { readonly fragment: string | null },
  ];
  /** The panel asks for a text that the reader pasted to be analysed as a page is; nothing of it is kept. */
  readonly 'analyse-text': readonly [Pasted, PastedView];
  /** The panel asks for a name's whole record; the page of the tab decides the order. */
  readonly name: readonly [{ readonly key: string; readonly tabId: number | null }, NameView | null];
  /** The panel asks for an article's text with words marked; null for one the library does not have. */
  readonly article: readonly [ArticlePlace, ArticleView | ArticleOff | null];
  /** Panel and options ask what the library holds. */
  readonly library: readonly [object, LibraryView];
  /** The options ask what would be deleted with the articles published before an ISO day. */
  readonly 'count-before': readonly [{ readonly day: string }, RemovedCount];
  /** Panel, card and options ask for a tab to be read now: the reader clicked. */
  readonly 'read-tab': readonly [{ readonly tabId: number }, { readonly read: boolean }];
  /** The card asks that the side panel shows a name or an article; the panel itself is opened by the card's click. */
  readonly 'show-in-panel': readonly [{ readonly target: PanelTarget }, null];
}

/** The background asks the document that hosts the analysis (Chromium) to analyse a text; the answer is `Reply<Analysis>`. */
export interface AnalysisRequest {
  readonly analyse: AnalysisInput;
}

/** To the analysis worker, by whoever started it: analyse this text. The next is sent when this one is answered. */
export interface WorkerQuestion {
  readonly input: AnalysisInput;
}

/** From the analysis worker: what was found, or why not. */
export interface WorkerAnswer {
  readonly reply: Reply<Analysis>;
}

/** What a tab's content script is told; no answer is expected, but to the last. */
export type TabMessage =
  /** Scroll to the next mention of a name and flash it; the panel's rows send it. Several keys: names the reader merged. */
  | { readonly tab: 'show-mention'; readonly keys: readonly string[] }
  /** Scroll to a quotation of the page. */
  | { readonly tab: 'show-quotation'; readonly index: number }
  /** A keyboard command of the browser. */
  | { readonly tab: 'command'; readonly command: 'next-mention' | 'previous-mention' | 'open-card' }
  /** The panel asks, at the reader's click, what of the page was not read: `LeftOutLines`. */
  | { readonly tab: 'left-out' };

/** Lines of a page that its content script took for none of the article; at most some hundreds, none long. */
export type LeftOutLines = readonly string[];

/** What open extension pages are told; no answer is expected. */
export type Announcement =
  /** A tab's page was read, or is gone: panels showing it ask again. */
  | { readonly announce: 'page-read'; readonly tabId: number }
  /** The panel of this tab is to show this name or article, or to search for this. */
  | { readonly announce: 'panel-target'; readonly tabId: number; readonly target: PanelTarget };

/** Over the private port between content script and card frame: from the content script. */
export type ToCard =
  /** Show this name; answer `painted` with the same token. `byKey`: opened from the keyboard, so announce it. */
  | {
      readonly card: 'show';
      readonly token: number;
      readonly key: string;
      readonly frameKey: string;
      readonly byKey: boolean;
      readonly site: string;
      /** The page's address as it is paused, see core/settings/is-read-here.ts. */
      readonly page: string;
    }
  /** What was painted is seen from now on. */
  | { readonly card: 'shown' }
  /** Drop the second layer; the focus goes back to what opened it. */
  | { readonly card: 'back' }
  /** Move focus into the card. */
  | { readonly card: 'focus' }
  /** The card was closed; forget what was shown. */
  | { readonly card: 'hide' };

/** Over the private port between content script and card frame: from the card. */
export type FromCard =
  /** The frame is there and has taken its port: the page does not forbid it. */
  | { readonly card: 'ready' }
  /** The card of this token is drawn and is this high (CSS px). */
  | { readonly card: 'painted'; readonly token: number; readonly height: number }
  /** Something was opened or closed inside; the card of this token is now this high (CSS px). */
  | { readonly card: 'resized'; readonly token: number; readonly height: number }
  /** The library had nothing to answer with, or the background did not answer; the host closes the card. */
  | { readonly card: 'failed'; readonly token: number }
  /** The pointer came in or went out. */
  | { readonly card: 'pointer'; readonly inside: boolean }
  /** A name's card was opened from the card of this token, and lies above it. */
  | { readonly card: 'layer'; readonly token: number }
  /** Escape was pressed, or the way back from the second layer: one layer goes. */
  | { readonly card: 'escape' }
  /** The close button was pressed: all layers go. */
  | { readonly card: 'close' }
  /** The reader pinned or unpinned the card. */
  | { readonly card: 'pin'; readonly pinned: boolean }
  /** Scroll the page to its own quotation. */
  | { readonly card: 'show-quotation'; readonly index: number };
