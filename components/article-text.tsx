import type { ArticleView } from '#core/coverage/article-view.ts';
import { ArticleAttribution } from './article-attribution.tsx';
import { BackButton } from './back-button.tsx';
import { Emphasised } from './emphasised.tsx';
import { Icon } from './icon.tsx';
import { LeftOut } from './left-out.tsx';
import { useText } from './text.tsx';
import { wordsLink } from './web-link.ts';

/** More marked characters than this are a passage: a bar beside it is calmer than pages of marker. */
const PASSAGE = 600;

interface Props {
  readonly view: ArticleView;
  readonly onBack: () => void;
  /** Scroll to the first marked words. */
  readonly onToWords: () => void;
}

/** An article of the library, to be read: its text, with the words that were asked for marked. */
export function ArticleText({ view, onBack, onToWords }: Props) {
  const { t } = useText();
  const { article, title, paragraphs, fragment, speaker, leftOut } = view;
  const first = paragraphs.find(({ marked }) => marked.length > 0);
  const length = paragraphs.flatMap(({ marked }) => marked).reduce((sum, [from, to]) => sum + to - from, 0);
  const link = wordsLink(article.url, fragment);
  return (
    <article class="reading" aria-labelledby="article-title">
      <div class="reading-bar">
        <BackButton onBack={onBack} />
        {first && (
          <button type="button" class="text-button" onClick={onToWords}>
            <Icon name="words" />
            {t('to_the_words')}
          </button>
        )}
      </div>
      <h1 class="reading-title" id="article-title" tabIndex={-1} dir="auto">
        <Emphasised text={title.text} emphasis={title.marked} />
      </h1>
      <p class="attribution">
        <ArticleAttribution article={article} />
        {link !== null && (
          <a href={link} target="_blank" rel="noreferrer">
            {t('open_original', article.source.label)}
          </a>
        )}
      </p>
      {speaker !== null && <p class="quiet">{t('words_marked', speaker)}</p>}
      <div class={length > PASSAGE ? 'reading-text passage' : 'reading-text'}>
        {paragraphs.map(({ text, marked }, index) => (
          <p key={index} dir="auto" class={marked.length > 0 ? 'has-words' : undefined}>
            <Emphasised text={text} emphasis={marked} />
          </p>
        ))}
      </div>
      {leftOut.length > 0 && <LeftOut lines={leftOut} />}
    </article>
  );
}
