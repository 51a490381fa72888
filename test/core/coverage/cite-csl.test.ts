import { describe, expect, it } from 'vitest';
import type { Citation } from '#core/coverage/citation.ts';
import { citeAsCsl } from '#core/coverage/cite-csl.ts';

const WHOLE: Citation = {
  id: 'post-1#3',
  text: 'We are "here".',
  kind: 'direct',
  speaker: 'Ada Lindqvist',
  role: 'Secretary',
  source: 'Northern Post',
  title: 'Harbour',
  published: { value: '2024-03-21T22:17', precision: 'minute' },
  articleKind: 'article',
  url: 'https://a.example/1#:~:text=We%20are',
  fidelity: 'partial',
  indexed: '2024-03-22',
  hash: 'sha256:0a1b',
};
const item = (changed: Partial<Citation> = {}): Record<string, unknown> => {
  const items = JSON.parse(citeAsCsl({ ...WHOLE, ...changed })) as Record<string, unknown>[];
  expect(items).toHaveLength(1);
  return items[0]!;
};

describe('citeAsCsl', () => {
  it('cites the article, with the words and their speaker in the note', () =>
    expect(item()).toEqual({
      id: 'post-1#3',
      type: 'article-newspaper',
      title: 'Harbour',
      'container-title': 'Northern Post',
      issued: { 'date-parts': [[2024, 3, 21]] },
      accessed: { 'date-parts': [[2024, 3, 22]] },
      URL: 'https://a.example/1#:~:text=We%20are',
      note: 'Ada Lindqvist, Secretary: We are "here".',
      custom: {
        quotation: 'We are "here".',
        speaker: 'Ada Lindqvist',
        role: 'Secretary',
        fidelity: 'partial',
        'content-hash': 'sha256:0a1b',
      },
    }));
  it.each([
    ['2024', [2024]],
    ['2024-03', [2024, 3]],
    ['2024-03-01', [2024, 3, 1]],
  ])('a date is as precise as it is: %s', (value, parts) =>
    expect(item({ published: { value, precision: 'day' } })['issued']).toEqual({ 'date-parts': [parts] }),
  );
  it.each([
    ['transcript', 'speech'],
    ['interview', 'interview'],
    ['copy', 'article-newspaper'],
    [null, 'webpage'],
  ] as const)('%s is of type %s', (articleKind, type) => expect(item({ articleKind })['type']).toBe(type));
  it('leaves out what is not known', () =>
    expect(
      item({
        speaker: null,
        role: null,
        source: null,
        title: null,
        published: null,
        url: null,
        fidelity: null,
        indexed: null,
        hash: null,
      }),
    ).toEqual({
      id: 'post-1#3',
      type: 'article-newspaper',
      note: 'We are "here".',
      custom: { quotation: 'We are "here".' },
    }));
});
