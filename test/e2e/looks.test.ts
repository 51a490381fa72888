import { rm } from 'node:fs/promises';
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asker,
  cardDrawn,
  openCard,
  openExtensionPage,
  tabIdOf,
  textOf,
  waitForText,
} from '../../demo/reader-actions.ts';
import { withDatedLibrary } from './dated-library.ts';
import { SCREENS } from './screens.ts';
import { BROWSERS, buildFor, openArticle, setSettings, startSession, type Session } from './session.ts';

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

/** Opens all that is folded: versions, copies, the rules behind the labels. One press a look: each draws anew. */
const unfold = (where: Page | Frame): Promise<unknown> =>
  where.waitForFunction(
    () => {
      const shut = '[aria-expanded="false"]';
      const next = document.querySelector<HTMLElement>(`.disclose${shut}, .version .fidelity${shut}`);
      next?.click();
      return next === null;
    },
    { timeout: 10_000, polling: 20 },
  );

/** In the month of the article the son followed the father. */
const TWO_PRESIDENTS = `<!doctype html><html lang="en"><head><title>A library opens</title><link rel="icon" href="data:,"><meta property="og:type" content="article">
<meta property="article:published_time" content="2003-10-20"></head>
<body style="font: 18px/1.5 serif; max-width: 40em; margin: 2em auto; color-scheme: light dark">
<article><h1>A library opens</h1><p>President Aliyev opened a library in Baku on Monday, after a year of delay.</p>
${'<p>Visitors came from far away to see it, and most of them said that they would come again before long.</p>'.repeat(9)}
</article></body></html>`;

describe.each(BROWSERS)('looks in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    // Dates: which version is the earliest is a line of its own.
    const extension = await withDatedLibrary(buildFor(kind));
    session = await startSession(kind, { '/library': { body: TWO_PRESIDENTS } }, { extension });
  });
  afterAll(async () => {
    await session.close();
    await rm(session.extension, { recursive: true, force: true });
  });

  // Dark as the system says in Chromium, as the reader's setting says in Firefox: the sheet knows both.
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    if (kind === 'firefox')
      beforeAll(async () => setSettings(await asker(session.launched), { appearance: scheme }));

    const dress = async (page: Page): Promise<void> => {
      if (kind === 'chromium')
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
    };
    const shoot = (page: Page, name: string): Promise<unknown> =>
      page.screenshot({ path: `${SCREENS}/${kind}-${scheme}-${name}.png` });

    const shootWhole = (page: Page, name: string): Promise<unknown> =>
      page.screenshot({ path: `${SCREENS}/${kind}-${scheme}-${name}.png`, fullPage: true });

    it('card', async () => {
      const page = await openArticle(session, '/ministerial');
      await dress(page);
      const card = await openCard(page, 'Julianne Smith');
      await waitForText(card, 'Turan');
      await cardDrawn(card);
      await shoot(page, 'card');
      expect(await violations(card)).toEqual([]);
      await page.close();
    });

    it('card of a name that several may be', async () => {
      const page = await openArticle(session, '/library');
      await dress(page);
      const card = await openCard(page, 'Aliyev');
      await waitForText(card, 'Who is meant?');
      await cardDrawn(card);
      await shoot(page, 'choice');
      expect(await violations(card)).toEqual([]);
      expect(await textOf(card)).toMatch(/Heydar Aliyev .*Ilham Aliyev |Ilham Aliyev .*Heydar Aliyev /);
      await card.focus('.who-is-meant button');
      await page.keyboard.press('Enter');
      await card.waitForSelector('.card.upper');
      await cardDrawn(card);
      await shoot(page, 'picked');
      expect(await violations(card)).toEqual([]);
      await page.close();
    });

    const panelOf = async (page: Page): Promise<Page> => {
      const panel = await openExtensionPage(
        session.launched,
        `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
      );
      await dress(panel);
      await panel.setViewport({ width: 400, height: 1000 });
      await panel.bringToFront();
      return panel;
    };

    it('panel', async () => {
      const page = await openArticle(session, '/ministerial');
      const panel = await panelOf(page);
      await waitForText(panel, 'South Caucasus Nations');
      await shoot(panel, 'panel');
      expect(await violations(panel)).toEqual([]);
      await panel.close();
      await page.close();
    });

    it('article', async () => {
      const page = await openArticle(session, '/ministerial');
      const panel = await panelOf(page);
      await waitForText(panel, 'South Caucasus Nations');
      await panel.$eval('[aria-label^="Show the words in"]', (one) => (one as HTMLElement).click());
      await panel.waitForSelector('.reading-text mark');
      await panel.$eval('.left-out', (one) => ((one as HTMLDetailsElement).open = true));
      await shoot(panel, 'article');
      expect(await violations(panel)).toEqual([]);
      await panel.close();
      await page.close();
    });

    // Firefox draws the same parts above; what is new here is read there by fidelity.test.ts.
    const inChromium = kind === 'chromium' ? it : null;
    inChromium?.('checked page, then one that is a copy', async () => {
      const page = await openArticle(session, '/briefing');
      const panel = await panelOf(page);
      await waitForText(panel, 'Quotations on this page');
      await unfold(panel);
      const text = await textOf(panel);
      for (const said of ['above it is Astrid Halvorsen', 'Earliest in your library'])
        expect(text).toContain(said);
      await shootWhole(panel, 'checked');
      expect(await violations(panel)).toEqual([]);
      await page.goto(`${session.site.origin}/reposted`);
      await panel.bringToFront();
      await waitForText(panel, 'This page is a reworded copy');
      await unfold(panel);
      expect(await textOf(panel)).toMatch(/reworded copy, \d+ ?%/);
      await shoot(panel, 'copy');
      expect(await violations(panel)).toEqual([]);
      await panel.close();
      await page.close();
    });

    inChromium?.('card with versions', async () => {
      const page = await openArticle(session, '/briefing');
      await dress(page);
      const card = await openCard(page, 'Julianne Smith');
      await waitForText(card, 'Turan');
      await cardDrawn(card);
      await card.focus('.disclose');
      await page.keyboard.press('Enter');
      await card.waitForSelector('.version .fidelity');
      await card.focus('.version .fidelity');
      await page.keyboard.press('Enter');
      await card.waitForSelector('.fidelity-rule');
      await shoot(page, 'versions');
      expect(await violations(card)).toEqual([]);
      await page.close();
    });

    it('all sources', async () => {
      const page = await openExtensionPage(session.launched, 'options.html');
      await dress(page);
      await page.setViewport({ width: 400, height: 1000 });
      await page.bringToFront();
      await waitForText(page, 'Turan');
      const press = (name: string): Promise<void> =>
        page.$$eval(
          'button',
          (all, wanted) =>
            all.find((one) => (one.ariaLabel ?? one.textContent ?? '').startsWith(wanted))!.click(),
          name,
        );
      await press('All sources');
      await press('Magazines');
      await page.waitForSelector('[aria-label="Facts about Nikkei Asia"]');
      await press('Facts about Nikkei Asia');
      await waitForText(page, 'Facts as of November 2026');
      await shoot(page, 'sources');
      expect(await violations(page)).toEqual([]);
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
