import { MOST_PASTED } from '#core/articles/pasted.ts';

/** A test of a value that came in a message. */
export type Test = (value: unknown) => boolean;

export const text: Test = (value) => typeof value === 'string' && value.length <= 4096;
export const number: Test = (value) => typeof value === 'number' && Number.isSafeInteger(value);
export const nullOr =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
export const object =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, test]) => test((value as Record<string, unknown>)[name]));
export const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const oneOf =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
export const exactly =
  (...values: readonly string[]): Test =>
  (value) =>
    values.some((one) => one === value);

const offset: Test = (value) => number(value) && (value as number) >= 0;
export const articlePlace = object({
  articleId: text,
  words: nullOr(object({ in: exactly('title', 'text'), start: offset, end: offset })),
});
export const panelTarget = oneOf(
  object({ kind: exactly('search'), query: text }),
  object({ kind: exactly('name', 'page-name'), key: text }),
  object({ kind: exactly('article'), place: articlePlace }),
);

/** What one page may give; the content script stops well before (collect-blocks.ts). */
const MOST_BLOCKS = 20_000;
const MOST_TEXT = 2_000_000; // UTF-16 units, all blocks together
/** Of any length. */
export const anyText: Test = (value) => typeof value === 'string';
export const pasted = object({
  text: (value) => anyText(value) && (value as string).length <= MOST_PASTED,
  title: text,
  published: text,
});

/** More than a content script gives (left-out-lines.ts). */
const MOST_LINES = 1000;
export const leftOutLines: Test = (value) =>
  list(text)(value) && (value as readonly string[]).length <= MOST_LINES;
export const blocks: Test = (value) =>
  Array.isArray(value) &&
  value.length <= MOST_BLOCKS &&
  list(object({ id: number, text: anyText, role: exactly('headline', 'body') }))(value) &&
  (value as readonly { readonly text: string }[]).reduce((sum, block) => sum + block.text.length, 0) <=
    MOST_TEXT;
