import type { ArticleRef } from '#core/coverage/views.ts';
import { DateText } from './date-text.tsx';
import { SourceTile } from './source-tile.tsx';
import { useText } from './text.tsx';

const KINDS: Readonly<Record<ArticleRef['kind'], string | null>> = {
  article: null,
  interview: 'kind_interview',
  transcript: 'kind_transcript',
  copy: 'kind_copy',
};

interface Props {
  readonly article: ArticleRef;
  readonly withKind?: boolean;
  /** Said in place of what it is. */
  readonly note?: string | undefined;
}

/** Who published an article when, and what it is where it is no plain article; parts of a line. */
export function ArticleAttribution({ article, withKind = true, note }: Props) {
  const { t } = useText();
  const kind = withKind ? KINDS[article.kind] : null;
  return (
    <>
      <SourceTile source={article.source} />
      <span class="outlet">{article.source.label}</span>
      <DateText date={article.published} />
      {note !== undefined ? <span>{note}</span> : kind !== null && <span>{t(kind)}</span>}
    </>
  );
}
