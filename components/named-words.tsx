import type { ComponentChildren } from 'preact';
import type { NamedWords as Named } from '#core/coverage/views.ts';

interface Props {
  readonly text: string;
  /** What of the text is shown. */
  readonly start: number;
  readonly end: number;
  /** In order and apart; offsets into the text. */
  readonly names: readonly Named[];
  readonly onName: (key: string) => void;
}

/** Words in which names open their cards. They are no `button`s: a name must break over lines and be selected as text. */
export function NamedWords({ text, start, end, names, onName }: Props) {
  const pieces: ComponentChildren[] = [];
  let from = start;
  for (const name of names) {
    if (name.start < from || name.end > end) continue;
    pieces.push(text.slice(from, name.start));
    from = name.end;
    pieces.push(
      <span
        key={name.start}
        class="name-in-words"
        role="button"
        aria-haspopup="dialog"
        tabIndex={0}
        onClick={() => onName(name.key)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onName(name.key);
        }}
      >
        {text.slice(name.start, name.end)}
      </span>,
    );
  }
  return (
    <>
      {pieces}
      {text.slice(from, end)}
    </>
  );
}
