import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardGone,
  cardShown,
  openCard,
  openExtensionPage,
  tabIdOf,
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

  it('a page that frames the card itself gets nothing to show', async () => {
    const page = await openArticle(session, '/ministerial');
    const origin = session.launched.extensionOrigin;
    const answered = await page.evaluate(
      (url) =>
        new Promise<string>((done) => {
          const frame = document.createElement('iframe');
          frame.src = `${url}/card.html`;
          const give = (): void => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', ({ data }) => done(JSON.stringify(data)));
            port1.start();
            try {
              frame.contentWindow?.postMessage({ sidelight: 'card-port' }, '*', [port2]);
              port1.postMessage({
                card: 'show',
                token: 1,
                key: 'nato',
                frameKey: 'guess',
                byKey: false,
                site: 'x',
              });
            } catch {
              done('refused');
            }
          };
          frame.addEventListener('load', give);
          document.body.append(frame);
          setTimeout(() => done('silent'), 5000);
        }),
      origin,
    );
    expect(['silent', 'refused', '{"card":"failed","token":1}']).toContain(answered);
  });
});
