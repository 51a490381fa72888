import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAnalyses } from '#browser/analysis-worker.ts';
import { analyse } from '#core/analyse.ts';
import { analysisTools } from './tools.ts';

// A worker of its own (docs/decisions/0010-analysis-worker.md): a long text holds up no card, and can be given up.
export default defineUnlistedScript(() => {
  answerAnalyses(async (input) => analyse(input, await analysisTools()));
  // It was started for a text that is on its way. Where this fails, the text is told why.
  analysisTools().catch(() => undefined);
});
