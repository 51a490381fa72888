import type { ArticleDate } from '#core/articles/article.ts';
import type { QuotationKind } from '#core/quotations/quotation.ts';
import { formatDate } from './format-date.ts';
import { quoted } from './quoted.ts';
import type { Text } from './text.tsx';

/** What is known of a quotation when it is copied; null or absent parts are left out. */
export interface Cited {
  readonly text: string;
  readonly kind: QuotationKind;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly published: ArticleDate | null;
  readonly url: string | null;
}

/**
 * A quotation as plain text with where it stands:
 *
 *     “We are united.” (Ada Lind, Secretary of the Union)
 *     Northern Post, “Union meets”, Mar 21, 2024, https://…
 */
export function citation(cited: Cited, text: Text): string {
  const said = [cited.speaker, cited.role].filter(Boolean).join(', ');
  const stands = [
    cited.source,
    cited.title === null ? null : text.t('quoted', cited.title),
    cited.published === null ? null : formatDate(cited.published, text.language),
    cited.url,
  ];
  const first = quoted(cited.text, cited.kind, text) + (said === '' ? '' : ` (${said})`);
  return [first, stands.filter(Boolean).join(', ')].filter(Boolean).join('\n');
}
