import { describe, expect, test } from 'vitest';
import { textToArticle } from '#core/articles/text-to-article.ts';

const PARAGRAPH =
  'The bridge over the river was opened on Monday by the mayor, who spoke for an hour about steel and the people who had made it.';
const HEADLINE = 'Mayor Opens Bridge Over The River';

test.each([
  ['a headline and a paragraph', [HEADLINE, PARAGRAPH], HEADLINE, [PARAGRAPH], []],
  [
    'a section above the headline',
    ['Local news', HEADLINE, PARAGRAPH],
    HEADLINE,
    [PARAGRAPH],
    ['Local news'],
  ],
  ['a headline twice', [HEADLINE, HEADLINE, PARAGRAPH], HEADLINE, [PARAGRAPH], []],
  ['no headline', [PARAGRAPH], '', [PARAGRAPH], []],
  [
    'a comment form',
    [HEADLINE, PARAGRAPH, 'Leave a Comment', 'Your email address will not be published.', 'Back to top'],
    HEADLINE,
    [PARAGRAPH],
    ['Leave a Comment', 'Your email address will not be published.', 'Back to top'],
  ],
  [
    'a list of other headlines',
    [HEADLINE, PARAGRAPH, 'More from The Arden Echo', 'Cat Found In Tree', 'Dog Found Under Tree'],
    HEADLINE,
    [PARAGRAPH],
    ['More from The Arden Echo', 'Cat Found In Tree', 'Dog Found Under Tree'],
  ],
  [
    'a list inside the text ends with the next paragraph',
    [HEADLINE, PARAGRAPH, 'Related stories', 'Cat Found In Tree', PARAGRAPH],
    HEADLINE,
    [PARAGRAPH, PARAGRAPH],
    ['Related stories', 'Cat Found In Tree'],
  ],
  [
    'teasers of other stories behind separators',
    [HEADLINE, PARAGRAPH, '-', '- City desk', '- 3 May 2023 10:05', 'Sports', '-', PARAGRAPH, '-', PARAGRAPH],
    HEADLINE,
    [PARAGRAPH],
    ['- City desk', '- 3 May 2023 10:05', 'Sports', PARAGRAPH, PARAGRAPH],
  ],
])('%s', (_, lines, title, text, leftOut) => {
  const article = textToArticle(lines.join('\n\n'));
  expect(article.title).toBe(title);
  expect(article.text.split('\n')).toEqual(text);
  expect(article.leftOut).toEqual(leftOut);
});

describe('the date it states', () => {
  test.each([
    ['May 3, 2023', { value: '2023-05-03', precision: 'day' }],
    ['3 May 2023 10:05', { value: '2023-05-03T10:05', precision: 'minute' }],
    ['Published: 3 May 2023, 9:05 p.m.', { value: '2023-05-03T21:05', precision: 'minute' }],
    ['2023-05-03', { value: '2023-05-03', precision: 'day' }],
    ['May 2023', { value: '2023-05', precision: 'month' }],
    ['May 3', null],
    ['May 45, 2023', null],
  ])('%s', (line, expected) => {
    expect(textToArticle([HEADLINE, line, PARAGRAPH].join('\n')).published).toEqual(expected);
  });
});

describe('the source it states', () => {
  test.each([
    ['told the Echo’s reader', null],
    ['told ECHO’s London correspondent that it was done', 'ECHO'],
    ["it is open, ECHO's U.S. correspondent reports", 'ECHO'],
    ['he said in an interview with the agency ECHO', null],
  ])('%s', (words, expected) => {
    expect(textToArticle([HEADLINE, `${PARAGRAPH} He ${words}.`].join('\n')).source?.label ?? null).toBe(
      expected,
    );
  });

  test('in a dateline, under a list', () => {
    expect(textToArticle([HEADLINE, `LONDON (Echo News) - ${PARAGRAPH}`].join('\n')).source?.label).toBe(
      'Echo News',
    );
    expect(textToArticle([HEADLINE, PARAGRAPH, 'More from The Echo'].join('\n')).source).toEqual({
      label: 'The Echo',
      evidence: 'More from The Echo',
    });
  });
});

test.each([[''], ['\n\n\n'], ['-\n-\n-'], ['a'.repeat(200_000)]])('nothing much', (document) => {
  expect(textToArticle(document).title).toBe('');
});
