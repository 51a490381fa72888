import type { RefObject } from 'preact';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly onInput: (value: string) => void;
  /** ArrowDown, Enter: on to the results. */
  readonly onDown?: () => void;
  readonly onEnter?: () => void;
  /** Escape where there is nothing to empty. */
  readonly onLeave?: () => void;
}

/** A field that finds as you type; Escape empties it, then leaves it. */
export function SearchBox({ value, label, input, onInput, onDown, onEnter, onLeave }: Props) {
  const { t } = useText();
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && value !== '') onInput('');
    else if (event.key === 'Escape' && onLeave) onLeave();
    else if (event.key === 'ArrowDown' && onDown) onDown();
    else if (event.key === 'Enter' && onEnter) onEnter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search-box" role="search">
      <Icon name="search" />
      <input
        ref={input ?? null}
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      {value !== '' && <IconButton icon="close" label={t('clear')} onClick={() => onInput('')} />}
    </div>
  );
}
