import type { NamedWords as Named } from '#core/coverage/views.ts';
import type { QuotationKind } from '#core/quotations/quotation.ts';
import { LongText } from './long-text.tsx';
import { NamedWords } from './named-words.tsx';
import { quotedWords } from './quoted.ts';
import { useText } from './text.tsx';

interface Props {
  readonly text: string;
  readonly kind: QuotationKind;
  /** Whom the words name. */
  readonly names?: readonly Named[];
  /** Opens the card of one of them; without it they are mere words. */
  readonly onName?: ((key: string) => void) | undefined;
}

/** Quoted words, set as text; reported speech says that it is. */
export function QuotationText({ text, kind, names = [], onName }: Props) {
  const { before, start, end, after } = quotedWords(text, kind, useText());
  return (
    <LongText text={text}>
      <blockquote class={kind === 'indirect' ? 'words reported' : 'words'} dir="auto">
        {before}
        {onName ? (
          <NamedWords text={text} start={start} end={end} names={names} onName={onName} />
        ) : (
          text.slice(start, end)
        )}
        {after}
      </blockquote>
    </LongText>
  );
}
