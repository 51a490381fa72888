import { useState } from 'preact/hooks';
import type { VersionView } from '#core/coverage/views.ts';
import { firstWords } from './first-words.ts';
import { LongText } from './long-text.tsx';
import { shortenDifferences } from './shorten-differences.ts';
import { useText } from './text.tsx';
import { WordDifferences } from './word-differences.tsx';

/** The words of a version: with their differences where they are mostly the same words, plain where they are others. */
export function VersionWords({ version }: { readonly version: VersionView }) {
  const { t } = useText();
  const [whole, setWhole] = useState(false);
  const { fidelity, differences, text } = version;
  if (fidelity === 'verbatim' || fidelity === 'reworded' || differences.length === 0)
    return (
      <LongText text={text}>
        <p class="version-words" dir="auto">
          {text}
        </p>
      </LongText>
    );
  const short = shortenDifferences(differences);
  const label = t(whole ? 'show_less' : 'show_all');
  const isShorter = short.some((difference, index) => difference !== differences[index]);
  return (
    <>
      <p class="version-words" dir="auto">
        <WordDifferences differences={whole ? differences : short} />
      </p>
      {isShorter && (
        <button
          type="button"
          class="text-button"
          aria-expanded={whole}
          aria-label={t('named_by', label, firstWords(text))}
          onClick={() => setWhole(!whole)}
        >
          {label}
        </button>
      )}
    </>
  );
}
