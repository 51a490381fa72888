import type { ExtensionPage } from '../../demo/extension-page.ts';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SCREENS } from './screens.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardGone,
  cardShown,
  changesWithin,
  hover,
  openCard,
  openExtensionPage,
  pointAt,
  tabIdOf,
  cardOpened,
  textOf,
  waitForText,
} from '../../demo/reader-actions.ts';
import {
  BROWSERS,
  openArticle,
  openPlain,
  setSettings,
  SOON_IDLE,
  startSession,
  stopBackground,
  type Session,
} from './session.ts';

const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A test</title><link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><article><h1>A test</h1>${body}</article></body></html>`;
const THREE =
  '<p>Jens Stoltenberg said on Monday that NATO would meet again before long, and that it would be glad to.</p>'.repeat(
    9,
  );

describe.each(BROWSERS)('hardship in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(
      kind,
      {
        '/empty': { body: '<!doctype html><title>Empty</title>' },
        '/xml': {
          body: `<?xml version="1.0"?><news><p>${'Jens Stoltenberg of NATO. '.repeat(60)}</p></news>`,
          headers: { 'content-type': 'application/xml' },
        },
        '/sandbox': { body: article(THREE), headers: { 'content-security-policy': 'sandbox allow-scripts' } },
        '/no-frames': {
          body: article(THREE),
          headers: {
            'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'",
          },
        },
        '/isolated': { body: article(THREE), headers: { 'cross-origin-embedder-policy': 'require-corp' } },
      },
      SOON_IDLE,
    );
  });
  afterAll(() => session.close());

  const errorsOf = (page: Page): string[] => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    return errors;
  };

  it('a background stopped before a hover is not noticed', async () => {
    const page = await openArticle(session, '/oval-office');
    await stopBackground(session);
    await page.bringToFront();
    await waitForText(await openCard(page, 'Jens Stoltenberg'), 'three-star general');
    await page.keyboard.press('Escape');
    await cardGone(page);
    await page.close();
  });

  // Firefox has none; its worker goes with the background, above.
  if (kind === 'chromium')
    it('the document that hosts the analysis closed before a page is not noticed', async () => {
      const options = await openExtensionPage(session.launched, 'options.html');
      await options.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.offscreen.closeDocument());
      await options.close();
      await (await openArticle(session, '/ministerial')).close();
    });

  it('a background stopped in the middle of a hover is not noticed', async () => {
    // The longest delay: time enough to stop it between the card's being asked for and its being shown.
    const options = await openExtensionPage(session.launched, 'options.html');
    await setSettings(options, { cardDelay: 'relaxed' });
    const page = await openArticle(session, '/oval-office');
    if (kind === 'chromium') {
      await pointAt(page, 'Jens Stoltenberg');
      await page.waitForFunction(() => document.querySelector('html > [popover="manual"]'), { polling: 10 });
      await stopBackground(session);
      expect(await cardShown(page)).toBe(false);
    } // Firefox's stops by itself, sooner than the card's delay
    else await openCard(page, 'Jens Stoltenberg');
    await waitForText(await cardOpened(page), 'three-star general');
    await setSettings(options, {});
    await options.close();
    await page.close();
  });

  it.each(['/empty', '/xml', '/'])('leaves %s alone', async (path) => {
    const page = await openPlain(session, path);
    const errors = errorsOf(page);
    const marker = await openArticle(session, '/oval-office'); // the extension is awake and has read another page
    expect(await page.evaluate(() => [...(CSS.highlights?.keys() ?? [])])).toEqual([]);
    expect(await page.$$('[popover="manual"]')).toHaveLength(0);
    expect(errors).toEqual([]);
    await marker.close();
    await page.close();
  });

  it('reads a page that forbids frames by its policy', async () => {
    const page = await openArticle(session, '/no-frames');
    await waitForText(await openCard(page, 'Jens Stoltenberg'), 'Secretary General');
    await page.close();
  });

  it.each(['/sandbox', '/isolated'])('shows a card, if only of text, on %s', async (path) => {
    const page = await openPlain(session, path);
    const errors = errorsOf(page);
    await page.waitForFunction(() => (CSS.highlights.get('sidelight-mention')?.size ?? 0) > 0, {
      timeout: 10_000,
      polling: 20,
    });
    await hover(page, 'Jens Stoltenberg');
    // The text was there, and went when the reader's delay was over.
    expect(await changesWithin(page, 'gone', 700)).toBe(false);
    await page.screenshot({ path: `${SCREENS}/${kind}${path.replace('/', '-')}.png` });
    expect(await coloursOfCard(page)).toBeGreaterThan(1); // counted in another tab, so the card goes
    await cardGone(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a lost database is built again', async () => {
    const options = await openExtensionPage(session.launched, 'options.html');
    // First, so that nothing holds the database: a deletion that is put off meets the page that is opened next.
    await stopBackground(session);
    const isGone = await options.evaluate(
      () =>
        new Promise<boolean>((done) => {
          const deleting = indexedDB.deleteDatabase('sidelight-library');
          deleting.onsuccess = () => done(true);
          deleting.onerror = deleting.onblocked = () => done(false);
        }),
    );
    expect(isGone).toBe(true);
    await options.close();
    const page = await openArticle(session, '/ministerial');
    await pointAt(page, 'Julianne Smith');
    const card = await openCard(page, 'Julianne Smith');
    await waitForText(card, 'Turan');
    expect(await textOf(card)).toContain('Julianne Smith');
    await page.close();
  });

  // One each: what is wrong with a pack is told apart by core, which both browsers run.
  const damages: Readonly<Record<typeof kind, [string, (pack: Uint8Array) => Uint8Array]>> = {
    chromium: ['a truncated pack', (pack) => pack.slice(0, pack.length >> 1)],
    firefox: ['a pack of an unknown version', (pack) => pack.with(4, 99)],
  };
  it.each([damages[kind]])(
    '%s is refused clearly, the page stays as it was, and settings are kept',
    async (_name, damage) => {
      const extension = await mkdtemp(join(tmpdir(), 'sidelight-damaged-'));
      await cp(session.extension, extension, { recursive: true });
      const pack = join(extension, 'pack/library.slpack');
      await writeFile(pack, damage(await readFile(pack)));
      const damaged = await startSession(kind, {}, { extension });
      try {
        const page = await openPlain(damaged, '/ministerial');
        const errors = errorsOf(page);
        const options = await openExtensionPage(damaged.launched, 'options.html');
        await setSettings(options, { sourcesOff: ['turan'] });
        const panel = await openExtensionPage(
          damaged.launched,
          `sidepanel.html?tab=${await tabIdOf(damaged.launched, page)}`,
        );
        await panel.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[role="tab"]')]
            .find((tab) => /library/i.test(tab.textContent ?? ''))!
            .click(),
        );
        await waitForText(panel, 'Install Sidelight again');
        expect(await page.$$('[popover="manual"]')).toHaveLength(0);
        expect(errors).toEqual([]);
        const kept = await options.evaluate(() => {
          const { chrome } = globalThis as unknown as ExtensionPage;
          return chrome.storage.local.get('settings');
        });
        expect(kept).toEqual({ settings: { sourcesOff: ['turan'] } });
      } finally {
        await damaged.close();
        await rm(extension, { recursive: true, force: true });
      }
    },
  );
});

/**
 * How many colours there are inside the shown card's border: one means that nothing is drawn in it. What it holds is
 * in a closed root, so a picture is counted; the page behind is hidden for it, since an empty card is transparent.
 */
async function coloursOfCard(page: Page): Promise<number> {
  const clip = await page.evaluate(() => {
    document.body.style.opacity = '0';
    const { x, y, width, height } = document
      .querySelector('html > [popover="manual"]')!
      .getBoundingClientRect();
    return { x: x + 9, y: y + 9, width: width - 18, height: height - 18 };
  });
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  await page.evaluate(() => document.body.style.removeProperty('opacity'));
  const counter = await page.browser().newPage();
  const colours = await counter.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, picture);
  await counter.close();
  await page.bringToFront();
  return colours;
}
