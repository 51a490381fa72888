import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from './text.tsx';

interface Props {
  readonly label: string;
  /** The action with what it is done to, for those who hear it, where the label does not say so. */
  readonly labelFor?: string;
  /** What will be done, with its numbers. */
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button that asks before it does what cannot be seen at once; what it does can be undone all the same. */
export function ConfirmButton({ label, labelFor, question, confirm, onConfirm }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) first.current?.focus();
  }, [asking]);
  const close = (): void => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <span class="confirm">
      <button
        ref={opener}
        type="button"
        class="button"
        aria-label={labelFor}
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {label}
      </button>
      {asking && (
        <span
          class="confirm-question"
          role="group"
          aria-label={question}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <span>{question}</span>
          <span class="button-row">
            <button
              ref={first}
              type="button"
              class="button primary"
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {confirm}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('cancel')}
            </button>
          </span>
        </span>
      )}
    </span>
  );
}
