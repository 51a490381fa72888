import { useText } from './text.tsx';

/** Lines of an article's document that were taken for something else: on demand, so that nothing is hidden. */
export function LeftOut({ lines }: { readonly lines: readonly string[] }) {
  const { t, count } = useText();
  return (
    <details class="left-out">
      <summary>{count('lines_left_out', lines.length)}</summary>
      <p class="quiet">{t('left_out_why')}</p>
      <ul>
        {lines.map((line, index) => (
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
