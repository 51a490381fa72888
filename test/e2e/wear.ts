import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { asker } from '../../demo/reader-actions.ts';
import { setSettings, type Session } from './session.ts';

/** How a page may look: as the system or the reader wants it. */
export type Look = 'light' | 'dark' | 'forced';

/**
 * Light last, for what is looked at once. Forced colours are a preference of all of Firefox, read at its start, and its driver has no command for them: there
 * only the gallery is seen in them, in a browser of its own (gallery.test.ts).
 */
export const LOOKS: Readonly<Record<Session['kind'], readonly Look[]>> = {
  chromium: ['forced', 'dark', 'light'],
  firefox: ['dark', 'light'],
};

/** Each frame of another origin has a session of its own. */
const sessionOf = (frame: Frame): CDPSession => (frame as unknown as { readonly client: CDPSession }).client;

/**
 * Puts a look on a page and, where it is a card's, its frame, without loading anything anew. In Chromium as the system
 * says, in Firefox as the reader's setting says: the sheet knows both.
 */
export async function wear(session: Session, look: Look, page: Page, frame: Frame): Promise<void> {
  if (session.kind === 'chromium') {
    const features = [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    for (const one of new Set([page.mainFrame(), frame]))
      await sessionOf(one).send('Emulation.setEmulatedMedia', { features });
    return;
  }
  await setSettings(await asker(session.launched), { appearance: look });
  await frame.waitForFunction(
    (wanted) => document.documentElement.dataset['appearance'] === wanted,
    {
      polling: 20,
      timeout: 10_000,
    },
    look,
  );
}
