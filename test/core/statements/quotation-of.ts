import type { IndexedQuotation } from '#core/statements/indexed-quotation.ts';

/** A direct quotation with these words, by a speaker of this key, for tests. */
export const quotationOf = (
  articleId: string,
  text: string,
  {
    speaker = 'anna-kessler',
    form = 'sentence',
    kind = 'direct',
    id = `${articleId}#0`,
  }: Partial<{
    readonly speaker: string | null;
    readonly form: IndexedQuotation['form'];
    readonly kind: IndexedQuotation['kind'];
    readonly id: string;
  }> = {},
): IndexedQuotation => ({
  id,
  articleId,
  kind,
  form,
  start: 10,
  end: 10 + text.length,
  text,
  spans: [{ start: 10, end: 10 + text.length }],
  cue: null,
  speaker:
    speaker === null
      ? null
      : {
          start: 0,
          end: 4,
          text: 'Anna',
          key: speaker,
          label: speaker.replace('-', ' '),
          confidence: 1,
          reason: 'named',
        },
});
