import { useLayoutEffect } from 'preact/hooks';
import { PastedText } from '#components/pasted-text.tsx';
import type { PastedView, PastedWords } from '#core/coverage/pasted-view.ts';
import { showWords } from './show-words.ts';

interface Props {
  readonly view: PastedView;
  readonly words: PastedWords;
  readonly onBack: () => void;
}

/** A pasted text at the words that were asked for. */
export function PastedWordsView({ view, words, onBack }: Props) {
  // As in the article view: the focus is at the top, what is seen first is the words.
  useLayoutEffect(() => {
    document.getElementById('article-title')?.focus({ preventScroll: true });
    if (!showWords()) window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return <PastedText view={view} words={words} onBack={onBack} onToWords={() => showWords()?.focus()} />;
}
