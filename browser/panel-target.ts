import type { ArticlePlace } from '#core/coverage/views.ts';
import { browser } from './api.ts';

/** What the panel may be asked to show: above its tabs, in its search, or a name's row in the list of the page's names. */
export type PanelTarget =
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'name'; readonly key: string }
  | { readonly kind: 'article'; readonly place: ArticlePlace }
  | { readonly kind: 'page-name'; readonly key: string };

interface Kept {
  readonly tabId: number;
  readonly target: PanelTarget;
}

const KEY = 'panel-target';

/** Keeps what the panel of a tab is to show, for a panel that opens only after it was asked. */
export async function keepPanelTarget(tabId: number, target: PanelTarget): Promise<void> {
  const kept: Kept = { tabId, target };
  await browser.storage.session.set({ [KEY]: kept });
}

/** What was asked for in this tab, once; null where there is nothing. */
export async function takePanelTarget(tabId: number): Promise<PanelTarget | null> {
  const stored = await browser.storage.session.get(KEY);
  const kept = stored[KEY] as Kept | undefined;
  if (kept?.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return kept.target;
}
