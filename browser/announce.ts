import { browser } from './api.ts';
import { checkAnnouncement } from './check-message.ts';
import type { Announcement } from './messages.ts';

/** Tells every open page of the extension; nobody listening is no error. */
export function announce(announcement: Announcement): void {
  browser.runtime.sendMessage(announcement).catch(() => undefined);
}

/** Calls back for each announcement. Returns the way to stop. */
export function watchAnnouncements(heard: (announcement: Announcement) => void): () => void {
  const listener = (message: unknown, sender: object): undefined => {
    const announcement = checkAnnouncement(message, sender);
    if (announcement) heard(announcement);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
