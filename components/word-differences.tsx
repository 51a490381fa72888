import type { WordDifference } from '#core/statements/word-diff.ts';
import { useText } from './text.tsx';

/**
 * A version's words against the ones shown: what it leaves out struck through, what only it has underlined; both said
 * aloud for those who hear it.
 */
export function WordDifferences({ differences }: { readonly differences: readonly WordDifference[] }) {
  const { t } = useText();
  return (
    <>
      {differences.map(({ kind, text }, index) => {
        const gap = gapBetween(differences[index - 1], text, kind);
        if (kind === 'same') return `${gap}${text}`;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        // The space after the last word is not part of the difference.
        const after = /\s*$/.exec(text)?.[0];
        return (
          <>
            {gap}
            <Tag>
              <span class="sr-only">{t(kind === 'removed' ? 'words_left_out' : 'words_added')} </span>
              {text.trimEnd()}
              <span class="sr-only"> {t('words_end')}</span>
            </Tag>
            {after}
          </>
        );
      })}
    </>
  );
}

/**
 * A space between two stretches, unless one of them brings it, punctuation follows, or the words are one without it
 * ("four-" before "star", "[" before "Ukraine"). Words that replace others stand apart from them.
 */
function gapBetween(before: WordDifference | undefined, after: string, kind: WordDifference['kind']): string {
  if (before === undefined || /\s$/.test(before.text) || /^[\s,.;:!?)\]”’»]/.test(after)) return '';
  const replaces = before.kind !== 'same' && kind !== 'same';
  return !replaces && /[([“‘«/\p{Pd}]$/u.test(before.text) ? '' : ' ';
}
