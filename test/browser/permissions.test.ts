import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#browser/api.ts';
import {
  allowSites,
  canRequestTab,
  disallowAll,
  disallowSite,
  readingScope,
  requestTab,
} from '#browser/permissions.ts';

let origins: string[];
const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const remove = vi.fn((asked: { origins: string[] }) => {
  if (asked.origins.includes('https://kept.example/*')) return Promise.reject(new Error('not given back'));
  origins = origins.filter((one) => !asked.origins.includes(one));
  return Promise.resolve(true);
});

beforeEach(() => {
  origins = [];
  request.mockReset().mockResolvedValue(true);
  Object.assign(browser.permissions, { getAll: () => Promise.resolve({ origins }), request, remove });
  Object.assign(browser.runtime, { getManifest: () => ({ host_permissions: ['http://127.0.0.1/*'] }) });
});

describe('allowSites', () => {
  // With "*." before them, addresses were refused by the browser and nothing was said.
  it.each([
    ['example.org', '*://*.example.org/*'],
    ['1.example.org', '*://*.1.example.org/*'],
    ['192.168.1.1', '*://192.168.1.1/*'],
    ['localhost', '*://localhost/*'],
  ])('%s is asked as %s', async (host, pattern) => {
    await allowSites([host]);
    expect(request).toHaveBeenCalledWith({ origins: [pattern] });
  });

  it.each<[string, () => Promise<boolean>]>([
    ['allowed', () => Promise.resolve(true)],
    ['declined', () => Promise.resolve(false)],
    ['refused', () => Promise.reject(new Error('Invalid value for origin pattern'))],
  ])('says that it was %s', async (said, reply) => {
    request.mockImplementation(reply);
    expect(await allowSites(['example.org'])).toBe(said);
  });
});

describe('requestTab', () => {
  it('asks for the tab’s site without knowing it, where the browser can', async () => {
    Object.assign(browser.permissions, { addHostAccessRequest: undefined });
    expect(canRequestTab()).toBe(false);
    const addHostAccessRequest = vi.fn(() => Promise.resolve());
    Object.assign(browser.permissions, { addHostAccessRequest });
    expect(canRequestTab()).toBe(true);
    expect(await requestTab(3)).toBe(true);
    expect(addHostAccessRequest).toHaveBeenCalledWith({ tabId: 3 });
    addHostAccessRequest.mockRejectedValue(new Error('No tab with id'));
    expect(await requestTab(3)).toBe(false);
    Object.assign(browser.permissions, { addHostAccessRequest: undefined });
  });
});

describe('readingScope', () => {
  it.each<[string, readonly string[], Awaited<ReturnType<typeof readingScope>>]>([
    ['nothing', [], { kind: 'none' }],
    ['only what a test build asks', ['http://127.0.0.1/*'], { kind: 'none' }],
    ['a pattern of ours', ['*://*.bbc.com/*'], { kind: 'sites', hosts: ['bbc.com'] }],
    // Granted in the browser's own pages: it read them and said it read none.
    ['a pattern of the browser', ['https://www.bbc.com/*'], { kind: 'sites', hosts: ['www.bbc.com'] }],
    ['an address', ['*://192.168.1.1/*'], { kind: 'sites', hosts: ['192.168.1.1'] }],
    ['a port', ['http://localhost:8080/*'], { kind: 'sites', hosts: ['localhost'] }],
    [
      'two forms of one',
      ['http://b.example/*', 'https://b.example/*', '*://*.a.example/*'],
      { kind: 'sites', hosts: ['a.example', 'b.example'] },
    ],
    ['every site', ['http://*/*', 'https://*/*'], { kind: 'every-site' }],
    ['every site, otherwise', ['*://*/*', '*://*.bbc.com/*'], { kind: 'every-site' }],
    ['all addresses', ['<all_urls>'], { kind: 'every-site' }],
  ])('%s', async (_what, given, scope) => {
    origins = [...given];
    expect(await readingScope()).toEqual(scope);
  });
});

describe('giving back', () => {
  it('a site, in every form it was granted', async () => {
    origins = ['https://www.bbc.com/*', 'http://www.bbc.com/*', '*://*.bbc.com/*'];
    await disallowSite('www.bbc.com');
    expect(origins).toEqual(['*://*.bbc.com/*']);
  });

  it('all, but what the manifest asks and the browser keeps', async () => {
    origins = [
      'https://*/*',
      'https://kept.example/*',
      'http://127.0.0.1/*',
      '*://*.bbc.com/*',
      '<all_urls>',
    ];
    await disallowAll();
    expect(origins).toEqual(['https://kept.example/*', 'http://127.0.0.1/*']);
  });
});
