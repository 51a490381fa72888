import type { PageView } from '#core/coverage/views.ts';
import { DateText } from './date-text.tsx';
import { PageLeftOut } from './page-left-out.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly page: Pick<PageView, 'title' | 'published' | 'words' | 'url'>;
  /** Who published it: a catalogued source's label, the site, or what it is instead of a page. */
  readonly source: string;
  /** What was not read as the article; null where the page does not answer. */
  readonly onLeftOut: () => Promise<readonly string[] | null>;
  readonly onPaste: (() => void) | undefined;
}

/** The article as it was understood: title, source, date, length, and on demand what was left out of it. */
export function PageHead({ page, source, onLeftOut, onPaste }: Props) {
  const { t, count } = useText();
  return (
    <header class="page-head">
      <h1 class="page-title" dir="auto" tabIndex={-1}>
        {page.title === '' ? t('untitled') : page.title}
      </h1>
      <p class="page-facts quiet">
        <bdi>{source}</bdi>
        <DateText date={page.published} />
        <span>{count('words_read', page.words)}</span>
      </p>
      <div class="page-tools">
        <PageLeftOut key={`${page.url} ${page.title}`} onRead={onLeftOut} />
        {onPaste && (
          <button type="button" class="text-button" onClick={onPaste}>
            {t('paste_text')}
          </button>
        )}
      </div>
    </header>
  );
}
