import { copyText } from '#browser/copy-text.ts';
import { latestSettings } from '#browser/dress-page.ts';
import { request } from '#browser/request.ts';
import { cardCitation } from '#components/card-citation.ts';
import { cite } from '#components/citation.ts';
import type { Text } from '#components/text.tsx';
import type { PageQuotationView, PageView } from '#core/coverage/views.ts';

/**
 * Copies a quotation of a page with its citation; its link leads to the words where the page is open in a tab. False where
 * the browser refused. Only inside a click.
 */
export async function copyPageQuotation(
  page: PageView,
  quotation: PageQuotationView,
  text: Text,
  tabId: number | null,
): Promise<boolean> {
  const { index, speakerKey, speaker } = quotation;
  // Made only now: each costs a walk through the text.
  const found = tabId === null ? null : await request('page-fragment', { tabId, index });
  const fragment = found?.ok ? found.value.fragment : null;
  const said = page.names.find(({ key }) => key === speakerKey);
  const role = said?.role ? { title: said.role, from: null, to: null } : null;
  const citation = cardCitation({ label: speaker ?? '', role, page }, { ...quotation, fragment }, text);
  return copyText(cite({ ...citation, speaker }, latestSettings().citations, text));
}
