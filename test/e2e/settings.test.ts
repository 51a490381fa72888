import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../demo/extension-page.ts';
import { openExtensionPage, textOf, waitForText } from '../../demo/reader-actions.ts';
import { press } from './press.ts';
import { BROWSERS, setSettings, startSession, type Session } from './session.ts';

/** The record on top: what it was opened from stays beneath. */
const SHOWN = 'div:not([hidden]) > .record';

describe.each(BROWSERS)('settings in %s', (kind) => {
  let session: Session;
  let options: Page;
  let panel: Page;
  let folder: string;

  beforeAll(async () => {
    session = await startSession(kind);
    folder = await mkdtemp(join(tmpdir(), 'sidelight-backup-'));
    panel = await openExtensionPage(session.launched, 'sidepanel.html');
    options = await openExtensionPage(session.launched, 'options.html');
    await options.bringToFront();
    await waitForText(options, 'Delete the whole library');
  });
  afterAll(async () => {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  });

  const settings = (): Promise<Record<string, unknown>> =>
    options.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return (await chrome.storage.local.get('settings'))['settings'] as Record<string, unknown>;
    });
  const becomes = (field: string, value: unknown): Promise<unknown> =>
    expect.poll(async () => (await settings())?.[field], { interval: 20, timeout: 5000 }).toEqual(value);
  const choose = async (text: string): Promise<void> => {
    const file = join(folder, 'mine.json');
    await writeFile(file, text);
    const input = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };

  it('speaks the language that is chosen, everywhere and at once, and comes back', async () => {
    await options.select('#appearance select', 'de');
    await waitForText(options, 'Einstellungen');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('de');
    await waitForText(panel, 'Suche');
    await options.select('#appearance select', 'browser');
    await waitForText(panel, 'Search');
  });

  it('makes the text larger, everywhere and at once; one press takes it back', async () => {
    const size = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await press(options, 'Larger');
    await expect.poll(() => size(panel), { interval: 20 }).toBe('21px');
    expect(await size(options)).toBe('21px');
    await press(options, 'Reset: Appearance');
    await expect.poll(() => size(panel), { interval: 20 }).toBe('16px');
  });

  it('deletes a source once it is counted and confirmed, and brings it back', async () => {
    await press(options, 'Delete Turan');
    await waitForText(options, 'Delete 2 articles');
    await press(options, 'Delete');
    await waitForText(options, 'Deleted: Turan.');
    await panel.bringToFront();
    await press(panel, 'Library');
    await waitForText(panel, '3 articles');
    await options.bringToFront();
    await press(options, 'Bring back what came with Sidelight');
    await waitForText(options, 'Delete Turan'.slice(0, 6));
    await panel.bringToFront();
    await waitForText(panel, '5 articles');
    await options.bringToFront();
  });

  it('merges two names and takes it back, splits articles off one and takes it back', async () => {
    const counts = (): Promise<string> => panel.$eval(`${SHOWN} .counts`, (line) => line.textContent ?? '');
    await panel.bringToFront();
    await press(panel, 'Search');
    await panel.waitForSelector('input[type="search"]');
    await panel.type('input[type="search"]', 'Dmitry Peskov');
    // Not the first of what was found for the letters before.
    await panel.waitForSelector('.hit::-p-text(Dmitry Peskov)');
    await panel.click('.hit');
    await press(panel, 'Correct this name');
    await panel.type('.correction-form input[type="search"]', 'Stoltenberg');
    await press(panel, 'Same as Jens Stoltenberg', { begins: true });
    await waitForText(panel, 'is the same as Jens Stoltenberg');
    const together = await counts();
    await options.bringToFront();
    await press(options, 'Undo: Dmitry Peskov is the same as Jens Stoltenberg');
    await becomes('merged', []);
    await panel.bringToFront();
    await expect.poll(counts, { interval: 20, timeout: 5000 }).not.toBe(together);
    const whole = await counts();
    await press(panel, 'Correct this name');
    await panel.click(`${SHOWN} input[type="checkbox"]`);
    await panel.type(`${SHOWN} input[type="text"]`, 'Stoltenberg of Orm');
    await press(panel, 'Split off');
    await waitForText(panel, 'Stoltenberg of Orm');
    await expect.poll(counts, { interval: 20, timeout: 5000 }).not.toBe(whole);
    await panel.click(`${SHOWN} .removable button`);
    await becomes('split', []);
    await expect.poll(counts, { interval: 20, timeout: 5000 }).toBe(whole);
    await options.bringToFront();
  });

  it('exports all that was made as a file, and restores it after it was reset', async () => {
    await setSettings(options, {
      sourcesOff: ['turan'],
      sitesOff: ['mail.example'],
      notMeant: [{ key: 'k', label: 'Tor Asker', site: 'a.example' }],
      marks: 'all',
    });
    await waitForText(options, 'Tor Asker');
    const file = await exported(options);
    expect(JSON.parse(file)).toMatchObject({
      format: 'sidelight-backup',
      version: 2,
      settings: { sourcesOff: ['turan'], sitesOff: ['mail.example'], marks: 'all' },
    });
    await press(options, 'Reset all settings');
    await press(options, 'Reset');
    await becomes('sourcesOff', []);
    await choose(file);
    await waitForText(options, 'Restore mine.json');
    expect(await textOf(options)).toMatch(
      /Sources switched off 0 1.*Not meant 0 1.*Choices that would change: Underline/,
    );
    await press(options, 'Restore');
    await becomes('sourcesOff', ['turan']);
    await becomes('marks', 'all');
    await press(options, 'Undo');
    await becomes('sourcesOff', []);
  });

  it.each([
    ['{"format":', 'it is not JSON'],
    ['{"format":"sidelight-backup","version":9,"settings":{}}', 'a later Sidelight'],
    ['{"format":"sidelight-backup","version":2,"settings":{"marks":"purple"}}', 'its field “marks”'],
  ])('refuses %s, says why, and changes nothing', async (text, why) => {
    const before = await settings();
    await choose(text);
    await waitForText(options, why);
    expect(await textOf(options)).toContain('Nothing was changed. mine.json cannot be restored');
    expect(await settings()).toEqual(before);
  });

  it('syncs what was asked for, and nothing that tells what is read', async () => {
    const item = (): Promise<unknown> =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionPage;
        return (await chrome.storage.sync.get('choice:marks'))['choice:marks'];
      });
    await setSettings(options, { marks: 'all', sitesOff: ['mail.example'] });
    expect(await item()).toBeUndefined();
    await press(options, 'Keep these choices the same on my devices, through my browser’s account');
    await expect.poll(item, { interval: 20, timeout: 5000 }).toMatchObject({ value: 'all' });
    // Another device of the reader.
    await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      await chrome.storage.sync.set({ 'choice:marks': { value: 'none', at: Date.now() + 60_000 } });
    });
    await becomes('marks', 'none');
    expect(
      await options.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionPage;
        return JSON.stringify(await chrome.storage.sync.get(null as unknown as string));
      }),
    ).not.toContain('mail.example');
  });
});

/** What would be saved: the browser's own saving is out of a driver's reach. */
async function exported(options: Page): Promise<string> {
  type Saving = typeof globalThis & { saved?: Blob };
  await options.evaluate(() => {
    URL.createObjectURL = (blob) => {
      (globalThis as Saving).saved = blob as Blob;
      return '#data';
    };
  });
  await press(options, 'Export as a file');
  return options.evaluate(() => (globalThis as Saving).saved!.text());
}
