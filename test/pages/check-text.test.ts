import { expect, it } from 'vitest';
import { checkText, isRealBody } from './check-text.ts';

const find = (text: string, ...names: string[]) =>
  names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      text: name,
      start: index,
      end: index + name.length,
      kind: 'person' as const,
      key: name,
    })),
  );

const BODY = 'The minister Ada Stern met Bo Lund.\nLater on Ada Stern left the town by train.';

it('finds the body’s names where the page was read and marked, and tells what stands elsewhere', () => {
  const text = [
    'By Cy Brook for the paper',
    'The minister Ada Stern met Bo Lund.',
    'Picture of Cy Brook at home in spring',
    'Later on Ada Stern left the town by train.',
    'More on Cy Brook and his new book',
  ].join('\n');
  const places = ['text', 'text', 'text', 'caption', 'text', 'text'] as const;
  const mentions = find(text, 'Ada Stern', 'Bo Lund', 'Cy Brook')
    .sort((a, b) => a.start - b.start)
    .map((mention, i) => ({
      mention,
      mark: mention.text === 'Bo Lund' ? null : { text: mention.text, place: places[i]! },
    }));
  const check = checkText(BODY, find(BODY, 'Ada Stern', 'Bo Lund'), text, mentions);
  expect(check).toMatchObject({
    inBody: 3,
    marked: 2,
    missed: ['Bo Lund'],
    outside: { lead: 1, caption: 1, other: 1 },
  });
});

it('a snippet, or a remark that stands not in the page, is no body', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  expect(isRealBody(words, `<p>${words}</p>`)).toBe(true);
  expect(isRealBody(words, '<p>Something else entirely.</p>')).toBe(false);
  expect(isRealBody('too short', '<p>too short</p>')).toBe(false);
});
