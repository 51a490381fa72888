import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#browser/api.ts';
import { accessOfTab, type PageAccess } from '#browser/page-access.ts';

const executeScript = vi.fn<() => Promise<readonly { readonly result: unknown }[]>>();
let url: string | undefined;

beforeEach(() => {
  executeScript.mockReset();
  Object.assign(browser, { scripting: { executeScript } });
  vi.spyOn(browser.tabs, 'get').mockImplementation(() => Promise.resolve({ id: 1, url } as never));
});

const NOT_GRANTED =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

describe('accessOfTab', () => {
  it.each<[string, string | undefined, string, PageAccess]>([
    ['an article', 'https://post.example/a', 'text/html', { kind: 'open' }],
    ['XHTML', 'https://post.example/a', 'application/xhtml+xml', { kind: 'open' }],
    ['a PDF', 'https://post.example/a.pdf', 'application/pdf', { kind: 'document' }],
    ['a plain text', 'https://post.example/a.txt', 'text/plain', { kind: 'document' }],
    ['a store', 'https://addons.mozilla.org/en-GB/firefox/', 'text/html', { kind: 'store' }],
    ['what only looks like a store', 'https://addons.mozilla.org.example/', 'text/html', { kind: 'open' }],
    ['a page of the browser', 'about:addons', 'text/html', { kind: 'browser-page' }],
    ['another extension', 'moz-extension://1-2/page.html', 'text/html', { kind: 'browser-page' }],
  ])('%s', async (_, address, type, expected) => {
    url = address;
    executeScript.mockResolvedValue([{ result: type }]);
    expect(await accessOfTab(1)).toEqual(expected);
  });

  // What Chromium 156 and Firefox 153 say.
  it.each<[string, string | undefined, string, PageAccess]>([
    ['a site that is not allowed', undefined, NOT_GRANTED, { kind: 'site', host: null }],
    ['the same in Firefox', undefined, 'Missing host permission for the tab', { kind: 'site', host: null }],
    [
      'one whose address is told',
      'https://post.example/a',
      NOT_GRANTED,
      { kind: 'site', host: 'post.example' },
    ],
    ['a page of Chromium', undefined, 'Cannot access a chrome:// URL', { kind: 'browser-page' }],
    ['a store', undefined, 'The extensions gallery cannot be scripted.', { kind: 'store' }],
    ['an error page', undefined, 'Frame with ID 0 is showing error page', { kind: 'browser-page' }],
    [
      'a file',
      undefined,
      'Cannot access contents of url "file:///home/a.html". Extension manifest must request permission.',
      { kind: 'file' },
    ],
    ['a file whose address is told', 'file:///home/a.html', NOT_GRANTED, { kind: 'file' }],
    ['a PDF in Firefox', 'https://post.example/a.pdf?x=1', 'Missing host permission', { kind: 'document' }],
  ])('refused: %s', async (_, address, words, expected) => {
    url = address;
    executeScript.mockRejectedValue(new Error(words));
    expect(await accessOfTab(1)).toEqual(expected);
  });
});
