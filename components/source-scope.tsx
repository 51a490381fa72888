import { useText } from './text.tsx';

interface Props {
  /** All sources are listed, not only those of the library. */
  readonly every: boolean;
  readonly library: number;
  readonly all: number;
  readonly onChoose: (every: boolean) => void;
}

/** Which sources are listed: those of the library, or all that are known. */
export function SourceScope({ every, library, all, onChoose }: Props) {
  const { t, number } = useText();
  return (
    <div class="source-scope" role="group" aria-label={t('source_scope')}>
      <button type="button" aria-pressed={!every} onClick={() => onChoose(false)}>
        {t('scope_library', number(library))}
      </button>
      <button type="button" aria-pressed={every} onClick={() => onChoose(true)}>
        {t('scope_all', number(all))}
      </button>
    </div>
  );
}
