import { expect, test } from 'vitest';
import { contentWords } from '#core/statements/content-words.ts';
import { fidelityOf } from '#core/statements/fidelity-rules.ts';
import { labelWords } from '#core/statements/label-fidelity.ts';

const FULL = 'We will never close the harbour bridge before the spring of 2027, and nobody has asked us to.';

test.each([
  [
    'the same words',
    'we will never close the harbour bridge before the spring of 2027 and nobody has asked us to',
    false,
    'verbatim',
    'same-words',
  ],
  ['cut at the end', 'We will never close the harbour bridge', false, 'partial', 'words-cut-at-the-end'],
  ['cut at the start', 'nobody has asked us to', false, 'partial', 'words-cut-at-the-start'],
  [
    'cut at the start, with words that tell',
    'before the spring of 2027, and nobody has asked us to',
    false,
    'partial',
    'words-cut-at-the-start',
  ],
  [
    'cut at both ends',
    'close the harbour bridge before the spring',
    false,
    'partial',
    'words-cut-at-both-ends',
  ],
  [
    'cut inside, declared',
    'We will never close the harbour bridge … and nobody has asked us to',
    true,
    'partial',
    'words-cut-inside-declared',
  ],
  [
    'cut inside, in silence',
    'We will never close the bridge before the spring of 2027',
    false,
    'altered',
    'words-cut-inside',
  ],
  ['a number changed', FULL.replace('2027', '2028'), false, 'altered', 'words-replaced'],
  ['a negation dropped', FULL.replace('never ', ''), false, 'altered', 'words-cut-inside'],
  ['other words', 'They talked about the weather in the town for an hour', false, null, null],
  ['three common words', 'we will never', false, null, null],
])('%s', (_, version, declared, fidelity, rule) => {
  const found = labelWords(contentWords(FULL), contentWords(version), declared);
  expect(found).toBe(rule);
  expect(found && fidelityOf(found)).toBe(fidelity);
});
