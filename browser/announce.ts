import { browser } from './api.ts';
import type { Announcement } from './messages.ts';

/** Tells every open page of the extension; nobody listening is no error. */
export function announce(announcement: Announcement): void {
  browser.runtime.sendMessage(announcement).catch(() => undefined);
}

/** Calls back for each announcement. Returns the way to stop. */
export function watchAnnouncements(heard: (announcement: Announcement) => void): () => void {
  const listener = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'announce' in message)
      heard(message as Announcement);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
