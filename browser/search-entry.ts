import { announce } from './announce.ts';
import { browser, extensionUrl } from './api.ts';
import { localise } from './localise.ts';
import { keepPanelTarget } from './panel-target.ts';
import { openSidePanel } from './side-panel.ts';
import { activeTab, openTab } from './tabs.ts';

// The ways to the search from outside the panel: a menu item on selected text, and a keyword in the address bar.

/** A line beneath the address bar. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string | null;
}

export type Suggest = (typed: string) => Promise<readonly Suggestion[]>;

const MENU_ITEM = 'search-selection';
/** Characters of a selection: the search reads no more. */
const MOST_SELECTED = 400;

/** Only Chromium reads descriptions as XML, in which these mean something. */
const readsXml = !('sidebarAction' in browser);
const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in a description of Chromium's, without characters XML forbids. */
export const escapeXml = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"']/g, (character) => XML[character]!);

const describe = ({ label, detail }: Suggestion): string => {
  const text = detail === null ? label : `${label} · ${detail}`;
  return readsXml ? escapeXml(text) : text;
};

/** Wires menu and address bar. Must be called synchronously at start. */
export function listenToSearches(suggest: Suggest): void {
  // The browser keeps the item; made anew with every version, so that its words are those of now.
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: MENU_ITEM,
        title: localise('search_selection'),
        contexts: ['selection'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ITEM) searchInPanel(tab?.id ?? null, selectionText ?? '');
  });

  // The panel opens only at once: its tab must be known before Enter is pressed.
  let tabId: number | null = null;
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: localise('omnibox_search') });
    void activeTab().then((tab) => (tabId = tab?.id ?? null));
  });
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    void activeTab().then((tab) => (tabId = tab?.id ?? null));
    suggest(typed).then(
      (found) => show(found.map((one) => ({ content: one.label, description: describe(one) }))),
      // Without a library there is nothing to suggest; Enter still opens the search, which says why.
      () => undefined,
    );
  });
  browser.omnibox.onInputEntered.addListener((typed) => searchInPanel(tabId, typed));
}

/** The panel's search for these words; in a tab of its own where the browser opens no panel from here. */
function searchInPanel(tabId: number | null, words: string): void {
  const query = words.trim().slice(0, MOST_SELECTED);
  const inTab = (): Promise<void> =>
    openTab(extensionUrl(`sidepanel.html?search=${encodeURIComponent(query)}`));
  if (tabId === null) return void inTab();
  // Without waiting for anything before it: only so it is within the click.
  openSidePanel(tabId).then(async () => {
    const target = { kind: 'search', query } as const;
    await keepPanelTarget(tabId, target);
    announce({ announce: 'panel-target', tabId, target });
  }, inTab);
}
