import type { Analysis, AnalysisInput } from '#core/analyse.ts';
import { analyseInDocument, hasAnalysisDocument, openDocument } from './analysis-document.ts';
import { analyseInWorker, startWorker } from './analysis-worker.ts';
import { valueOf } from './reply.ts';

/** Gets the worker ready: a page that will be read has begun to load. */
export function prepareAnalysis(): void {
  // Where it cannot be opened, the page that is read is told why.
  if (hasAnalysisDocument()) openDocument().catch(() => undefined);
  else startWorker();
}

/**
 * Names and quotations of a text, found in the extension's worker (docs/decisions/0010-analysis-worker.md).
 * Rejects with `LibraryUnavailable` where what ships with the extension is damaged, with `Error` after 10 s.
 */
export async function analyseText(input: AnalysisInput): Promise<Analysis> {
  return valueOf(await (hasAnalysisDocument() ? analyseInDocument(input) : analyseInWorker(input)));
}
