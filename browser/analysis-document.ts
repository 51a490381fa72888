import type { Analysis, AnalysisInput } from '#core/analyse.ts';
import { ANALYSIS_TIMEOUT_MS } from './analysis-worker.ts';
import { browser } from './api.ts';
import { askAgain } from './ask-again.ts';
import { checkAnalysisRequest } from './check-message.ts';
import type { AnalysisRequest } from './messages.ts';
import type { Reply } from './reply.ts';

// Chromium only: a service worker may not start workers, so a document without a window hosts the analysis.

interface Offscreen {
  createDocument(options: {
    readonly url: string;
    readonly reasons: readonly string[];
    readonly justification: string;
  }): Promise<void>;
}
interface Runtime {
  getContexts(filter: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]>;
}
const { offscreen, runtime } = browser as unknown as {
  readonly offscreen?: Offscreen;
  readonly runtime: Runtime;
};

/** Long enough that whoever goes on to another article finds it ready: to open it takes a quarter of a second. */
const IDLE_MS = 30 * 60_000;

let opening: Promise<void> | null = null;

/** Whether this browser analyses in a document of its own. */
export const hasAnalysisDocument = (): boolean => offscreen !== undefined;

/** Opens the document where it is not there; a browser has one at most. */
export const openDocument = (): Promise<void> => (opening ??= open().finally(() => (opening = null)));

/** Asks the document, again where it closed meanwhile. */
export function analyseInDocument(input: AnalysisInput): Promise<Reply<Analysis>> {
  const ask = async (): Promise<unknown> => {
    await openDocument();
    return browser.runtime.sendMessage({ analyse: input } satisfies AnalysisRequest);
  };
  return askAgain('the analysis', ask, ANALYSIS_TIMEOUT_MS, { againIfLate: false });
}

async function open(): Promise<void> {
  const documents = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (documents.length > 0) return;
  await offscreen?.createDocument({
    url: 'offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Finds the names and quotations of a page in a worker, so that cards do not wait for it.',
  });
}

/** In the document: answers the background, and calls `close` when nothing was asked for half an hour. */
export function answerFromDocument(
  analyse: (input: AnalysisInput) => Promise<Reply<Analysis>>,
  close: () => void,
): void {
  let idle = setTimeout(close, IDLE_MS);
  // One timer: an answer that set another would leave the one before, which closes a document in use.
  const stay = (): void => {
    clearTimeout(idle);
    idle = setTimeout(close, IDLE_MS);
  };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: object, sendReply: (reply: Reply<Analysis>) => void) => {
      const request = checkAnalysisRequest(message, sender);
      if (!request) return undefined;
      stay();
      void analyse(request.analyse).then(sendReply);
      return true;
    },
  );
}
