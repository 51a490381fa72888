import type { ExtensionPage } from '../../demo/extension-page.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardFrame,
  cardGone,
  cardShown,
  openCard,
  openExtensionPage,
  tabIdOf,
  textOf,
  waitForText,
} from '../../demo/reader-actions.ts';
import { BROWSERS, openArticle, startSession, type Session } from './session.ts';

describe.each(BROWSERS)('nothing leaves the device in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  it('reading, hovering and the panel make no request but the page’s own', async () => {
    const page = await openArticle(session, '/oval-office');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const served = session.site.requests.length;
    await waitForText(await openCard(page, 'Jens Stoltenberg'), 'Jens Stoltenberg');
    await page.keyboard.press('Escape');
    await cardGone(page);
    const panel = await openExtensionPage(
      session.launched,
      `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
    );
    panel.on('request', (request) => requests.push(request.url()));
    await waitForText(panel, 'NATO Chief Visits Washington');
    const foreign = requests.filter((url) => !/^(?:chrome|moz)-extension:/.test(url));
    expect(foreign).toEqual([]);
    expect(session.site.requests.slice(served)).toEqual([]);
    await panel.close();
  });

  it('nothing of the extension could reach the network if it tried', async () => {
    const options = await openExtensionPage(session.launched, 'options.html');
    const served = session.site.requests.length;
    const outcome = await options.evaluate(
      (url) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      `${session.site.origin}/ferry`,
    );
    expect(outcome).toBe('refused');
    expect(session.site.requests.length).toBe(served);
    await options.close();
  });

  it('the page can neither find the card’s words nor reach its frame', async () => {
    const page = await openArticle(session, '/ministerial');
    await openCard(page, 'Julianne Smith');
    expect(await cardShown(page)).toBe(true);
    const seen = await page.evaluate(() => ({
      frames: window.length,
      root: document.querySelector('html > [popover="manual"]')!.shadowRoot,
      found: (window as unknown as { find(text: string): boolean }).find('Open in panel'),
      resources: performance.getEntriesByType('resource').filter((one) => one.name.includes('extension://'))
        .length,
      known: Object.keys(window).filter((name) => /sidelight/i.test(name)),
    }));
    expect(seen).toEqual({ frames: 0, root: null, found: false, resources: 0, known: [] });
  });

  it('a page that knows the extension cannot frame the card', async () => {
    if (kind === 'firefox') return expect(session.launched.extensionOrigin).toMatch(UUID); // drawn at random: unknown
    const page = await openArticle(session, '/ministerial');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(
      (url) =>
        new Promise((loaded) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', loaded);
          frame.src = url;
          document.body.append(frame);
        }),
      `${session.launched.extensionOrigin}/card.html`,
    );
    // The browser's own page of refusal stands in the frame instead.
    expect(page.frames().map((frame) => frame.url())).toEqual([page.url(), 'chrome-error://chromewebdata/']);
    expect(said.join()).toContain('Denying load of');
    await page.close();
  });

  it('a page that frames the card itself, and knows a name and the key of another tab, gets nothing to show', async () => {
    const other = await openArticle(session, '/oval-office?framed');
    await openCard(other, 'Jens Stoltenberg');
    const otherTab = await tabIdOf(session.launched, other);
    const page = await openArticle(session, '/ministerial?framing');
    const tab = await tabIdOf(session.launched, page);
    const options = await openExtensionPage(session.launched, 'options.html');
    const stored = (): Promise<Readonly<Record<string, unknown>>> =>
      options.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.session.get(null));
    // No page can know this address in Chromium: it changes. This one is told.
    const address = await options.evaluate(() =>
      (globalThis as unknown as ExtensionPage).chrome.runtime.getURL('card.html'),
    );
    await page.bringToFront();
    const { [`frame:${otherTab}`]: foreignKey, [`page:${otherTab}`]: read } = await stored();
    expect(foreignKey).toMatch(UUID);
    const { key } = (read as { names: readonly { key: string; label: string }[] }).names.find(
      ({ label }) => label === 'Jens Stoltenberg',
    )!;

    await page.evaluate(frameCard, address);
    const framed = cardFrame(page);
    expect(await framed.evaluate(() => location.pathname)).toBe('/card.html');
    await framed.waitForSelector('#root');
    expect(await page.evaluate(askCard, 1, key, foreignKey as string)).toBe('{"card":"failed","token":1}');
    expect(await textOf(framed)).toBe('');

    // With this tab's own key, which no page can know, the same frame would have drawn it.
    const ownKey = (await stored())[`frame:${tab}`] as string;
    expect(ownKey).not.toBe(foreignKey);
    expect(await page.evaluate(askCard, 2, key, ownKey)).toMatch(/"painted"/);
    expect(await textOf(framed)).toContain('Jens Stoltenberg');
    for (const one of [options, page, other]) await one.close();
  });
});

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type WithPort = typeof globalThis & { port: MessagePort };

/** Runs in the page: frames the card and gives it a port, as the content script does. */
function frameCard(address: string): Promise<void> {
  return new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => {
      const { port1, port2 } = new MessageChannel();
      (globalThis as WithPort).port = port1;
      port1.start();
      frame.contentWindow!.postMessage({ sidelight: 'card-port' }, '*', [port2]);
      done();
    });
    frame.src = address;
    document.body.append(frame);
  });
}

/** Runs in the page: asks the framed card to show a name, and gives its answer. */
function askCard(token: number, key: string, frameKey: string): Promise<string> {
  return new Promise((done) => {
    const { port } = globalThis as WithPort;
    port.addEventListener('message', ({ data }: MessageEvent<{ token?: number }>) => {
      if (data.token === token) done(JSON.stringify(data));
    });
    port.postMessage({ card: 'show', token, key, frameKey, byKey: false, site: 'x' });
  });
}
