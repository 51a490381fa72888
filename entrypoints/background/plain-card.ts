import type { Sender } from '#browser/check-message.ts';
import { pageOfTab } from '#browser/read-pages.ts';
import type { Answer, Question } from '#browser/request.ts';
import { latestRole } from '#core/names/role-at.ts';
import { openShelf } from './library.ts';

/**
 * What the text-only card may show: the page can read it, so it holds only what is public and ships with the extension,
 * or stands on the page itself. Never counts, quotations or sources of the reader's library.
 */
export async function plainCard(
  { key }: Question<'plain-card'>,
  { tabId }: Sender,
): Promise<Answer<'plain-card'>> {
  const known = (await openShelf()).shipped.names.get(key);
  const found = tabId === null ? undefined : (await pageOfTab(tabId))?.names.find((name) => name.key === key);
  const label = known?.label ?? found?.label;
  return label ? { label, role: latestRole(known?.roles ?? [])?.title ?? found?.role ?? null } : null;
}
