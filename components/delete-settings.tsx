import { useId, useState } from 'preact/hooks';
import type { LibraryView, RemovedCount } from '#core/coverage/library-views.ts';
import type { Removed } from '#core/settings/settings.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { formatIsoDate } from './format-date.ts';
import { formatBytes } from './format-number.ts';
import { useText } from './text.tsx';

interface Props {
  readonly library: LibraryView;
  readonly removed: Removed;
  /** What would go with articles before the day that was typed; null where it is not known yet. */
  readonly older: RemovedCount | null;
  readonly onDay: (day: string) => void;
  readonly onDeleteSources: (ids: readonly string[]) => void;
  readonly onDeleteBefore: (day: string) => void;
  readonly onBringBack: () => void;
}

/** What the library holds by source with its size, and the ways to delete by source, by age, everything: never uncounted. */
export function DeleteSettings(props: Props) {
  const { library, removed, older, onDay, onDeleteSources, onDeleteBefore, onBringBack } = props;
  const { t, count, list, language } = useText();
  const [day, setDay] = useState('');
  const id = useId();
  const kept = library.sources.filter(({ articles }) => articles > 0);
  const labelOf = (source: string): string =>
    library.sources.find((view) => view.source.id === source)?.source.label ?? source;
  const counts = (articles: number, quotations: number): string =>
    t('pair', count('articles', articles), count('quotations', quotations));
  return (
    <>
      <h3>{t('delete_title')}</h3>
      <p class="quiet">{t('delete_why')}</p>
      {kept.length === 0 ? (
        <p class="quiet">{t('delete_nothing')}</p>
      ) : (
        <ul class="rows removable" aria-label={t('delete_by_source')}>
          {kept.map(({ source, articles, quotations, characters }) => (
            <li key={source.id}>
              <span class="row-text">
                <span class="row-label">{source.label}</span>
                <span class="row-detail">
                  {t('pair', counts(articles, quotations), formatBytes(characters, language))}
                </span>
              </span>
              <ConfirmButton
                label={t('delete')}
                labelFor={t('delete_source', source.label)}
                question={t('delete_question', counts(articles, quotations), source.label)}
                confirm={t('delete')}
                onConfirm={() => onDeleteSources([source.id])}
              />
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && (
        <div class="delete-age">
          <label for={id}>{t('delete_before')}</label>
          <div class="field-row">
            <input
              id={id}
              type="date"
              value={day}
              onInput={({ currentTarget: { value } }) => {
                setDay(value);
                if (value !== '') onDay(value);
              }}
            />
            {day !== '' && older !== null && older.articles > 0 && (
              <ConfirmButton
                label={t('delete')}
                labelFor={t('delete_before_day', formatIsoDate(day, language))}
                question={t(
                  'delete_before_question',
                  counts(older.articles, older.quotations),
                  formatIsoDate(day, language),
                )}
                confirm={t('delete')}
                onConfirm={() => onDeleteBefore(day)}
              />
            )}
          </div>
          <p class="quiet" role="status">
            {day !== '' && older !== null && older.articles === 0 && t('delete_none_before')}
            {day !== '' && older !== null && older.undated > 0 && ` ${count('undated_stay', older.undated)}`}
          </p>
        </div>
      )}
      {kept.length > 0 && (
        <div class="button-row">
          <ConfirmButton
            label={t('delete_all')}
            question={t(
              'delete_all_question',
              counts(library.articles, library.quotations),
              count('sources', kept.length),
            )}
            confirm={t('delete')}
            onConfirm={() => onDeleteSources(kept.map(({ source }) => source.id))}
          />
        </div>
      )}
      {(removed.sources.length > 0 || removed.before !== null) && (
        <div class="deleted">
          <p>
            {removed.sources.length > 0 && t('deleted_sources', list(removed.sources.map(labelOf)))}
            {removed.before !== null && ` ${t('deleted_before', formatIsoDate(removed.before, language))}`}
          </p>
          <button type="button" class="button" onClick={onBringBack}>
            {t('bring_back')}
          </button>
        </div>
      )}
    </>
  );
}
