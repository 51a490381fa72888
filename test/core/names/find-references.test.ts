import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { testTools } from '../../fixtures/analysis-tools.ts';

const references = (text: string): string[] =>
  analyse({ title: '', text }, testTools()).references.map((one) => `${one.text} = ${one.key}`);

const LAVROV = 'Foreign Minister Sergey Lavrov flew to Ankara.';

test.each([
  ['the only one', `${LAVROV} On Monday the minister spoke.`, ['the minister = sergey-lavrov']],
  [
    'with more of the office',
    'NATO Secretary General Jens Stoltenberg spoke. Later the Secretary General left.',
    ['the Secretary General = jens-stoltenberg'],
  ],
  ['two of them', `${LAVROV} Foreign Minister Hakan Fidan met him. Then the minister spoke.`, []],
  ['nobody of that office', `${LAVROV} Then the bishop spoke.`, []],
  ['nobody yet', `Then the minister spoke. ${LAVROV}`, []],
  ['a name follows', `${LAVROV} It was the minister Peter Hargrove who spoke.`, []],
])('%s', (_, text, expected) => expect(references(text)).toEqual(expected));
