import type { ArticlePlace, ArticleRef } from '#core/coverage/views.ts';
import { Icon } from './icon.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly article: ArticleRef;
  readonly place: ArticlePlace;
  readonly words: string;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

const NAMED_BY = 6;

/** Shows words where they stand, in the article's text. Its first words tell it from others of the same outlet. */
export function WordsButton({ article, place, words, onShowArticle }: Props) {
  const { t } = useText();
  const outlet = article.source.label;
  const first = words.trim().split(/\s+/).slice(0, NAMED_BY).join(' ');
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('show_these_words', outlet, first)}
      title={t('show_words', outlet)}
      onClick={() => onShowArticle(place)}
    >
      <Icon name="words" />
    </button>
  );
}
