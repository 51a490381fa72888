import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { quotedDrafts } from './quoted-drafts.ts';
import type { Reading } from './reading.ts';
import { turnDrafts, type TurnDraft } from './turn-drafts.ts';

/** What is quoted word by word. */
export interface DirectDrafts {
  readonly drafts: readonly (Draft | TurnDraft)[];
  /** Is a word read already: inside one of the drafts, or the reporting word of one? */
  readonly taken: (word: number) => boolean;
}

/** The turns of a transcript, and what stands in quotation marks with nothing but its attribution. */
export function directDrafts(reading: Reading): DirectDrafts {
  const { document } = reading;
  const taken = new Uint8Array(document.words.length);
  const turns = turnDrafts(reading);
  mark(taken, document, turns);
  // Where words without marks belong to a quotation, the model finds which; until then its marks are kept together.
  const quoted = quotedDrafts(reading, (word) => taken[word] === 1).filter(({ kind }) => kind === 'direct');
  mark(taken, document, quoted);
  for (const { attribution } of quoted)
    if (attribution) taken.fill(1, attribution.cueFrom, attribution.cueTo);
  return { drafts: [...turns, ...quoted], taken: (word) => taken[word] === 1 };
}

/** Marks the words that drafts cover. */
function mark(taken: Uint8Array, { words }: TextDocument, drafts: readonly Draft[]): void {
  const spans = drafts.flatMap((draft) => draft.spans).sort((a, b) => a.start - b.start);
  let s = 0;
  for (const [i, word] of words.entries()) {
    while (s < spans.length && (spans[s] as Span).end <= word.start) s++;
    const span = spans[s];
    if (span && word.start >= span.start) taken[i] = 1;
  }
}
