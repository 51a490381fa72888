import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asker,
  cardDrawn,
  openCard,
  openExtensionPage,
  tabIdOf,
  textOf,
  waitForMarks,
  waitForText,
} from '../../demo/reader-actions.ts';
import { tooLoud, tooSticky, tooWide, unclearNames, unseenFocus, violations } from './accessible.ts';
import { press } from './press.ts';
import { SCREENS } from './screens.ts';
import { BROWSERS, openArticle, startAltered, type Session } from './session.ts';
import { LOOKS, wear } from './wear.ts';

// Every screen, opened once and seen in every look: axe finds nothing, controls are told apart by their names, show the
// focus, and little is said unasked; at 320 px nothing is cut off. A picture of each is left in test-output/screens.

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

/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const PANEL = { width: 400, height: 1000 };

describe.each(BROWSERS)('looks in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    // Dates: which version is the earliest is a line of its own.
    session = await startAltered(kind, { '/library': { body: TWO_PRESIDENTS } });
    // Opened later it would take the focus, and the card would go.
    await asker(session.launched);
  });
  afterAll(() => session.close());

  const shoot = (page: Page, look: string, name: string): Promise<unknown> =>
    page.screenshot({ path: `${SCREENS}/${kind}-${look}-${name}.png` });

  /** All that is wrong with a view in any look. */
  async function wrongWith(name: string, page: Page, card?: Frame): Promise<readonly string[]> {
    const where = card ?? page.mainFrame();
    const wrong: string[] = [];
    for (const look of LOOKS[kind]) {
      await wear(session, look, page, where);
      await cardDrawn(where);
      await shoot(page, look, name);
      const found = await violations(where, { coloursOnly: look !== 'light' });
      wrong.push(...found.map((line) => `${look}: ${line}`));
    }
    wrong.push(...(await unclearNames(where)), ...(await tooLoud(where)));
    if (card) await card.focus('.card-buttons button');
    wrong.push(...(await unseenFocus(page, where)));
    return wrong;
  }

  /** The same of a page of the extension, and what does not fit into 320 px or leaves its text no room. */
  async function wrongWithPage(name: string, page: Page): Promise<readonly string[]> {
    const wrong = await wrongWith(name, page);
    const before = page.viewport()!;
    await page.setViewport(ZOOMED);
    await cardDrawn(page.mainFrame());
    await shoot(page, 'narrow', name);
    const tight = [...(await tooWide(page)), ...(await tooSticky(page))];
    await page.setViewport(before);
    return [...wrong, ...tight];
  }

  it('card', async () => {
    const page = await openArticle(session, '/ministerial');
    const card = await openCard(page, 'Julianne Smith');
    await waitForText(card, 'Turan');
    expect(await wrongWith('card', page, card)).toEqual([]);
    await page.close();
  });

  it('card of a name that several may be', async () => {
    const page = await openArticle(session, '/library');
    const card = await openCard(page, 'Aliyev');
    await waitForText(card, 'Who is meant?');
    expect(await textOf(card)).toMatch(/Heydar Aliyev .*Ilham Aliyev |Ilham Aliyev .*Heydar Aliyev /);
    expect(await wrongWith('choice', page, card)).toEqual([]);
    await card.focus('.who-is-meant button');
    await page.keyboard.press('Enter');
    await card.waitForSelector('.card.upper');
    await cardDrawn(card);
    await shoot(page, 'light', 'picked');
    expect(await violations(card)).toEqual([]);
    await page.close();
  });

  describe('panel', () => {
    let page: Page;
    let panel: Page;
    beforeAll(async () => {
      page = await openArticle(session, '/ministerial');
      panel = await openExtensionPage(
        session.launched,
        `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
      );
      await panel.setViewport(PANEL);
      await panel.bringToFront();
    });
    afterAll(async () => {
      await panel.close();
      await page.close();
    });

    it('this page', async () => {
      await waitForText(panel, 'South Caucasus Nations');
      expect(await wrongWithPage('panel', panel)).toEqual([]);
    });

    it('article', async () => {
      await panel.$eval('[aria-label^="Show the words in"]', (one) => (one as HTMLElement).click());
      await panel.waitForSelector('.reading-text mark');
      await panel.$eval('.left-out', (one) => ((one as HTMLDetailsElement).open = true));
      expect(await wrongWithPage('article', panel)).toEqual([]);
      await press(panel, 'Back');
    });

    it("a name's record", async () => {
      await press(panel, 'All about Julianne Smith');
      await panel.waitForSelector('.record');
      await panel.$eval('.correct-name', (one) => ((one as HTMLDetailsElement).open = true));
      expect(await wrongWithPage('record', panel)).toEqual([]);
      await press(panel, 'Back');
    });

    it('search with results', async () => {
      await press(panel, 'Search');
      await panel.waitForSelector('.search-box input');
      await panel.type('.search-box input', 'nato');
      await panel.waitForSelector('.hit');
      expect(await wrongWithPage('search', panel)).toEqual([]);
    });

    it('library', async () => {
      await press(panel, 'Library');
      await waitForText(panel, 'Turan');
      expect(await wrongWithPage('library', panel)).toEqual([]);
      await press(panel, 'This page');
    });

    /** Another page in the tab that the panel is of. */
    const show = async (path: string): Promise<void> => {
      await page.bringToFront();
      await page.goto(`${session.site.origin}${path}`);
      await waitForMarks(page);
      await panel.bringToFront();
    };

    // Firefox draws the same parts above; what is new here is read there by fidelity.test.ts.
    const inChromium = kind === 'chromium' ? it : null;
    inChromium?.('checked page, then one that is a copy', async () => {
      await show('/briefing');
      await waitForText(panel, 'A Week of Briefings');
      await waitForText(panel, 'Quotations on this page');
      await unfold(panel);
      const text = await textOf(panel);
      for (const said of ['above it is Astrid Halvorsen', 'Earliest in your library'])
        expect(text).toContain(said);
      expect(await wrongWithPage('checked', panel)).toEqual([]);
      await show('/reposted');
      await waitForText(panel, 'This page is a reworded copy');
      await unfold(panel);
      expect(await textOf(panel)).toMatch(/reworded copy, \d+ ?%/);
      expect(await wrongWithPage('copy', panel)).toEqual([]);
    });

    inChromium?.('card with versions', async () => {
      await page.goto(`${session.site.origin}/briefing`);
      await page.bringToFront();
      const card = await openCard(page, 'Julianne Smith');
      await waitForText(card, 'Turan');
      await card.focus('.disclose');
      await page.keyboard.press('Enter');
      await card.waitForSelector('.version .fidelity');
      await card.focus('.version .fidelity');
      await page.keyboard.press('Enter');
      await card.waitForSelector('.fidelity-rule');
      expect(await wrongWith('versions', page, card)).toEqual([]);
    });
  });

  it.each([
    ['options', 'options.html', 'Turan'],
    ['welcome', 'welcome.html', 'Sidelight'],
  ])('%s', async (name, path, text) => {
    const page = await openExtensionPage(session.launched, path);
    await page.bringToFront();
    await waitForText(page, text);
    expect(await wrongWithPage(name, page)).toEqual([]);
    await page.close();
  });
});
