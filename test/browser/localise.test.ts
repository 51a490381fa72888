import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage, localise, uiDirection, uiLanguage } from '#browser/localise.ts';

const shipped = (path: string): string => join(import.meta.dirname, '../../public', path);

vi.mock('#browser/api.ts', () => ({
  browser: {},
  message: (key: string, values: readonly string[]) =>
    ({ language_tag: 'en', language_direction: 'ltr', pair: `${values.join(' · ')} by the browser` })[key] ??
    '',
}));
vi.stubGlobal('fetch', async (path: string) => new Response(await readFile(shipped(path))));

afterEach(() => chooseLanguage('browser'));

describe('localise', () => {
  it('leaves it to the browser where the reader does', () => {
    expect(localise('pair', 1, 'b')).toBe('1 · b by the browser');
    expect(uiLanguage()).toMatch(/^en/);
    expect(uiDirection()).toBe('ltr');
  });

  it('speaks the language that was chosen', async () => {
    await chooseLanguage('en');
    expect(localise('pair', 1, 'b')).toBe('1 · b');
    expect(localise('pair', '$2', 'b')).toBe('$2 · b');
    expect(localise('nobody_knows')).toBe('');
    expect(uiLanguage()).toBe('en');
    await chooseLanguage('browser');
    expect(localise('pair', 1, 'b')).toBe('1 · b by the browser');
  });

  it('leaves it to the browser where the language cannot be read', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
    await chooseLanguage('ka');
    expect(localise('pair', 1, 'b')).toBe('1 · b by the browser');
  });
});
