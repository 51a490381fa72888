import { browser } from './api.ts';
import type { TabMessage } from './messages.ts';

/** Calls back for what the extension tells this tab. Messages from anyone else are not heard. */
export function watchTabMessages(heard: (message: TabMessage) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): undefined => {
    if (
      sender.id === browser.runtime.id &&
      typeof message === 'object' &&
      message !== null &&
      'tab' in message
    )
      heard(message as TabMessage);
  });
}
