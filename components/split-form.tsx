import { useId, useState } from 'preact/hooks';
import type { ArticleRef, NameView } from '#core/coverage/views.ts';
import type { SplitName } from '#core/settings/corrections.ts';
import { DateText } from './date-text.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly view: NameView;
  readonly onSplit: (label: string, articles: SplitName['articles']) => void;
}

/** Says in which articles the name means somebody else, and who that is. Nothing to show where there is no article. */
export function SplitForm({ view, onSplit }: Props) {
  const { t } = useText();
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [label, setLabel] = useState('');
  const [wrong, setWrong] = useState(false);
  const articles: readonly ArticleRef[] = view.articles.flatMap(({ article, copies }) => [
    article,
    ...copies,
  ]);
  if (articles.length === 0) return null;
  const choose = (article: string, now: boolean): void => {
    setWrong(false);
    setChosen((before) => new Set(now ? [...before, article] : [...before].filter((one) => one !== article)));
  };
  const submitted = (event: Event): void => {
    event.preventDefault();
    if (chosen.size === 0 || label.trim() === '') return setWrong(true);
    onSplit(
      label.trim(),
      articles
        .filter((article) => chosen.has(article.id))
        .map(({ id: article, title }) => ({ id: article, title })),
    );
    setChosen(new Set());
    setLabel('');
  };
  return (
    <form class="correction-form" aria-label={t('split_title')} onSubmit={submitted}>
      <h3>{t('split_title')}</h3>
      <fieldset class="choices">
        <legend>{t('split_articles', view.label)}</legend>
        {articles.map(({ id: article, title, source, published }) => (
          <label key={article} class="choice">
            <input
              type="checkbox"
              checked={chosen.has(article)}
              onChange={(event) => choose(article, event.currentTarget.checked)}
            />
            <span>
              <span dir="auto">{title}</span>{' '}
              <span class="row-detail">
                {source.label} · <DateText date={published} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <label for={id}>{t('split_who')}</label>
      <div class="field-row">
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={label}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => {
            setLabel(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button">
          {t('split_do')}
        </button>
      </div>
      {wrong && (
        <p class="field-error" id={`${id}-wrong`} role="alert">
          {t('split_wrong')}
        </p>
      )}
    </form>
  );
}
