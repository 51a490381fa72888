import { expect, test } from 'vitest';
import { findStatements } from '#core/statements/find-statements.ts';
import { findVersions, indexQuotations } from '#core/statements/find-versions.ts';
import type { IndexedQuotation } from '#core/statements/indexed-quotation.ts';
import { quotationOf } from './quotation-of.ts';

const quotation = (
  articleId: string,
  text: string,
  speaker = 'anna-kessler',
  kind: IndexedQuotation['kind'] = 'direct',
): IndexedQuotation => quotationOf(articleId, text, { speaker, kind });

const FULL = 'Every family in Arden has the right to clean water from the northern springs this year.';
const articles = ['a', 'b', 'c'].map((id) => ({ id, kind: 'article' as const }));
const relations = (other: IndexedQuotation): string[] =>
  findStatements([quotation('a', FULL), other], articles).flatMap(({ versions }) =>
    versions.map((version) => `${version.articleId} ${version.rule}`),
  );

test.each([
  ['the same words elsewhere', quotation('b', FULL), ['a null', 'b same-words']],
  [
    'a part of them',
    quotation('b', 'Every family in Arden has the right to clean water'),
    ['a null', 'b words-cut-at-the-end'],
  ],
  ['a word changed', quotation('b', FULL.replace('northern', 'southern')), ['a null', 'b words-replaced']],
  [
    'other words, the same content in order',
    quotation(
      'b',
      'So all the family homes of Arden hold one claim for clean water which flows out the northern spring, this season.',
    ),
    ['b null', 'a same-content-in-order'],
  ],
  [
    'another statement on the same subject',
    quotation('b', 'The water in Arden was never clean, and it will not be soon.'),
    [],
  ],
  ['the same, reported without marks', quotation('b', FULL, 'anna-kessler', 'indirect'), []],
  [
    'a rewording by somebody else',
    quotation(
      'b',
      'So all the family homes of Arden hold one claim for clean water which flows out the northern spring, this season.',
      'peter-hargrove',
    ),
    [],
  ],
  ['the same words by somebody else', quotation('b', FULL, 'peter-hargrove'), ['a null', 'b same-words']],
])('%s', (_, other, expected) => {
  expect(relations(other)).toEqual(expected);
});

test('three articles make one statement; a copy never holds the fullest version', () => {
  const statements = findStatements(
    [quotation('a', FULL), quotation('b', FULL.slice(0, 60)), quotation('c', FULL)],
    [
      { id: 'a', kind: 'copy' },
      { id: 'b', kind: 'article' },
      { id: 'c', kind: 'article' },
    ],
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]?.versions[0]?.articleId).toBe('c');
  expect(statements[0]?.versions.map((version) => version.articleId).sort()).toEqual(['a', 'b', 'c']);
});

test('the versions of a page’s quotations in the library', () => {
  const index = indexQuotations([quotation('a', FULL)]);
  const { id: _id, articleId: _article, ...page } = quotation('page', `Yes. ${FULL}`);
  const [versions, none] = findVersions(
    [page, { ...page, text: 'Something else entirely was said here today.' }],
    index,
    () => [],
  );
  expect(versions).toMatchObject([
    { articleId: 'a', fidelity: 'partial', rule: 'words-cut-at-the-start', otherText: FULL },
  ]);
  expect(versions?.[0]?.own).toEqual({ start: 10, end: 15 + FULL.length });
  expect(none).toEqual([]);
  expect(findVersions([page], index, () => [], 'a')).toEqual([[]]);
});

test('two reports of one press conference: what stands between the same words is no rewording', () => {
  const shared = [
    'We will open the northern bridge to lorries before the summer begins.',
    'The tunnel under the old harbour costs eleven million crowns a year.',
    'Nobody in this council has ever asked the ferry workers to leave.',
  ];
  const report = (articleId: string, between: readonly string[]): IndexedQuotation[] =>
    [shared[0], between[0], shared[1], between[1], shared[2], between[2]].map((text, i) => ({
      ...quotation(articleId, text as string),
      id: `${articleId}#${i}`,
    }));
  const reports = [
    ...report('a', [
      'Our council listened to engineers before the vote on Tuesday.',
      'Taxes in Arden fall when more ships come.',
      'Schools need forty new teachers.',
    ]),
    ...report('b', [
      'My brother works at the council bakery and sells bread.',
      'I like ships more than trains.',
      'Teachers have told me about the weather.',
    ]),
  ];
  const rules = findStatements(reports, articles).flatMap(({ versions }) =>
    versions.map((version) => version.rule),
  );
  expect(rules).toEqual([null, 'same-words', null, 'same-words', null, 'same-words']);
});
