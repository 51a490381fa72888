import type { BesideView } from '#core/coverage/views.ts';
import { KindMark } from './kind-mark.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly beside: readonly BesideView[];
  readonly onName: (key: string) => void;
}

/** Names that are often in the same articles, each the way to its record. */
export function NamesBeside({ beside, onName }: Props) {
  const { t, count } = useText();
  return (
    <Section title={t('heading_beside')}>
      <ul class="rows">
        {beside.map(({ key, kind, label, articles }) => (
          <li key={key}>
            <button type="button" class="row-button" onClick={() => onName(key)}>
              <KindMark kind={kind} />
              <span class="row-text">
                <span class="row-label">
                  <bdi>{label}</bdi>
                </span>
                <span class="row-detail">{count('articles_together', articles)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
