import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD_DELAYS } from '#core/settings/reading-choices.ts';
import {
  cardGone,
  openExtensionPage,
  placeOf,
  tabIdOf,
  textOf,
  waitForMarks,
  waitForText,
} from '../../demo/reader-actions.ts';
import {
  BROWSERS,
  firstMarks,
  openArticle,
  openPlain,
  SOON_IDLE,
  startSession,
  stopBackground,
  watchFirstMarks,
  type Session,
} from './session.ts';

// The delays a reader would feel, as medians of several tries, warm and cold. Slower machines than two cores are not ours.

const FIRST_MARKS_MS = 300;
const CARD_MS = 50;
const COLD_CARD_MS = 150;
const SWITCH_MS = 1000;
const RELATED = 'South Caucasus Nations';
const TRIES = 7;
const COLD_TRIES = 3;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

describe.each(BROWSERS)('speed in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    await (await openArticle(session, '/ferry')).close();
  });
  afterAll(() => session.close());

  it.each(['/ministerial', '/oval-office', '/ferry'])(
    `first marks on %s within ${FIRST_MARKS_MS} ms of the document's being idle`,
    async (path) => {
      const page = await openPlain(session, path);
      await watchFirstMarks(page);
      const times: number[] = [];
      for (let i = 0; i < TRIES; i++) times.push(await firstMarks(page));
      console.log(`${kind} ${path}: first marks after ${times.map(Math.round).join(', ')} ms`);
      expect(median(times)).toBeLessThanOrEqual(FIRST_MARKS_MS);
      await page.close();
    },
  );

  it(`the card is painted within ${CARD_MS} ms of its delay, warm`, async () => {
    const page = await openArticle(session, '/ministerial');
    await timeHover(page);
    const times: number[] = [];
    for (let i = 0; i < TRIES; i++) times.push(await timeHover(page));
    console.log(`${kind}: card painted ${times.map(Math.round).join(', ')} ms after its delay`);
    expect(median(times)).toBeLessThanOrEqual(CARD_MS);
  });

  it(`a source switched in settings is gone from an open panel within ${SWITCH_MS} ms, and back again`, async () => {
    const page = await openArticle(session, '/ministerial');
    const path = `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`;
    const panel = await openExtensionPage(session.launched, path);
    await waitForText(panel, RELATED);
    const options = await openExtensionPage(session.launched, 'options.html');
    await waitForText(options, 'Turan');
    const times: number[] = [];
    for (let i = 0; i < TRIES; i++) {
      const before = performance.now();
      await options.$eval('[aria-label="Use Turan"]', (one) => (one as HTMLElement).click());
      // Asked from here: the panel is behind, where its own timers run once a second.
      const isThere = async (): Promise<boolean> => (await textOf(panel)).includes(RELATED);
      await expect.poll(isThere, { interval: 10, timeout: 10_000 }).toBe(i % 2 === 1);
      times.push(performance.now() - before);
    }
    console.log(`${kind}: switched after ${times.map(Math.round).join(', ')} ms`);
    expect(median(times)).toBeLessThanOrEqual(SWITCH_MS);
  });
});

describe.each(BROWSERS)('cold in %s', (kind) => {
  it(`the first card of a page is painted within ${COLD_CARD_MS} ms of its delay, the background stopped`, async () => {
    const session = await startSession(kind, {}, SOON_IDLE);
    try {
      const page = await openArticle(session, '/ministerial');
      const times: number[] = [];
      for (let i = 0; i < COLD_TRIES; i++) {
        await page.reload();
        await waitForMarks(page);
        await stopBackground(session);
        await page.bringToFront();
        times.push(await timeHover(page));
      }
      console.log(`${kind}: cold card painted ${times.map(Math.round).join(', ')} ms after its delay`);
      expect(median(times)).toBeLessThanOrEqual(COLD_CARD_MS);
    } finally {
      await session.close();
    }
  });
});

/** A pointer that jumps onto a name is seen to rest at its second still sample (watch-pointer.ts); then the delay runs. */
const RESTS_AFTER_MS = 80;

/** Jumps onto a name, waits for the card, puts it away; milliseconds from the end of the delay to the card shown. */
async function timeHover(page: Page): Promise<number> {
  const { x, y } = await placeOf(page, 'Julianne Smith');
  await page.mouse.move(5, 5);
  const ms = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let movedAt = 0;
        document.addEventListener('pointermove', (event) => (movedAt = event.timeStamp), { once: true });
        const look = (): void => {
          const shown =
            document.querySelector<HTMLElement>('html > [popover="manual"]')?.style.opacity === '1';
          if (shown) done(performance.now() - movedAt);
          else setTimeout(look, 1);
        };
        look();
      }),
  );
  await page.mouse.move(x, y);
  const waited = (await ms) - CARD_DELAYS.standard - RESTS_AFTER_MS;
  await page.keyboard.press('Escape');
  await cardGone(page);
  return waited;
}
