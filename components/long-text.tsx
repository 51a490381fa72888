import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { firstWords } from './first-words.ts';
import { useText } from './text.tsx';

interface Props {
  /** The text that is shown: a long one is cut by its lines until asked for. */
  readonly text: string;
  readonly longerThan?: number;
  readonly children: ComponentChildren;
}

/** A text of which the first lines stand, with the way to the rest. */
export function LongText({ text, longerThan = 260, children }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  if (text.length <= longerThan) return <>{children}</>;
  const label = t(open ? 'show_less' : 'show_all');
  return (
    <>
      <div class={open ? 'long-text' : 'long-text cut'}>{children}</div>
      <button
        type="button"
        class="text-button"
        aria-expanded={open}
        aria-label={t('named_by', label, firstWords(text))}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
    </>
  );
}
