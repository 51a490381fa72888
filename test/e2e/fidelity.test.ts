import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, openExtensionPage, tabIdOf, textOf, waitForText } from '../../demo/reader-actions.ts';
import { BROWSERS, openArticle, startAltered, type Session } from './session.ts';

// What the panel says of each quotation of a page written for it: demo/site/briefing.html.

interface Said {
  /** The button that opens the versions, or what stands in its place. */
  readonly summary: string;
  /** Labels of the versions that are open, with what their press shows. */
  readonly labels: readonly (readonly [string, string])[];
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
  readonly conflicts: readonly string[];
  readonly earliest: string | null;
}

/** Notes the quotation that begins so, for the functions below. */
const choose = (where: Page | Frame, begins: string): Promise<void> =>
  where.evaluate((words) => {
    const item = [...document.querySelectorAll('.quotation')].find((one) =>
      one.querySelector('blockquote')?.textContent?.replace(/\s+/g, ' ').replace(/^“/, '').startsWith(words),
    );
    if (!item) throw new Error(`No quotation begins with "${words}"`);
    document.querySelector('[data-read]')?.removeAttribute('data-read');
    item.setAttribute('data-read', '');
  }, begins);

/** Opens the versions of a quotation of the panel, presses each label, and reads what is there then. */
async function read(panel: Page, begins: string): Promise<Said> {
  await choose(panel, begins);
  // One press a look: each draws anew.
  await panel.waitForFunction(
    () => {
      const shut = '[aria-expanded="false"]';
      const next = document.querySelector<HTMLElement>(
        `[data-read] .disclose${shut}, [data-read] .version .fidelity${shut}`,
      );
      next?.click();
      return next === null;
    },
    { timeout: 5000, polling: 20 },
  );
  return readOpen(panel);
}

const readOpen = (where: Page | Frame): Promise<Said> =>
  where.evaluate(() => {
    const item = document.querySelector('[data-read]')!;
    const say = (selector: string): string[] =>
      [...item.querySelectorAll<HTMLElement>(selector)].map((one) => one.textContent!.trim());
    const labels = [...item.querySelectorAll('.version .fidelity')].map((label) => {
      const rule = document.getElementById(label.getAttribute('aria-controls') ?? '');
      return [label.textContent!.trim(), rule?.textContent?.trim() ?? ''] as const;
    });
    return {
      summary: say('.disclose, .no-versions')[0] ?? '',
      labels,
      inserted: say('ins'),
      deleted: say('del'),
      conflicts: say('.conflict'),
      earliest: say('.earliest')[0] ?? null,
    };
  });

const listed = (panel: Page): Promise<number> =>
  panel.$$eval('[data-page-quotation]', (items) => items.length);

describe.each(BROWSERS)('fidelity in %s', (kind) => {
  let session: Session;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    session = await startAltered(kind);
    page = await openArticle(session, '/briefing');
    panel = await openExtensionPage(
      session.launched,
      `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
    );
    await panel.bringToFront();
    await waitForText(panel, 'Quotations on this page');
  });
  afterAll(() => session.close());

  it.each([
    ['At the same time', 'verbatim', /^The words are the same; only case/],
    ['It is Russia', 'partial', /up to where the shorter version ends/],
    ['I expect that, when', 'partial', /an ellipsis or the end of a quoted piece says so/],
    ['European Allies', 'altered', /some stand in the place of others/],
    ['I expect that this', 'altered', /^A number differs/],
    ['There are significant', 'altered', /^One says “not”/],
    ['It shows what', 'reworded', /in the same order, in other words/],
  ])('“%s …” is %s, and the label says why', async (begins, label, why) => {
    const { labels, summary } = await read(panel, begins);
    expect(summary).toContain(label);
    for (const [word, rule] of labels) {
      expect(word).toBe(label);
      expect(rule).toMatch(why);
    }
    expect(labels.length).toBeGreaterThan(0);
  });

  it('marks the words that differ, and says so aloud', async () => {
    const { inserted, deleted } = await read(panel, 'European Allies');
    expect({ inserted, deleted }).toEqual({
      inserted: ['only here: matching end,'],
      deleted: ['left out: exceeding end,'],
    });
  });

  it('says that the words are given to another speaker, and where they stood first', async () => {
    const said = await read(panel, 'We believe Ukraine');
    expect(said.summary).toBe('2 other versions: verbatim in 1, altered in 1, another speaker in 2');
    expect(new Set(said.conflicts)).toEqual(
      new Set(['This article names Julianne Smith as the speaker; above it is Astrid Halvorsen.']),
    );
    expect(said.earliest).toMatch(/^Earliest in your library: Turan, (Apr 3, 2024|3 Apr 2024)$/);
  });

  it.each([
    ['The list of open questions', 'No other source in your library carries these words.'],
    ['The new headquarters', 'Reported speech: it has no words of its own to compare.'],
    ['Such a threat', 'Too few words, or too common ones, to compare.'],
  ])('of “%s …” says: %s', async (begins, said) => expect((await read(panel, begins)).summary).toBe(said));

  it('sums the page up and lists what is asked for', async () => {
    expect(await textOf(panel)).toContain(
      '9 quotations checked: 1 verbatim, 2 partial, 4 altered, 1 reworded, 1 nowhere else in your library; ' +
        '1 with another speaker elsewhere 1 more is reported speech, which has no words to compare; 1 more has too few words to compare',
    );
    const counts: number[] = [];
    for (const name of ['Changed', 'Stand elsewhere', 'Nowhere else', 'All']) {
      await panel.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('[role="group"] [aria-pressed]')];
        buttons.find((one) => one.textContent === wanted)!.click();
      }, name);
      await panel.waitForFunction(
        (wanted) => document.querySelector('[role="group"] [aria-pressed="true"]')?.textContent === wanted,
        { timeout: 5000, polling: 20 },
        name,
      );
      counts.push(await listed(panel));
    }
    expect(counts).toEqual([5, 8, 1, 11]);
  });

  it('counts the versions in the card of a name, by label', async () => {
    await page.bringToFront();
    const card = await openCard(page, 'Julianne Smith');
    await waitForText(card, 'Turan');
    await choose(card, 'We believe Ukraine');
    // The card takes no presses but the reader's own.
    await card.focus('[data-read] .disclose');
    await page.keyboard.press('Enter');
    await card.waitForSelector('[data-read] .version');
    const { summary, earliest } = await readOpen(card);
    expect(summary).toBe('2 other versions: altered in 1, reworded in 1');
    expect(earliest).toMatch(/^Earliest in your library: Turan, .* · 1 without a date$/);
  });

  it('says of a page that rewords an article which one and how much of it', async () => {
    await page.goto(`${session.site.origin}/reposted`);
    await panel.bringToFront();
    await waitForText(panel, 'This page is a reworded copy of “South Caucasus Nations');
    expect(await textOf(panel)).toMatch(/\(Turan\): \d\d ?% of its words are aligned\./);
    await panel.click('.page-copies button');
    await panel.waitForSelector('.reading-title');
    expect(await textOf(panel)).toContain('South Caucasus Nations');
  });
});
