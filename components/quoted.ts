import type { QuotationKind } from '#core/quotations/quotation.ts';
import type { Text } from './text.tsx';

const OPENS = /^[“"«„‘]/u;
const OUTER = /^[“"«„]\s*|\s*[”"»]$/gu;

/** Words as they are set: direct speech in the quotation marks of the reader's language, reported speech as it stands. */
export function quoted(text: string, kind: QuotationKind, { t }: Pick<Text, 't'>): string {
  const words = text.trim();
  if (kind !== 'direct') return words;
  const inner = OPENS.test(words) ? words.replace(OUTER, '') : words;
  return t('quoted', inner);
}
