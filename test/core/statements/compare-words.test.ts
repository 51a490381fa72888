import { describe, expect, test } from 'vitest';
import { fidelityOf } from '#core/statements/fidelity-rules.ts';
import { pairsOfTwo } from '#core/statements/find-pairs.ts';
import { quotationOf } from './quotation-of.ts';

const FULL = 'We will never close the harbour bridge before the spring of 2027, and nobody has asked us to.';

/** The rule between two texts, each as a quotation of its own article. */
const ruleOf = (a: string, b: string): string | null =>
  pairsOfTwo(quotationOf('a', a), quotationOf('b', b))[0]?.rule ?? null;

describe('the rule that decides, from the full version to another', () => {
  test.each([
    ['the same words', FULL, 'same-words'],
    ['case, marks and quotes are no words', '“we WILL never close the harbour bridge, before the spring of 2027 – and nobody has asked us to…”', 'same-words'],
    ['British and American spelling', FULL.replace('harbour', 'harbor'), 'same-words'],
    ['a sound that is no word', FULL.replace('close', 'uh, close'), 'same-words'],
    ['cut at the end', 'We will never close the harbour bridge', 'words-cut-at-the-end'],
    ['cut at the start', 'before the spring of 2027, and nobody has asked us to', 'words-cut-at-the-start'],
    ['cut at both ends', 'close the harbour bridge before the spring', 'negation-changed'],
    ['cut at both ends, its denial kept', 'will never close the harbour bridge before the spring', 'words-cut-at-both-ends'],
    ['cut inside, declared', 'We will never close the harbour bridge … and nobody has asked us to', 'words-cut-inside-declared'],
    ['cut inside, declared by dots in brackets', 'We will never close the harbour bridge [...] and nobody has asked us to', 'words-cut-inside-declared'],
    ['cut inside, in silence', 'We will never close the bridge before the spring of 2027, and nobody has asked us to', 'words-cut-inside'],
    ['words put in, in brackets', FULL.replace('never', 'never [, he laughed,]'), 'words-bracketed'],
    ['a word replaced, in brackets', FULL.replace('harbour', '[northern]'), 'words-bracketed'],
    ['a number changed', FULL.replace('2027', '2028'), 'number-changed'],
    ['a number in brackets is declared', FULL.replace('spring of 2027', '[year 2027]'), 'words-bracketed'],
    ['a denial dropped', FULL.replace('never ', ''), 'negation-changed'],
    ['a denial dropped at an ellipsis', FULL.replace('never', '…'), 'negation-changed'],
    ['a denial put in', FULL.replace('has asked', 'has not asked'), 'negation-changed'],
    ['a word replaced', FULL.replace('harbour', 'old'), 'words-replaced'],
    ['the first word replaced', FULL.replace('We', 'They'), 'words-replaced'],
    ['the tense changed', FULL.replace('has asked', 'had asked'), 'words-replaced'],
    ['a word put in: which is the fuller cannot be told', FULL.replace('the harbour', 'the old harbour'), 'words-cut-inside'],
    ['a word put in where others are cut', 'never close the old harbour bridge before the spring of 2027', 'words-added'],
    ['clauses in another order', 'Nobody has asked us to, and we will never close the harbour bridge before the spring of 2027.', 'order-changed'],
    ['each goes on where the other stops', 'I told you: we will never close the harbour bridge before the spring of 2027', 'parts-overlap'],
    ['other words', 'They talked about the weather in the town for an hour', null],
    ['three common words', 'we will never', null],
  ])('%s', (_, version, rule) => {
    expect(ruleOf(FULL, version)).toBe(rule);
    expect(ruleOf(version, FULL)).toBe(rule);
  });
}); // prettier-ignore

test.each([
  ['numbers in words and figures', 'It cost us twelve million crowns.', 'It cost us 12 million crowns.', 'same-words'],
  ['thousands with and without a comma', 'There were 1,200 ships in the bay.', 'There were 1200 ships in the bay.', 'same-words'],
  ['a fraction is no whole number', 'It rose by 2.5 metres that night.', 'It rose by 25 metres that night.', 'number-changed'],
  ['percent in three ways', 'Prices rose by 5% in a year.', 'Prices rose by five per cent in a year.', 'same-words'],
  ['the country and the pronoun', 'The US will help Arden rebuild it.', 'The United States will help Arden rebuild it.', 'same-words'],
  ['a hyphen', 'It was a long-term plan for Arden.', 'It was a long term plan for Arden.', 'same-words'],
  ['two sentences, one left out at an ellipsis', 'The bridge is old. It was built by hand. We shall keep the bridge.', 'The bridge is old. … We shall keep the bridge.', 'words-cut-inside-declared'],
  ['a denial cut with all it denied', 'The bridge is old. Nobody paints it. We shall keep the bridge.', 'The bridge is old. … We shall keep the bridge.', 'words-cut-inside-declared'],
])('%s', (_, a, b, rule) => expect(ruleOf(a, b)).toBe(rule)); // prettier-ignore

test('pieces of a quotation that its attribution splits: what is left out between them is declared', () => {
  const text = 'The bridge is old,” she said. “We shall keep the bridge.';
  const whole = quotationOf('a', 'The bridge is old. It was built by hand. We shall keep the bridge.');
  const split = {
    ...quotationOf('b', text),
    spans: [
      { start: 10, end: 28 },
      { start: 41, end: 10 + text.length },
    ],
  };
  expect(pairsOfTwo(whole, split)[0]?.rule).toBe('words-cut-inside-declared');
});

test('a denial before a quoted piece of a sentence may stand outside the marks', () => {
  const said = quotationOf('a', 'It is not a departure from the usual practice of this office.');
  const piece = quotationOf('b', 'that it is no “departure from the usual practice” of theirs', {
    kind: 'mixed',
  });
  expect(pairsOfTwo(said, piece)[0]?.rule).toBe('words-cut-at-both-ends');
  const only = quotationOf('b', 'a departure from the usual practice of this office');
  expect(
    pairsOfTwo(
      quotationOf('a', 'It is not only a departure from the usual practice of this office.'),
      only,
    )[0]?.rule,
  ).toBe('words-cut-at-the-start');
});

test('a turn of a transcript holds many statements: each is its sentences', () => {
  const turn = quotationOf('a', `Good morning. ${FULL} I have one more thing to say.`, { form: 'turn' });
  const [pair] = pairsOfTwo(turn, quotationOf('b', FULL));
  expect(pair).toMatchObject({ rule: 'same-words', a: { text: FULL, start: 24 } });
});

test('the same words by somebody else must be more of them', () => {
  const rule = (text: string): string | undefined =>
    pairsOfTwo(quotationOf('a', text), quotationOf('b', text, { speaker: 'peter-hargrove' }))[0]?.rule;
  expect(rule('That bridge was Arden’s pride.')).toBeUndefined();
  expect(rule(FULL)).toBe('same-words');
  expect(fidelityOf('same-words')).toBe('verbatim');
});
