import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const messages = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { readonly message: string; readonly description: string }
>;

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

describe('messages of the interface', () => {
  it.each([...new Set([...singular, ...manifest])])('%s exists', (key) =>
    expect(messages).toHaveProperty(key),
  );

  it.each([...new Set(counted)])('%s has both English plural forms', (key) => {
    expect(messages).toHaveProperty(`${key}_one`);
    expect(messages).toHaveProperty(`${key}_other`);
  });

  it('has none that nobody uses', () => {
    const used = (key: string): boolean =>
      literals.has(key) || manifest.has(key) || literals.has(key.replace(/_(one|other)$/, ''));
    expect(Object.keys(messages).filter((key) => !used(key))).toEqual([]);
  });

  it.each(Object.entries(messages))('%s is plain words with a description', (_, { message, description }) => {
    expect(message.trim()).toBe(message);
    expect(message).not.toMatch(/[!\u{1F300}-\u{1FAFF}]|\.\.\.|\s's|'/u);
    expect(message).not.toBe('');
    expect(description).not.toBe('');
  });

  it('describes itself within what the stores allow', () =>
    expect(messages['extension_description']!.message.length).toBeLessThanOrEqual(132));
});
