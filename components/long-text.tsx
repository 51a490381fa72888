import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from './text.tsx';

interface Props {
  /** Characters of the text: a long one is cut by its lines until asked for. */
  readonly length: number;
  readonly longerThan?: number;
  readonly children: ComponentChildren;
}

/** A text of which the first lines stand, with the way to the rest. */
export function LongText({ length, longerThan = 260, children }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  if (length <= longerThan) return <>{children}</>;
  return (
    <>
      <div class={open ? 'long-text' : 'long-text cut'}>{children}</div>
      <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'show_less' : 'show_all')}
      </button>
    </>
  );
}
