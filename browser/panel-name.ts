import { browser } from './api.ts';

/** A name the panel of a tab is to show; kept for a panel that opens only after it was asked for. */
export interface PanelName {
  readonly tabId: number;
  readonly key: string;
}

const KEY = 'panel-name';

export async function keepPanelName(name: PanelName): Promise<void> {
  await browser.storage.session.set({ [KEY]: name });
}

/** The name that was asked for in this tab, once; null where there is none. */
export async function takePanelName(tabId: number): Promise<PanelName | null> {
  const stored = await browser.storage.session.get(KEY);
  const name = stored[KEY] as PanelName | undefined;
  if (name?.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return name;
}
