import type { LibraryView, SourceView } from '#core/coverage/library-views.ts';
import { formatIsoDate } from './format-date.ts';
import { formatBytes } from './format-number.ts';
import { SourceList } from './source-list.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly library: LibraryView;
  readonly onSwitch: (ids: readonly string[], on: boolean) => void;
}

/** Settings list what could come into the library; here stands what is there. */
const NO_OTHERS: readonly SourceView[] = [];

/** What this device holds, and which sources count. */
export function LibraryPanel({ library, onSwitch }: Props) {
  const { t, count, language } = useText();
  const { articles, quotations, names, statements, packBytes, newest, sources } = library;
  return (
    <>
      <header class="page-head">
        <h1 class="page-title">{t('library_title')}</h1>
        <p class="quiet">
          {t(
            'library_line',
            count('articles', articles),
            count('sources', sources.length),
            count('quotations', quotations),
          )}
        </p>
        <p class="quiet">
          {t('pair', count('names', names), count('statements', statements))}
          {newest !== null && ` · ${t('library_newest', formatIsoDate(newest, language))}`}
        </p>
        <p class="quiet">{t('library_on_device', formatBytes(packBytes, language))}</p>
      </header>
      <SourceList sources={sources} others={NO_OTHERS} onSwitch={onSwitch} headingLevel={2} />
    </>
  );
}
