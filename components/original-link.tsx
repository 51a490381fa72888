import { firstWords } from './first-words.ts';
import { HintedIcon } from './hinted-icon.tsx';
import { useText } from './text.tsx';
import { wordsLink } from './web-link.ts';

interface Props {
  readonly url: string | null;
  /** Of the words, see core/coverage/text-fragment.ts. */
  readonly fragment: string | null;
  readonly source: string;
  readonly words: string;
}

/** The way to the words in the original; nothing where the article has no address. */
export function OriginalLink({ url, fragment, source, words }: Props) {
  const { t } = useText();
  const link = wordsLink(url, fragment);
  if (link === null) return null;
  return (
    <a
      class="icon-button"
      href={link}
      target="_blank"
      rel="noreferrer"
      aria-label={t('named_by', t('open_original', source), firstWords(words))}
    >
      <HintedIcon icon="original" hint={t('open_original', source)} />
    </a>
  );
}
