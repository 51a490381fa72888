import { useEffect, useLayoutEffect } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { changeSettings, watchSettings } from '#browser/settings-store.ts';
import { ArticleText } from '#components/article-text.tsx';
import { Failed } from '#components/failed.tsx';
import { MissingArticle } from '#components/missing-article.tsx';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { switchSources } from '#core/settings/change-settings.ts';
import { showWords } from './show-words.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly place: ArticlePlace;
  readonly onBack: () => void;
}

/** An article of the library at the words that were asked for; says so where its source is switched off. */
export function ArticleView({ place, onBack }: Props) {
  const { reply, again } = useAnswer('article', place);
  useEffect(() => watchSettings(again), [again]);
  const found = reply?.ok ? reply.value : null;
  const isThere = found?.kind === 'article';
  // The focus is at the top, where one begins to read or listen; what is seen first is the words.
  useLayoutEffect(() => {
    if (!isThere) return;
    document.getElementById('article-title')?.focus({ preventScroll: true });
    if (!showWords()) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [isThere]);

  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;
  if (found?.kind === 'article')
    return <ArticleText view={found} onBack={onBack} onToWords={() => showWords()?.focus()} />;
  const source = found?.source ?? null;
  return (
    <MissingArticle
      off={source?.label ?? null}
      onBack={onBack}
      onSwitchOn={() => {
        if (source !== null) void changeSettings((settings) => switchSources(settings, [source.id], true));
      }}
    />
  );
}
