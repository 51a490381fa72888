import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import {
  cardDrawn,
  cardGone,
  openCard,
  openExtensionPage,
  tabIdOf,
  waitForMarks,
  waitForText,
} from './reader-actions.ts';
import type { DemoSite } from './serve-site.ts';

const FOLDER = 'demo-tour';
const NAMES = ['Julianne Smith', 'Jens Stoltenberg', 'Dmitry Peskov'];

/** The tour a reader would take, without a screen: prints what card and panel say, writes pictures to `demo-tour/`. */
export async function takeTour(
  launched: Launched,
  site: DemoSite,
  say: (line: string) => void,
): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  let pictures = 0;
  const picture = async (page: Page, name: string): Promise<void> => {
    const path = join(FOLDER, `${++pictures}-${name}.png`);
    await page.screenshot({ path });
    say(`  picture: ${path}`);
  };

  const page = await launched.browser.newPage();
  await page.goto(`${site.origin}/ministerial`);
  await page.bringToFront();
  await waitForMarks(page);
  say(
    `Reading ${page.url()}: ${await page.evaluate(() => CSS.highlights.get('sidelight-mention')!.size)} names marked`,
  );
  await picture(page, 'marks');

  for (const name of NAMES) {
    say(`\nThe card of ${name}:`);
    const card = await openCard(page, name);
    say(quoted(await lines(card)));
    await cardDrawn(card);
    await picture(page, `card-${name.toLowerCase().replace(/\W+/g, '-')}`);
    await page.keyboard.press('Escape');
    await cardGone(page);
  }

  const panel = await openExtensionPage(launched, `sidepanel.html?tab=${await tabIdOf(launched, page)}`);
  await panel.setViewport({ width: 400, height: 900 });
  await panel.bringToFront();
  await waitForText(panel, 'Turan');
  say('\nThe side panel:');
  say(quoted(await lines(panel)));
  await picture(panel, 'panel');

  const options = await openExtensionPage(launched, 'options.html');
  await options.bringToFront();
  await waitForText(options, 'Turan');
  await options.evaluate(() => {
    const switches = [...document.querySelectorAll<HTMLElement>('[role="switch"], input[type="checkbox"]')];
    switches.find((one) => one.closest('li, label, tr')?.textContent?.includes('Turan'))!.click();
  });
  say('\nSwitched off: Turan');
  await picture(options, 'settings');

  await page.bringToFront();
  say('\nThe card of Julianne Smith now:');
  const card = await openCard(page, 'Julianne Smith');
  await card.waitForFunction(() => /off/i.test(document.body.innerText), { timeout: 10_000, polling: 20 });
  say(quoted(await lines(card)));
  await picture(page, 'card-with-turan-off');
}

const lines = (where: Page | Frame): Promise<string> => where.evaluate(() => document.body.innerText);
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `  | ${line}`)
    .join('\n');
