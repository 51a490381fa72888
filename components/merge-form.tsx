import { useState } from 'preact/hooks';
import type { CorrectedName } from '#core/settings/corrections.ts';
import type { MergeCandidate } from './name-corrections.tsx';
import { SearchBox } from './search-box.tsx';
import { useText } from './text.tsx';

interface Props {
  /** Of the name that is to be merged. */
  readonly label: string;
  readonly candidates: readonly MergeCandidate[];
  readonly onFind: (query: string) => void;
  readonly onMerge: (into: CorrectedName) => void;
}

/** Says that this name and another are one: the other is looked for by typing. */
export function MergeForm({ label, candidates, onFind, onMerge }: Props) {
  const { t, count } = useText();
  const [typed, setTyped] = useState('');
  const find = (query: string): void => {
    setTyped(query);
    onFind(query);
  };
  const shown = typed.trim() === '' ? [] : candidates;
  return (
    <section class="correction-form" aria-label={t('merge_title')}>
      <h3>{t('merge_title')}</h3>
      <p class="quiet">{t('merge_why', label)}</p>
      <SearchBox value={typed} label={t('merge_find')} onInput={find} />
      <p class="sr-only" role="status">
        {typed.trim() !== '' && count('results', shown.length)}
      </p>
      {typed.trim() !== '' && shown.length === 0 && <p class="quiet">{t('merge_none')}</p>}
      <ul class="rows">
        {shown.map((other) => (
          <li key={other.key}>
            <button
              type="button"
              class="row-button"
              onClick={() => {
                setTyped('');
                onMerge({ key: other.key, label: other.label });
              }}
            >
              <span class="row-text">
                <span class="row-label">{t('same_as', other.label)}</span>
                {other.detail !== null && <span class="row-detail">{other.detail}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
