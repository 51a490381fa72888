import { expect, it } from 'vitest';
import { articleAt, sameAddress } from '#core/coverage/same-address.ts';
import { createLibrary } from '#core/library/library.ts';
import { RECORDS } from '../../fixtures/library.ts';

it.each<[string | null, string | null, boolean]>([
  ['https://a.example/x', 'https://a.example/x', true],
  ['https://a.example/x', 'http://www.a.example/x/', true],
  ['https://a.example/x#part', 'https://a.example/x', true],
  ['https://a.example/x?utm_source=b&id=1', 'https://a.example/x?id=1', true],
  ['https://a.example/x?id=1', 'https://a.example/x?id=2', false],
  ['https://a.example/x', 'https://a.example/y', false],
  [null, null, false],
])('%s and %s', (a, b, same) => expect(sameAddress(a, b)).toBe(same));

it('the article at an address is the first of several, and none where there is none', () => {
  const [first, second, ...rest] = RECORDS.articles.map((article, i) => ({
    ...article,
    url: i < 2 ? 'https://a.example/x' : null,
  }));
  const made = createLibrary({ ...RECORDS, articles: [first!, second!, ...rest] });
  expect(articleAt(made, 'http://www.a.example/x/?utm_source=b')).toBe(first);
  expect(articleAt(made, 'https://a.example/y')).toBeUndefined();
  expect(articleAt(made, null)).toBeUndefined();
});
