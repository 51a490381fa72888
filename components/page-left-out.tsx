import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useText } from './text.tsx';

interface Props {
  /** Asked when the reader opens it; null where there is no answer. */
  readonly onRead: () => Promise<readonly string[] | null>;
}

type State = 'closed' | 'reading' | 'failed' | readonly string[];

/** What of the page was not read as the article: looked for when it is opened, kept nowhere. */
export function PageLeftOut({ onRead }: Props) {
  const { t } = useText();
  const id = useId();
  const [state, setState] = useState<State>('closed');
  const isOpen = state !== 'closed';
  const toggle = async (): Promise<void> => {
    setState(isOpen ? 'closed' : 'reading');
    if (isOpen) return;
    const lines = await onRead();
    setState((now) => (now === 'reading' ? (lines ?? 'failed') : now));
  };
  return (
    <>
      <button
        type="button"
        class="text-button disclose"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => void toggle()}
      >
        <Icon name="down" />
        {t('what_was_left_out')}
      </button>
      {isOpen && (
        <div class="left-out page-left-out" id={id} aria-live="polite">
          <LeftOutState state={state} />
        </div>
      )}
    </>
  );
}

function LeftOutState({ state }: { readonly state: State }) {
  const { t, count } = useText();
  if (state === 'closed' || state === 'reading') return null;
  if (state === 'failed') return <p class="quiet">{t('left_out_failed')}</p>;
  if (state.length === 0) return <p class="quiet">{t('nothing_left_out')}</p>;
  return (
    <>
      <p class="quiet">
        {count('lines_left_out', state.length)}. {t('left_out_why')}
      </p>
      <ul>
        {state.map((line, index) => (
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
