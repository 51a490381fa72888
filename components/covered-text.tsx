import { useText } from './text.tsx';

const NAMED = 4;

/** "Your library covers Turan, NATO and 3 more sources." */
export function CoveredText({ covered }: { readonly covered: readonly string[] }) {
  const { t, count, list } = useText();
  if (covered.length === 0) return <p class="quiet">{t('covers_nothing')}</p>;
  const rest = covered.length - NAMED;
  const named = rest > 0 ? [...covered.slice(0, NAMED), count('more_sources', rest)] : covered;
  return <p class="quiet">{t('covers', list(named))}</p>;
}
