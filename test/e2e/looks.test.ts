import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, openExtensionPage, tabIdOf, waitForText } from '../../demo/reader-actions.ts';
import { SCREENS } from './screens.ts';
import { BROWSERS, openArticle, startSession, type Session } from './session.ts';

// Every screen in light and dark: axe finds nothing, and a picture is left in test-output/screens to be looked at.

async function violations(where: Page | Frame): Promise<readonly string[]> {
  await where.evaluate(axe.source);
  return where.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  });
}

describe.each(BROWSERS)('looks in %s', (kind) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(kind, {}, { dark: scheme === 'dark' });
    });
    afterAll(() => session.close());

    const dress = async (page: Page): Promise<void> => {
      if (kind === 'chromium')
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
    };
    const shoot = (page: Page, name: string): Promise<unknown> =>
      page.screenshot({ path: `${SCREENS}/${kind}-${scheme}-${name}.png` });

    it('card', async () => {
      const page = await openArticle(session, '/ministerial');
      await dress(page);
      const card = await openCard(page, 'Julianne Smith');
      await waitForText(card, 'Turan');
      await shoot(page, 'card');
      expect(await violations(card)).toEqual([]);
      await page.close();
    });

    it('panel', async () => {
      const page = await openArticle(session, '/ministerial');
      const panel = await openExtensionPage(
        session.launched,
        `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
      );
      await dress(panel);
      await panel.setViewport({ width: 400, height: 1000 });
      await panel.bringToFront();
      await waitForText(panel, 'South Caucasus Nations');
      await shoot(panel, 'panel');
      expect(await violations(panel)).toEqual([]);
      await panel.close();
      await page.close();
    });

    it('article', async () => {
      const page = await openArticle(session, '/ministerial');
      const panel = await openExtensionPage(
        session.launched,
        `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
      );
      await dress(panel);
      await panel.setViewport({ width: 400, height: 1000 });
      await panel.bringToFront();
      await waitForText(panel, 'South Caucasus Nations');
      await panel.$eval('[aria-label^="Show the words in"]', (one) => (one as HTMLElement).click());
      await panel.waitForSelector('.reading-text mark');
      await panel.$eval('.left-out', (one) => ((one as HTMLDetailsElement).open = true));
      await shoot(panel, 'article');
      expect(await violations(panel)).toEqual([]);
      await panel.close();
      await page.close();
    });

    it.each([
      ['options', 'options.html', 'Turan'],
      ['welcome', 'welcome.html', 'Sidelight'],
    ])('%s', async (name, path, text) => {
      const page = await openExtensionPage(session.launched, path);
      await dress(page);
      await page.bringToFront();
      await waitForText(page, text);
      await shoot(page, name);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });
});
