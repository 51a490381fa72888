import type { Quotation } from '../quotations/quotation.ts';
import { THRESHOLDS } from '../statements/fidelity-rules.ts';
import { stretchesOf, type Stretch } from '../statements/said-words.ts';
import type { NotCompared } from './views.ts';

/** Why a quotation has no words to be looked for in the library; null where it has. */
export function whyNotCompared(quotation: Quotation): NotCompared | null {
  if (quotation.form === 'headline') return 'headline';
  const stretches = stretchesOf(quotation);
  if (stretches.length === 0) return 'reported';
  return stretches.some(tellsEnough) ? null : 'few-words';
}

/** Even the same words elsewhere would be no evidence where they are so few, or so common. */
function tellsEnough({ words }: Stretch): boolean {
  const weight = words.reduce((sum, word) => sum + word.weight + THRESHOLDS.weightOfAnyWord, 0);
  return words.length >= THRESHOLDS.fewestWordsCut && weight >= THRESHOLDS.leastEvidence;
}
