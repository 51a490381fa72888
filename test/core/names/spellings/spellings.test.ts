import { expect, test } from 'vitest';
import { analyse, type Analysis } from '#core/analyse.ts';
import { testTools } from '../../../fixtures/analysis-tools.ts';
import { LIBRARY, OTHERS, SAME } from './pair-list.ts';

const tools = testTools();
const read = (text: string): Analysis => analyse({ title: '', text }, tools);

/** The key of the mention that holds the last word of `words`. */
function keyOf({ mentions }: Analysis, text: string, words: string): string | null {
  const at = text.lastIndexOf(words) + words.length;
  return mentions.find(({ start, end }) => start < at && at <= end)?.key ?? null;
}

const AFTER: readonly ((later: string) => string)[] = [
  (later) => `Reporters later asked about ${later} and the cost of the plan.`,
  (later) => `On Tuesday ${later} declined to comment on the plan.`,
  (later) => `The plan was called ${later}’s idea by the opposition.`,
];

test('other spellings and slips mean the person introduced, and why is on record', () => {
  expect(SAME.length).toBeGreaterThanOrEqual(120);
  const failed = SAME.flatMap(([role, name, later], i) => {
    const after = AFTER[i % AFTER.length]!(later);
    const text = `${role} ${name} spoke to reporters in the capital on Monday. The plan was hard, he said. ${after}`;
    const found = read(text);
    const key = keyOf(found, text.slice(0, text.indexOf(name) + name.length), name);
    const meant = keyOf(found, text, later);
    if (key === null || meant !== key) return [`${name} / ${later}: ${key} / ${meant}`];
    const last = later.split(' ').at(-1)!;
    const reasons = found.names.find((one) => one.key === key)!.reasons;
    return reasons.some((reason) => reason.includes(last))
      ? []
      : [`${name} / ${later}: no reason (${reasons})`];
  });
  console.info(`spellings: ${SAME.length - failed.length} of ${SAME.length}\n${failed.join('\n')}`);
  expect(failed).toEqual([]);
});

test('names the library writes otherwise', () => {
  const failed = LIBRARY.flatMap(([text, form, key]) => {
    const found = keyOf(read(text), text, form);
    return found === key ? [] : [`${form}: ${found}`];
  });
  console.info(`library: ${LIBRARY.length - failed.length} of ${LIBRARY.length}\n${failed.join('\n')}`);
  expect(failed).toEqual([]);
});

test('other people, places and words stay apart', () => {
  expect(OTHERS.length).toBeGreaterThanOrEqual(120);
  const failed = OTHERS.flatMap(([role, name, sentence]) => {
    const other = /\[(.+)\]/.exec(sentence)![1]!;
    const text = `${role} ${name} spoke to reporters in the capital on Monday. The plan was hard. ${sentence.replace(/[[\]]/g, '')}`;
    const found = read(text);
    const key = keyOf(found, text.slice(0, text.indexOf(name) + name.length), name);
    return key !== null && keyOf(found, text, other) === key ? [`${name} / ${other}: both ${key}`] : [];
  });
  console.info(`others: ${OTHERS.length - failed.length} of ${OTHERS.length}\n${failed.join('\n')}`);
  expect(failed).toEqual([]);
});
