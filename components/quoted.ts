import type { QuotationKind } from '#core/quotations/quotation.ts';
import type { Text } from './text.tsx';

const OPENS = /^[“"«„‘]/u;
const OUTER = /^[“"«„]\s*|\s*[”"»]$/gu;
/** Stands for the words in the message that puts quotation marks around them. */
const SLOT = '\u{FFFC}';

/** How words are set: which of the text (offsets), and what the reader's language puts around them. */
export interface QuotedWords {
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Direct speech in the quotation marks of the reader's language, reported speech as it stands. */
export function quotedWords(text: string, kind: QuotationKind, { t }: Pick<Text, 't'>): QuotedWords {
  const words = text.trim();
  const direct = kind === 'direct';
  const inner = direct && OPENS.test(words) ? words.replace(OUTER, '') : words;
  const start = text.indexOf(inner);
  const [before = '', after = ''] = direct ? t('quoted', SLOT).split(SLOT) : [];
  return { before, start, end: start + inner.length, after };
}

/** The same as one text. */
export function quoted(text: string, kind: QuotationKind, strings: Pick<Text, 't'>): string {
  const { before, start, end, after } = quotedWords(text, kind, strings);
  return before + text.slice(start, end) + after;
}
