import { useId, useState } from 'preact/hooks';
import { MOST_PASTED, type Pasted } from '#core/articles/pasted.ts';
import { BackButton } from './back-button.tsx';
import { useText } from './text.tsx';

/** Fewer letters hold no sentence. */
const FEWEST = 20;

interface Props {
  readonly draft: Pasted;
  /** The text is being analysed. */
  readonly busy: boolean;
  /** The analysis failed: why. */
  readonly failed: 'took-too-long' | 'failed' | null;
  readonly onBack: () => void;
  readonly onAnalyse: (pasted: Pasted) => void;
  readonly onCancel: () => void;
}

/** A field for a text from a reader view, a PDF or a print, with headline and date where the reader knows them better. */
export function PasteForm({ draft, busy, failed, onBack, onAnalyse, onCancel }: Props) {
  const { t, number } = useText();
  const id = useId();
  const [pasted, setPasted] = useState(draft);
  const [wrong, setWrong] = useState<string | null>(null);
  const change = (part: Partial<Pasted>): void => {
    setPasted({ ...pasted, ...part });
    setWrong(null);
  };
  const submitted = (event: Event): void => {
    event.preventDefault();
    const { length } = pasted.text.trim();
    if (length < FEWEST) setWrong(t('paste_too_little'));
    else if (pasted.text.length > MOST_PASTED)
      setWrong(t('paste_too_much', number(pasted.text.length), number(MOST_PASTED)));
    else onAnalyse(pasted);
  };
  return (
    <form class="paste" aria-labelledby={`${id}-title`} onSubmit={submitted}>
      <BackButton onBack={onBack} />
      <h1 class="page-title" id={`${id}-title`}>
        {t('paste_text')}
      </h1>
      <p class="quiet">{t('paste_why')}</p>
      <label for={`${id}-text`}>{t('paste_field')}</label>
      <textarea
        id={`${id}-text`}
        class="paste-text"
        rows={12}
        dir="auto"
        spellcheck={false}
        value={pasted.text}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <div class="paste-facts">
        <label for={`${id}-headline`}>{t('paste_headline')}</label>
        <input
          id={`${id}-headline`}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={400}
          value={pasted.title}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
        <label for={`${id}-date`}>{t('paste_date')}</label>
        <input
          id={`${id}-date`}
          type="date"
          value={pasted.published}
          onInput={(event) => change({ published: event.currentTarget.value })}
        />
      </div>
      {wrong !== null && (
        <p class="field-error" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      {failed !== null && (
        <p class="field-error" role="alert">
          {t(failed === 'failed' ? 'paste_failed' : 'paste_took_too_long')}
        </p>
      )}
      <div class="paste-does">
        <button type="submit" class="button primary" disabled={busy}>
          {t('analyse')}
        </button>
        {busy && (
          <button type="button" class="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
        <span class="quiet" role="status">
          {busy ? t('analysing') : ''}
        </span>
      </div>
    </form>
  );
}
