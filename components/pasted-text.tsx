import { markPasted, type PastedView, type PastedWords } from '#core/coverage/pasted-view.ts';
import { BackButton } from './back-button.tsx';
import { Emphasised } from './emphasised.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly view: PastedView;
  readonly words: PastedWords;
  readonly onBack: () => void;
  /** Scroll to the first marked words. */
  readonly onToWords: () => void;
}

/** A pasted text as it was understood, with a name's mentions or a quotation marked. */
export function PastedText({ view, words, onBack, onToWords }: Props) {
  const { t } = useText();
  const { title, paragraphs } = markPasted(view, words);
  return (
    <article class="reading" aria-label={title.text === '' ? t('pasted_text') : title.text}>
      <div class="reading-bar">
        <BackButton onBack={onBack} />
        <button type="button" class="text-button" onClick={onToWords}>
          <Icon name="words" />
          {t('to_the_words')}
        </button>
      </div>
      <h1 class="reading-title" id="article-title" tabIndex={-1} dir="auto">
        {title.text === '' ? t('pasted_text') : <Emphasised text={title.text} emphasis={title.marked} />}
      </h1>
      <div class="reading-text">
        {paragraphs.map(({ text, marked }, index) => (
          <p key={index} dir="auto">
            <Emphasised text={text} emphasis={marked} />
          </p>
        ))}
      </div>
    </article>
  );
}
