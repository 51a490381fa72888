import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/settings/languages.ts';

const root = join(import.meta.dirname, '..');
const locales = join(root, 'public/_locales');

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as Messages;
const english = messagesOf('en');

const files = ['components', 'entrypoints', 'browser'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, room, file)),
);
const code = [...files, join(root, 'wxt.config.ts')].map((file) => readFileSync(file, 'utf8')).join('\n');

const all = (pattern: RegExp): readonly string[] => [...code.matchAll(pattern)].map((match) => match[1]!);
/** Every string that could be a key: keys are always written out, never put together. */
const literals = new Set(all(/['"]([a-z][a-z0-9_]*)['"]/g));
const manifest = new Set(all(/__MSG_([a-z_]+)__/g));
const singular = all(/\b(?:t|localise|dressPage)\(\s*'([a-z0-9_]+)'/g);
const counted = all(/\bcount\(\s*'([a-z0-9_]+)'/g);

/** Keys that come in plural forms, without the form. */
const plurals = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_one') && `${key.slice(0, -4)}_other` in english)
    .map((key) => key.slice(0, -4)),
);
const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string =>
  plurals.has(key.replace(PLURAL, '')) ? key.replace(PLURAL, '') : key;
const placeholders = (message: string): string => [...new Set(message.match(/\$\d/g) ?? [])].sort().join();

describe('messages of the interface', () => {
  it.each([...new Set([...singular, ...manifest])])('%s exists', (key) =>
    expect(english).toHaveProperty(key),
  );

  it.each([...new Set(counted)])('%s comes in plural forms', (key) => expect([...plurals]).toContain(key));

  it('has none that nobody uses', () => {
    const used = (key: string): boolean =>
      literals.has(key) || manifest.has(key) || literals.has(baseOf(key));
    expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
  });

  it.each(Object.entries(english))('%s has a description', (_, { description }) =>
    expect(description ?? '').not.toBe(''),
  );
});

describe('languages of the interface', () => {
  it('are those that settings offer', () =>
    expect(readdirSync(locales).sort()).toEqual([...LANGUAGES].sort()));

  describe.each(LANGUAGES)('%s', (language) => {
    const messages = messagesOf(language);

    it('has every message, in the plural forms of the language, and no other', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const expected = [...new Set(Object.keys(english).map(baseOf))].flatMap((key) =>
        plurals.has(key) ? forms.map((form) => `${key}_${form}`) : [key],
      );
      expect(Object.keys(messages).sort()).toEqual(expected.sort());
    });

    it('has each message once', () => {
      const written = readFileSync(join(locales, language, 'messages.json'), 'utf8').match(/^ {2}"/gm);
      expect(written).toHaveLength(Object.keys(messages).length);
    });

    it('has the same places to fill in each', () => {
      const wrong = Object.entries(messages).flatMap(([key, { message }]) => {
        const original = (english[key] ?? english[`${baseOf(key)}_other`])!.message;
        return placeholders(message) === placeholders(original) ? [] : `${key}: ${message}`;
      });
      expect(wrong).toEqual([]);
    });

    it('is plain words', () => {
      const wrong = Object.entries(messages).filter(
        ([, { message }]) =>
          message === '' ||
          message.trim() !== message ||
          /[!"'\u{1F300}-\u{1FAFF}]|\.\.\.|\s\s/u.test(message),
      );
      expect(wrong).toEqual([]);
    });

    it('says which it is, and describes itself within what the stores allow', () => {
      expect(messages['language_tag']!.message).toBe(language);
      expect(messages['language_direction']!.message).toBe('ltr');
      expect(messages['extension_description']!.message.length).toBeLessThanOrEqual(132);
    });
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s is not English', (language) => {
    const messages = messagesOf(language);
    const same = Object.keys(english).filter(
      (key) =>
        messages[key]?.message === english[key]!.message &&
        /[a-z]{4}.* .*[a-z]{4}/.test(english[key]!.message),
    );
    expect(same).toEqual([]);
  });
});
