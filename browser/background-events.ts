import { prepareAnalysis } from './analyse-text.ts';
import { announce } from './announce.ts';
import { browser, extensionUrl } from './api.ts';
import { checkMessage, type Sender } from './check-message.ts';
import { readOpenTabs, readTab, registerContentScript } from './content-scripts.ts';
import type { TabMessage } from './messages.ts';
import { forgetPage, forgetTab } from './read-pages.ts';
import { replyOf, type Reply } from './reply.ts';
import type { RequestMessage } from './request.ts';
import { listenToSearches, type Suggest } from './search-entry.ts';
import { openSidePanel, toggleSidePanel } from './side-panel.ts';
import { syncSettings } from './sync-settings.ts';
import { openTab, tellTab } from './tabs.ts';

type AnswerRequest = (message: RequestMessage, sender: Sender) => Promise<unknown>;

/** Wires the browser's events of the background's life to what is done about them. Must be called synchronously at start. */
export function listenToBrowser(answer: AnswerRequest, suggest: Suggest): void {
  const registered = registerContentScript();
  syncSettings();
  listenToSearches(suggest);
  browser.runtime.onMessage.addListener(
    (message: unknown, raw: unknown, sendReply: (reply: Reply<unknown>) => void) => {
      const checked = checkMessage(message, raw as Parameters<typeof checkMessage>[1]);
      if (checked.kind === 'other') return undefined;
      if (checked.kind === 'refused') {
        sendReply(checked.reply);
        return true;
      }
      void replyOf(answer(checked.message, checked.sender)).then(sendReply);
      return true;
    },
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openTab(extensionUrl('welcome.html'));
    // An update leaves open pages with a script that can no longer ask anybody. After the registration, so that no page
    // that loads meanwhile is missed by both.
    void registered.then(readOpenTabs);
  });
  browser.permissions.onAdded.addListener(() => void readOpenTabs());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.status !== 'loading') return;
    void forgetPage(tabId).then(() => announce({ announce: 'page-read', tabId }));
    // The address is told only of pages that may be read.
    if (url?.startsWith('http')) prepareAnalysis();
  });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // The panel first and without waiting: it opens only inside the click.
    void openSidePanel(tab.id);
    void readTab(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'toggle-panel') void toggleSidePanel(tab.id);
    else tellTab(tab.id, { tab: 'command', command } as TabMessage);
  });
}
