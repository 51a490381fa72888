import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, openExtensionPage, tabIdOf, textOf, waitForText } from '../../demo/reader-actions.ts';
import { press } from './press.ts';
import { BROWSERS, openArticle, setFast, startSession, stopBackground, type Session } from './session.ts';

// A switch in settings, seen from an open card and from panels in two windows.

/** What Turan alone has, in the card and in the panel. */
const QUOTED =
  'There are a whole array of topics that we discuss with our partners around the globe, and for';
const RELATED = 'South Caucasus Nations';
/** How soon Firefox stops an idle background: no sooner than between two steps, or the machine's load is what is measured. */
const IDLE = 4000;
/** That it takes a second at most is measured where nothing runs beside it: `npm run bench -- speed`. */
const SOON = { interval: 20, timeout: 5000 } as const;

describe.each(BROWSERS)('switching sources in %s', (kind) => {
  let session: Session;
  let page: Page;
  let options: Page;
  let panels: readonly Page[];
  let card: Frame;

  beforeAll(async () => {
    session = await startSession(kind, {}, { firefoxIdleMs: IDLE });
    await setFast(session);
    options = await openExtensionPage(session.launched, 'options.html');
    await waitForText(options, 'Turan');
    page = await openArticle(session, '/ministerial');
    const panel = `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`;
    panels = [
      await openExtensionPage(session.launched, panel, 'window'),
      await openExtensionPage(session.launched, panel, 'window'),
    ];
    for (const one of panels) await waitForText(one, RELATED);
    await page.bringToFront();
    card = await openCard(page, 'Julianne Smith');
    await waitForText(card, QUOTED);
  });
  afterAll(() => session.close());

  const everywhere = (there: boolean): Promise<unknown> => {
    const seen = (where: Page | Frame, text: string): Promise<void> =>
      expect.poll(async () => (await textOf(where)).includes(text), SOON).toBe(there);
    return Promise.all([seen(card, QUOTED), ...panels.map((panel) => seen(panel, RELATED))]);
  };

  /** A box of settings: its mark, and whether it is mixed. */
  const stateOf = (name: string): Promise<string> =>
    options.$eval(`[aria-label="${name}"]`, (box) => {
      const { indeterminate, checked } = box as HTMLInputElement;
      return indeterminate ? 'mixed' : checked ? 'on' : 'off';
    });

  it('one source off: gone from the card and both windows; undone, back again', async () => {
    await press(options, 'Use Turan');
    await everywhere(false);
    expect(await textOf(card)).toContain('Julianne Smith');
    await press(options, 'Undo');
    await everywhere(true);
    expect(await stateOf('Use Turan')).toBe('on');
  });

  it('a group off, one of it on again: told as mixed; undone step by step', async () => {
    await press(options, 'All sources (353)');
    await press(options, 'Use all of News agencies');
    await everywhere(false);
    expect(await stateOf('Use all of News agencies')).toBe('off');
    await press(options, 'News agencies');
    await press(options, 'Use AZERTAC');
    await expect.poll(() => stateOf('Use all of News agencies'), SOON).toBe('mixed');
    expect(await textOf(options)).toContain('1 of 84 on');
    await press(options, 'Undo');
    await expect.poll(() => stateOf('Use all of News agencies'), SOON).toBe('off');
    await press(options, 'Use all of News agencies');
    await everywhere(true);
  });

  it('from the library of one panel too, with the way back from that alone', async () => {
    const [first, second] = panels as [Page, Page];
    await press(options, 'Use APA');
    await press(first, 'Library');
    await waitForText(first, 'Your library');
    await press(first, 'Use Turan');
    await expect.poll(async () => (await textOf(second)).includes(RELATED), SOON).toBe(false);
    await expect.poll(() => stateOf('Use Turan'), SOON).toBe('off');
    await press(first, 'Undo');
    await expect.poll(async () => (await textOf(second)).includes(RELATED), SOON).toBe(true);
    expect(await stateOf('Use APA')).toBe('off');
    await press(options, 'Use APA');
    await press(first, 'This page');
    await waitForText(first, RELATED);
  });

  it('what is off stays off when the background starts anew, also what the library has nothing of', async () => {
    await press(options, 'Use Turan');
    await press(options, 'Use APA');
    await everywhere(false);
    await stopBackground(session);
    for (const panel of panels) {
      await panel.evaluate(() => location.reload());
      await waitForText(panel, 'NATO Treads Fine Line');
      expect(await textOf(panel)).not.toContain(RELATED);
    }
    const again = await openExtensionPage(session.launched, 'options.html');
    await waitForText(again, 'Turan');
    await press(again, 'All sources (353)');
    await waitForText(again, '82 of 84 on');
    await again.close();
  });
});
