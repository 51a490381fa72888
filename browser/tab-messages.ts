import { browser } from './api.ts';
import { checkTabMessage } from './check-message.ts';
import type { TabMessage } from './messages.ts';

/** Calls back for what the extension tells this tab; anything else is not heard. Returns the way to stop. */
export function watchTabMessages(heard: (message: TabMessage) => void): () => void {
  const listener = (message: unknown, sender: object): undefined => {
    const told = checkTabMessage(message, sender);
    if (told) heard(told);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
