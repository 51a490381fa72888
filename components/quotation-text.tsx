import type { QuotationKind } from '#core/quotations/quotation.ts';
import { LongText } from './long-text.tsx';
import { quoted } from './quoted.ts';
import { useText } from './text.tsx';

interface Props {
  readonly text: string;
  readonly kind: QuotationKind;
}

/** Quoted words, set as text; reported speech says that it is. */
export function QuotationText({ text, kind }: Props) {
  const strings = useText();
  return (
    <LongText length={text.length}>
      <blockquote class={kind === 'indirect' ? 'words reported' : 'words'} dir="auto">
        {quoted(text, kind, strings)}
      </blockquote>
    </LongText>
  );
}
