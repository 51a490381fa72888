import type { NameCounts } from '#core/coverage/views.ts';
import { useText } from './text.tsx';

/** "9 quotations from 2 sources, 3 articles", and which sources with this name are switched off. */
export function NameCountsLine({ counts }: { readonly counts: NameCounts }) {
  const { t, count, list } = useText();
  const { quotations, articles, sources, sourcesOff } = counts;
  const line = (): string => {
    if (quotations === 0 && articles === 0) return t('nothing_in_library');
    const [from, among] = [count('sources', sources), count('articles', articles)];
    return quotations === 0
      ? t('counts_line_unquoted', among, from)
      : t('counts_line', count('quotations', quotations), from, among);
  };
  return (
    <p class="counts">
      {line()}
      {sourcesOff.length > 0 && <span class="counts-off"> {t('sources_off', list(sourcesOff))}</span>}
    </p>
  );
}
