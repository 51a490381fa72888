import { describe, expect, it } from 'vitest';
import { quotationView } from '#core/coverage/quotation-view.ts';
import type { LibraryQuotation } from '#core/library/records.ts';
import type { Mention } from '#core/names/mention.ts';
import { article, library, quotation } from '../../fixtures/library.ts';

const TEXT = 'Solheim: “Ask Per Solheim, or Ingrid Solheim.” Solheim left.';
const said = (part: Partial<LibraryQuotation> = {}): LibraryQuotation => ({
  ...quotation('a', 0, 'lindqvist', TEXT.slice(10, 45)),
  start: 10,
  end: 45,
  ...part,
});
const mention = (text: string, key: string | null, from = 0): Mention => {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text, kind: 'person', key };
};
const named = (mentions: readonly Mention[], of = said()) =>
  quotationView(of, article('a', 'gazette', [], { text: TEXT, mentions }), library(), new Set()).names.map(
    ({ key, start, end }) => [key, of.text.slice(start, end)],
  );

describe('names in quoted words', () => {
  const inside = mention('Ingrid Solheim', 'solheim');
  it.each<[string, ReturnType<typeof named>, readonly (readonly string[])[]]>([
    ['stand where the words name them', named([inside]), [['solheim', 'Ingrid Solheim']]],
    [
      'not those around the words',
      named([mention('Solheim', 'solheim'), mention('Solheim', 'solheim', 46)]),
      [],
    ],
    ['not whom the library does not know', named([mention('Per Solheim', 'per'), mention('Per', null)]), []],
    ['not the speaker', named([inside], said({ speaker: { ...said().speaker!, key: 'solheim' } })), []],
    ['not in a headline: its offsets are into the title', named([inside], said({ form: 'headline' })), []],
    ['also where nobody speaks', named([inside], said({ speaker: null })), [['solheim', 'Ingrid Solheim']]],
  ])('%s', (_name, names, expected) => expect(names).toEqual(expected));
});
