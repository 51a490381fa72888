import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardFrame,
  cardGone,
  cardOpened,
  cardShown,
  changesWithin,
  openCard,
  placeOf,
  pointAt,
  textOf,
  waitForMarks,
  waitForText,
} from '../../demo/reader-actions.ts';
import { BROWSERS, command, openPlain, startSession, type Session } from './session.ts';

// A page whose script works against the extension: what each attack comes to (docs/hostile-pages.md says it in words).

/** Before any script of its own: what reaches the page's handlers of errors is kept. */
const HOSTILE = `<!doctype html><html lang="en"><head><title>Hostile</title><link rel="icon" href="data:,"><meta property="og:type" content="article"><script>
globalThis.failures = [];
addEventListener('error', (event) => failures.push(String(event.message)));
addEventListener('unhandledrejection', (event) => failures.push(String(event.reason)));
const host = () => document.querySelector('[popover="manual"]');
globalThis.attacks = {
  clearRegistry: () => CSS.highlights.clear(),
  removeHost: () => new MutationObserver(() => host()?.remove()).observe(document, { childList: true, subtree: true }),
  hideHost: () => {
    const hide = () => { host()?.style.setProperty('display', 'none', 'important'); requestAnimationFrame(hide); };
    hide();
  },
  patchPrototypes: () => {
    const fail = () => { throw new Error('patched'); };
    for (const [of, name] of [[Element.prototype, 'attachShadow'], [Node.prototype, 'appendChild'], [Element.prototype, 'append'],
      [Document.prototype, 'createElement'], [Document.prototype, 'createRange'], [Range.prototype, 'getClientRects'],
      [MessagePort.prototype, 'postMessage'], [Array.prototype, 'map'], [Array.prototype, 'filter'], [Map.prototype, 'get'],
      [Set.prototype, 'add'], [String.prototype, 'slice'], [RegExp.prototype, 'test'], [EventTarget.prototype, 'addEventListener'],
      [HTMLElement.prototype, 'showPopover'], [Promise.prototype, 'then'], [JSON, 'stringify']]) of[name] = fail;
    globalThis.Map = globalThis.Promise = globalThis.Highlight = globalThis.StaticRange = globalThis.MutationObserver = fail;
    globalThis.setTimeout = globalThis.requestAnimationFrame = globalThis.matchMedia = globalThis.getComputedStyle = fail;
  },
  pointBySelf: (x, y) => {
    for (let step = 0; step < 9; step++)
      document.elementFromPoint(x, y).dispatchEvent(new PointerEvent('pointermove',
        { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' }));
  },
  pressBySelf: () => {
    for (const target of [window, document, document.body, host()])
      for (const key of ['Escape', 'Enter', 'c', 'o', 'p'])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    host().click();
    for (const target of [document.body, host()]) target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  },
  findWords: () => ['Open in panel', 'Not this person', 'three-star general'].filter((words) => {
    getSelection().removeAllRanges();
    // Firefox refuses to look into the card's frame by an error.
    try { return window.find(words, false, false, true, false, true, false); } catch { return window.find(words); }
  }),
  selectAll: () => { getSelection().selectAllChildren(document.documentElement); return String(getSelection()); },
  logKeys: () => {
    globalThis.keys = [];
    for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput'])
      addEventListener(type, (event) => keys.push(event.key ?? event.data), true);
  },
  designMode: () => { document.designMode = 'on'; },
  lookAlikes: () => {
    for (const data of [{ sidelight: 'card-port' }, { request: 'card', body: { key: 'x', frameKey: 'x' } }, { card: 'close' },
      { tab: 'command', command: 'open-card' }, { announce: 'page-read', tabId: 1 }]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => failures.push('answered');
      port1.postMessage(data);
      window.postMessage(data, '*', [port2]);
      dispatchEvent(new MessageEvent('message', { data }));
      dispatchEvent(new CustomEvent('sidelight', { detail: data }));
    }
  },
  openModal: () => document.querySelector('dialog').showModal(),
  overlay: () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; opacity: 0; pointer-events: none';
    document.body.append(cover);
    cover.showPopover();
  },
  flood: () => {
    const p = document.createElement('p');
    document.querySelector('article').append(p);
    let left = 60;
    const more = () => {
      for (let i = 0; i < 170; i++) { const b = document.createElement('b'); b.textContent = i; p.append(b); if (p.childNodes.length > 200) p.firstChild.remove(); }
      if (left-- > 0) requestAnimationFrame(more);
    };
    more();
  },
  look: () => ({
    failures,
    frames: window.length,
    root: host()?.shadowRoot ?? null,
    resources: performance.getEntriesByType('resource').filter((one) => one.name.includes('extension:')).length,
    globals: Object.keys(window).filter((name) => /sidelight|browser$|chrome\\.runtime/i.test(name)),
    stored: Object.keys(localStorage).length + Object.keys(sessionStorage).length + document.cookie.length,
  }),
};
</script></head><body style="font: 18px/1.6 serif; width: 36em; margin: 2em auto">
<article><h1>A page that fights</h1>
<p>NATO Secretary General Jens Stoltenberg said on Monday that the alliance would stay the course, come what may.</p>
<p>Kremlin spokesman Dmitry Peskov called the visit an escalation, and declined to say anything more about it.</p>
${'<p>The ministers met in the morning and spoke for three hours behind closed doors about trade, borders and the weather.</p>'.repeat(6)}
</article><dialog><p>Julianne Smith would like you to subscribe.</p></dialog></body></html>`;

type Attacks = typeof globalThis & {
  readonly attacks: Readonly<Record<string, (...values: readonly number[]) => unknown>>;
  readonly keys: readonly string[];
};

describe.each(BROWSERS)('a hostile page in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind, { '/hostile': { body: HOSTILE } });
    page = await openPlain(session, '/hostile');
  });
  afterAll(() => session.close());

  const attack = (name: string, ...values: readonly number[]): Promise<unknown> =>
    page.evaluate((what, given) => (globalThis as Attacks).attacks[what]!(...given), name, values);
  /** The page as new, with its marks. */
  async function again(): Promise<void> {
    await page.mouse.move(2, 2);
    await page.reload();
    await page.bringToFront();
    await waitForMarks(page);
  }
  const open = (): Promise<unknown> => openCard(page, 'Jens Stoltenberg');
  const seesNothing = async (): Promise<void> =>
    expect(await attack('look')).toEqual({
      failures: [],
      frames: 0,
      root: null,
      resources: 0,
      globals: [],
      stored: 0,
    });

  it('that patches prototypes and globals changes nothing: the script has its own', async () => {
    await again();
    const { x, y } = await placeOf(page, 'Jens Stoltenberg');
    await attack('patchPrototypes');
    // From here on the driver cannot ask the page either: only the hand and the card's own frame are left.
    await page.mouse.move(x - 40, y - 30);
    await page.mouse.move(x, y, { steps: 12 });
    await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBe(2);
    await waitForText(cardFrame(page), 'three-star general');
  });

  it('that clears the registry has its marks back at the next change, and cards all the while', async () => {
    await again();
    await attack('clearRegistry');
    await open();
    await attack('flood');
    await waitForMarks(page);
    await seesNothing();
  });

  it.each(['removeHost', 'hideHost'])('%s: no card is seen, and nothing else comes of it', async (name) => {
    await again();
    await attack(name);
    await pointAt(page, 'Jens Stoltenberg');
    await page.mouse.move(2, 2);
    await pointAt(page, 'Dmitry Peskov');
    expect(
      await page.evaluate(() => document.querySelector('[popover="manual"]')?.checkVisibility() ?? false),
    ).toBe(false);
    await seesNothing();
  });

  it('cannot open a card, close it or press in it by events of its own', async () => {
    await again();
    const { x, y } = await placeOf(page, 'Jens Stoltenberg');
    await attack('pointBySelf', x, y);
    expect(await changesWithin(page, 'shown', 700)).toBe(false);
    await open();
    await attack('pressBySelf');
    await attack('lookAlikes');
    await command(session, page, 'next-mention'); // a round trip: all that was dispatched has been heard
    await open();
    expect(await cardShown(page)).toBe(true);
    await seesNothing();
  });

  it('cannot find or select the card’s words, nor hear what is typed in it', async () => {
    await again();
    await attack('logKeys');
    await command(session, page, 'next-mention');
    await command(session, page, 'open-card');
    const card = await cardOpened(page);
    await waitForText(card, 'Open in panel');
    expect(await attack('findWords')).toEqual([]);
    expect(await attack('selectAll')).not.toContain('Open in panel');
    await page.keyboard.press('Enter');
    await card.waitForFunction(() => document.activeElement !== document.body, {
      timeout: 5000,
      polling: 20,
    });
    await page.keyboard.type('secret');
    const letters = await page.evaluate(() => (globalThis as Attacks).keys.filter((key) => key.length === 1));
    expect(letters).toEqual([]);
    await page.keyboard.press('Escape');
    await cardGone(page);
    await seesNothing();
  });

  it('that makes all of itself editable gets no cards', async () => {
    await again();
    await attack('designMode');
    await pointAt(page, 'Jens Stoltenberg');
    expect(await changesWithin(page, 'shown', 900)).toBe(false);
    await seesNothing();
  });

  it('that opens a modal, or lays something over all, has the card above both', async () => {
    await again();
    await attack('openModal');
    await attack('overlay');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await open();
    expect(await cardShown(page)).toBe(true);
    await seesNothing();
  });

  it('that floods the document with changes gets cards like any other', async () => {
    await again();
    await attack('flood');
    await open();
    expect(await textOf(cardFrame(page))).toContain('Jens Stoltenberg');
    await seesNothing();
  });
});
