import type { Analysis, AnalysisInput } from '#core/analyse.ts';
import { analyseInDocument, hasAnalysisDocument } from './analysis-document.ts';
import { analyseInWorker } from './analysis-worker.ts';
import { valueOf } from './reply.ts';

/**
 * Names and quotations of a text, found in the extension's worker (docs/decisions/0010-analysis-worker.md).
 * Rejects with `LibraryUnavailable` where what ships with the extension is damaged, with `Error` after 10 s.
 */
export async function analyseText(input: AnalysisInput): Promise<Analysis> {
  return valueOf(await (hasAnalysisDocument() ? analyseInDocument(input) : analyseInWorker(input)));
}
