import { useId, useState } from 'preact/hooks';
import { useText } from './text.tsx';

interface Props {
  readonly label: string;
  readonly action: string;
  /** The host names in what was typed; null where one of them is none. */
  readonly parse: (typed: string) => readonly string[] | null;
  readonly onSites: (hosts: readonly string[]) => void;
}

/** A field for one or more sites; what cannot be read as one is said beside it. */
export function SiteForm({ label, action, parse, onSites }: Props) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submitted = (event: Event): void => {
    event.preventDefault();
    const hosts = parse(typed);
    setWrong(hosts === null);
    if (hosts === null) return;
    setTyped('');
    onSites(hosts);
  };
  return (
    <form class="site-form" onSubmit={submitted}>
      <label for={id}>{label}</label>
      <div class="field-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={t('site_placeholder')}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button" aria-label={t('named_by', action, label)}>
          {action}
        </button>
      </div>
      {wrong && (
        <p class="field-error" id={`${id}-wrong`} role="alert">
          {t('site_wrong')}
        </p>
      )}
    </form>
  );
}
