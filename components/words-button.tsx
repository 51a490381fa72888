import type { ArticlePlace, ArticleRef } from '#core/coverage/views.ts';
import { firstWords } from './first-words.ts';
import { HintedIcon } from './hinted-icon.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly article: ArticleRef;
  readonly place: ArticlePlace;
  readonly words: string;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** Shows words where they stand, in the article's text. Its first words tell it from others of the same outlet. */
export function WordsButton({ article, place, words, onShowArticle }: Props) {
  const { t } = useText();
  const outlet = article.source.label;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('show_these_words', outlet, firstWords(words))}
      onClick={() => onShowArticle(place)}
    >
      <HintedIcon icon="words" hint={t('show_words', outlet)} />
    </button>
  );
}
