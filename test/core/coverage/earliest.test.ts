import { expect, test } from 'vitest';
import type { SourceKind } from '#core/articles/article.ts';
import { earliestOf, isOwnInstitution } from '#core/coverage/earliest.ts';
import { parseIsoDate } from '#core/articles/iso-date.ts';

const dated = (...dates: readonly (string | null)[]) =>
  dates.map((date, i) => ({ article: i, published: date === null ? null : parseIsoDate(date) }));

test.each([
  ['two days', dated('2024-03-22', '2024-03-21'), { article: 1, undated: 0 }],
  ['one without a date', dated('2024-03-22', null, '2024-03-21'), { article: 2, undated: 1 }],
  ['one day', dated('2024-03-21', '2024-03-21T10:00'), null],
  ['a month and a day in it', dated('2024-03', '2024-03-21'), null],
  ['a month and a later day', dated('2024-03', '2024-04-02'), { article: 0, undated: 0 }],
  ['minutes', dated('2024-03-21T10:01', '2024-03-21T10:00'), { article: 1, undated: 0 }],
  ['one alone', dated('2024-03-21', null), null],
  ['none', dated(), null],
])('%s', (_, versions, expected) => expect(earliestOf(versions)).toEqual(expected));

test.each<[string, SourceKind, string, boolean]>([
  ['Kremlin', 'government', 'Kremlin spokesperson', true],
  ['State Department', 'government', 'spokesman for the State Department', true],
  ['NATO', 'institution', 'U.S. Ambassador to NATO', false],
  ['NATO', 'institution', 'NATO Secretary General', true],
  ['Turan', 'agency', 'Turan correspondent', false],
  ['Kremlin', 'government', 'mayor of Arden', false],
])('%s (%s) and a %s: %s', (label, kind, role, expected) =>
  expect(isOwnInstitution({ label, kind }, [role])).toBe(expected),
);
