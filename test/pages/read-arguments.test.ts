import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPages, readLabels } from './page-set.ts';
import { readArguments, UsageError } from './read-arguments.ts';

describe('readArguments', () => {
  it('reads a folder and options in any order', () => {
    expect(readArguments(['--json', 'pages', '--only', 'a', '--only', 'b'])).toEqual({
      folder: 'pages',
      only: ['a', 'b'],
      json: true,
    });
  });
  it.each([
    [[], 'missing'],
    [['a', 'b'], 'One folder'],
    [['a', '--only'], 'slug'],
    [['a', '--only', '--json'], 'slug'],
    [['a', '--fast'], 'Unknown option --fast'],
  ])('refuses %j', (words, message) => {
    expect(() => readArguments(words)).toThrow(UsageError);
    expect(() => readArguments(words)).toThrow(message);
  });
});

it('a folder without pages is refused by name', () => {
  const wanted = { folder: '/nowhere', only: [], json: false };
  expect(() => findPages(wanted)).toThrow('/nowhere is not a folder');
  expect(() => findPages({ ...wanted, folder: import.meta.dirname })).toThrow('holds no <slug>/page.html');
});

describe('labels', () => {
  it('are one of two for each page', () => {
    const labels = readLabels(readFileSync(join(import.meta.dirname, 'labels.tsv'), 'utf8'));
    expect(labels.size).toBe(161);
  });
  it('of another kind are refused', () => {
    expect(() => readLabels('a\tarticle\tnews\nb\tperhaps\t')).toThrow('line 2');
  });
});
