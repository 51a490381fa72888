import { useContext } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { TellCopied } from './tell-copied.ts';
import { useText } from './text.tsx';
import { useCopied } from './use-copied.ts';

interface Props {
  /** True once the words are in the clipboard. */
  readonly onCopy: () => Promise<boolean>;
  /** What is copied, in a few words, for those who hear it. */
  readonly of: string;
  /** With a label beside it instead of the icon alone. */
  readonly words?: boolean;
}

/** Copies, and says for two seconds whether it did; aloud by the view's one live region. */
export function CopyButton({ onCopy, of, words = false }: Props) {
  const { t } = useText();
  const [said, say] = useCopied();
  const tell = useContext(TellCopied);
  const label = t('named_by', t('copy_with_citation'), of);
  const copied = (done: boolean): void => {
    say(done);
    tell(done);
  };
  const copy = (): void => void onCopy().then(copied);
  return (
    <span class="copy">
      {words ? (
        <button type="button" class="text-button" aria-label={label} onClick={copy}>
          {said === '' ? t('copy') : said}
        </button>
      ) : (
        <IconButton icon="copy" label={label} hint={t('copy_with_citation')} onClick={copy} />
      )}
      {!words && (
        <span class="copied" aria-hidden="true">
          {said}
        </span>
      )}
    </span>
  );
}
