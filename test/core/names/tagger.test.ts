import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TAGS } from '#core/names/tag.ts';
import { loadTagger, TaggerError } from '#core/names/tagger.ts';

const file = new Uint8Array(readFileSync('data/pack/tagger.bin'));
const tagger = loadTagger(file.slice().buffer);
const tag = (text: string): string => {
  const [tags] = tagger.tag([text.split(' ')]) as [Uint8Array];
  return text
    .split(' ')
    .map((word, i) => (tags[i] === 0 ? '' : `${word}/${TAGS[tags[i] as number]}`))
    .filter(Boolean)
    .join(' ');
};

test.each([
  ['Angela Merkel met reporters in Berlin .', 'Angela/B-PER Merkel/I-PER Berlin/B-LOC'],
  ['The United Nations said on Monday that it would help .', 'United/B-ORG Nations/I-ORG'],
  ['nobody said anything about it .', ''],
])('%s', (text, expected) => {
  expect(tag(text)).toBe(expected);
});

test('small enough to ship', () => {
  expect(file.length).toBeLessThanOrEqual(2_000_000);
});

test('an inside tag never stands without its beginning', () => {
  const words = 'John of The Bank and Paris Smith Ltd in New York Times Square , MARY ANN said'.split(' ');
  const tags = [...(tagger.tag([words])[0] as Uint8Array)].map((number) => TAGS[number] as string);
  for (const [i, name] of tags.entries()) {
    if (name.startsWith('I-')) expect(tags[i - 1]?.slice(1)).toBe(name.slice(1));
  }
});

test('a text without sentences, and sentences without words', () => {
  expect(tagger.tag([])).toEqual([]);
  expect(tagger.tag([[], ['Berlin']]).map((tags) => tags.length)).toEqual([0, 1]);
});

test('what a word is in one sentence helps in another', () => {
  const alone = tagger.tag(['Mbeya refused .'.split(' ')]);
  const beside = tagger.tag([
    'Minister Rose Mbeya spoke .'.split(' '),
    'Mr Mbeya said no .'.split(' '),
    'Mbeya refused .'.split(' '),
  ]);
  const person = TAGS.indexOf('B-PER');
  expect(beside[2]?.[0]).toBe(person);
  expect(alone[0]?.length).toBe(beside[2]?.length);
});

test('damaged weights give tags all the same', () => {
  const copy = file.slice();
  for (let i = 200; i < copy.length; i += 97) copy[i] = (copy[i] as number) ^ 0xff;
  const [tags] = loadTagger(copy.buffer).tag(['Angela Merkel met reporters in Berlin .'.split(' ')]) as [
    Uint8Array,
  ];
  expect(tags.length).toBe(7);
  expect([...tags].every((tag) => tag < TAGS.length)).toBe(true);
});

describe('bad files are refused by name', () => {
  const changed = (at: number, value: number): ArrayBuffer => {
    const copy = file.slice();
    copy[at] = value;
    return copy.buffer;
  };
  test.each([
    ['empty', new ArrayBuffer(0), /too few/],
    ['wrong magic', changed(0, 1), /not a Sidelight tagger/],
    ['unknown format', changed(4, 9), /format 9/],
    ['other features', changed(8, 77), /features 77/],
    ['truncated', file.slice(0, -1).buffer, /truncated or damaged/],
  ])('%s', (_, bytes, message) => {
    expect(() => loadTagger(bytes)).toThrow(TaggerError);
    expect(() => loadTagger(bytes)).toThrow(message);
  });
});
