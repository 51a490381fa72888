import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, extensionUrl } from '#browser/api.ts';
import { takePanelTarget } from '#browser/panel-target.ts';
import { escapeXml, listenToSearches, type Suggestion } from '#browser/search-entry.ts';

const TAB = 7;
const opened = vi.hoisted(() => ({ panel: vi.fn((_tab: number) => Promise.resolve()) }));
vi.mock('#browser/side-panel.ts', () => ({ openSidePanel: opened.panel }));

type Listener = (...args: never[]) => unknown;
const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...args: unknown[]) => listeners.forEach((listener) => listener(...(args as never[]))),
  };
};

/** The parts of the browser that the test's own browser lacks. */
const make = () => ({
  contextMenus: {
    onClicked: event(),
    create: vi.fn(),
    removeAll: vi.fn(() => Promise.resolve()),
  },
  omnibox: {
    onInputStarted: event(),
    onInputChanged: event(),
    onInputEntered: event(),
    setDefaultSuggestion: vi.fn(),
  },
});

let menus: ReturnType<typeof make>['contextMenus'];
let omnibox: ReturnType<typeof make>['omnibox'];
const installed = event();
let createTab: ReturnType<typeof vi.spyOn>;
const FOUND: readonly Suggestion[] = [
  { label: 'Bell & <Bone>', detail: 'of “Vessby”' },
  { label: 'Ingrid Solheim', detail: null },
];
const suggest = vi.fn((_typed: string) => Promise.resolve(FOUND));
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(async () => {
  vi.restoreAllMocks();
  opened.panel.mockReset().mockResolvedValue();
  suggest.mockReset().mockResolvedValue(FOUND);
  await browser.storage.session.clear();
  ({ contextMenus: menus, omnibox } = make());
  Object.assign(browser, { contextMenus: menus, omnibox });
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation(installed.addListener as never);
  Object.assign(browser.i18n, { getMessage: (key: string) => key });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
  createTab = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  listenToSearches(suggest);
});

describe('the menu on selected text', () => {
  it('is made anew when the extension is installed or updated', async () => {
    installed.fire({ reason: 'update' });
    await settle();
    expect(menus.removeAll).toHaveBeenCalled();
    expect(menus.create).toHaveBeenCalledWith({
      id: 'search-selection',
      title: 'search_selection',
      contexts: ['selection'],
    });
  });

  it('opens the panel within the click, then tells it what to search for', async () => {
    menus.onClicked.fire({ menuItemId: 'search-selection', selectionText: '  a ferry \n' }, { id: TAB });
    expect(opened.panel).toHaveBeenCalledWith(TAB);
    await settle();
    expect(await takePanelTarget(TAB)).toEqual({ kind: 'search', query: 'a ferry' });
    expect(createTab).not.toHaveBeenCalled();
  });

  it('passes on no more of a selection than is searched for', async () => {
    menus.onClicked.fire({ menuItemId: 'search-selection', selectionText: 'x'.repeat(1e6) }, { id: TAB });
    await settle();
    expect(await takePanelTarget(TAB)).toEqual({ kind: 'search', query: 'x'.repeat(400) });
  });

  it('opens the search in a tab where no panel can be opened', async () => {
    opened.panel.mockRejectedValue(new Error('only within a click'));
    menus.onClicked.fire({ menuItemId: 'search-selection', selectionText: 'a&b' }, { id: TAB });
    await settle();
    expect(createTab).toHaveBeenCalledWith({ url: extensionUrl('sidepanel.html?search=a%26b') });
    expect(await takePanelTarget(TAB)).toBeNull();
  });

  it('hears of no other item', () => {
    menus.onClicked.fire({ menuItemId: 'other', selectionText: 'x' }, { id: TAB });
    expect(opened.panel).not.toHaveBeenCalled();
  });
});

describe('the keyword in the address bar', () => {
  it('suggests names, escaped as Chromium reads them', async () => {
    const shown = vi.fn();
    omnibox.onInputStarted.fire();
    expect(omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: 'omnibox_search' });
    omnibox.onInputChanged.fire('so', shown);
    await settle();
    expect(suggest).toHaveBeenCalledWith('so');
    expect(shown).toHaveBeenCalledWith([
      { content: 'Bell & <Bone>', description: 'Bell &amp; &lt;Bone&gt; · of “Vessby”' },
      { content: 'Ingrid Solheim', description: 'Ingrid Solheim' },
    ]);
  });

  it('stays quiet where there is no library', async () => {
    suggest.mockRejectedValue(new Error('damaged'));
    const shown = vi.fn();
    omnibox.onInputChanged.fire('so', shown);
    await settle();
    expect(shown).not.toHaveBeenCalled();
  });

  it('opens the panel of the tab at once when Enter is pressed', async () => {
    omnibox.onInputStarted.fire();
    await settle();
    omnibox.onInputEntered.fire('solheim');
    expect(opened.panel).toHaveBeenCalledWith(TAB);
    await settle();
    expect(await takePanelTarget(TAB)).toEqual({ kind: 'search', query: 'solheim' });
  });

  it('opens a tab where the tab is not known in time', async () => {
    omnibox.onInputEntered.fire('solheim');
    await settle();
    expect(opened.panel).not.toHaveBeenCalled();
    expect(createTab).toHaveBeenCalledWith({ url: extensionUrl('sidepanel.html?search=solheim') });
  });
});

describe('escapeXml', () => {
  it.each([
    [`<a href="x">'&'</a>`, '&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;'],
    ['a\u0000b\ud800c', 'a b c'],
    ['Əliyev 😀', 'Əliyev 😀'],
  ])('%j', (text, expected) => expect(escapeXml(text)).toBe(expected));
});
