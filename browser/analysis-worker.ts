import type { Analysis, AnalysisInput } from '#core/analyse.ts';
import { replyOf, type Reply } from './reply.ts';
import type { WorkerAnswer, WorkerQuestion } from './messages.ts';

/** Analysing 1 MB of text takes a second, and several on slow machines. */
export const ANALYSIS_TIMEOUT_MS = 10_000;

let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Analyses a text in the extension's worker, which is started for the first and kept. Texts are taken one after the other.
 * One that takes over 10 s is given up, with the worker: the next text gets a new one.
 */
export function analyseInWorker(input: AnalysisInput): Promise<Reply<Analysis>> {
  const reply = last.then(() => ask(input));
  last = reply;
  return reply;
}

/** Starts the worker, so that it loads what it needs before the first text comes. */
export const startWorker = (): Worker => (worker ??= new Worker('/analysis.js'));

function ask(input: AnalysisInput): Promise<Reply<Analysis>> {
  const asked = startWorker();
  return new Promise((done) => {
    const listening = new AbortController();
    const { signal } = listening;
    const finish = (reply: Reply<Analysis>): void => {
      clearTimeout(timer);
      listening.abort();
      done(reply);
    };
    const giveUp = (message: string): void => {
      asked.terminate();
      worker = null;
      finish({ ok: false, error: { code: 'failed', message } });
    };
    const timer = setTimeout(
      () => giveUp(`The text of ${input.text.length} characters took over ${ANALYSIS_TIMEOUT_MS} ms`),
      ANALYSIS_TIMEOUT_MS,
    );
    asked.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => finish(data.reply), {
      signal,
    });
    asked.addEventListener('error', ({ message }) => giveUp(`The analysis worker failed: ${message}`), {
      signal,
    });
    asked.postMessage({ input } satisfies WorkerQuestion);
  });
}

/** In the worker: answers each text it is given. */
export function answerAnalyses(analyse: (input: AnalysisInput) => Promise<Analysis>): void {
  addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
    void replyOf(analyse(data.input)).then((reply) => postMessage({ reply } satisfies WorkerAnswer));
  });
}
