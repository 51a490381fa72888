import type { FoundName, Mention } from '../names/mention.ts';
import type { TurnLabel } from '../names/turn-label.ts';
import type { TextDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { directDrafts } from './direct-drafts.ts';
import { draftEnd, draftStart, type Draft } from './draft.ts';
import { headlineQuotations } from './headline-quotations.ts';
import { findQuotedPieces } from './quote-marks.ts';
import type { Quotation, Speaker } from './quotation.ts';
import { readArticle, type Reading } from './reading.ts';
import { reportDrafts } from './report-drafts.ts';
import type { ReportModel } from './report-model.ts';
import type { TurnDraft } from './turn-drafts.ts';
import { SpeakerResolver } from './who-speaks.ts';

/** What quotations are found in: a document with its names, labels and headline. */
export interface QuotationInput {
  readonly document: TextDocument;
  readonly labels: readonly TurnLabel[];
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
  /** Offices of each person, by key: what the article calls them and what the name table knows. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
}

/** A speaker is carried on at most this many paragraphs. */
const CARRIED_PARAGRAPHS = 2;

/** Finds all quotations of an article with their speakers, in order; headline quotations first. */
export function findQuotations(input: QuotationInput, model: ReportModel): Quotation[] {
  const { document } = input;
  const pieces = findQuotedPieces(document.text);
  const reading = readArticle(input, pieces);
  const { drafts: direct, taken } = directDrafts(reading);
  const drafts = [...direct, ...reportDrafts(reading, taken, model)];
  drafts.sort((a, b) => draftStart(a) - draftStart(b));
  const quotations = nameSpeakers(reading, drafts);
  return [...headlineQuotations(input.title, quotations, input.names), ...quotations];
}

function nameSpeakers(reading: Reading, drafts: readonly Draft[]): Quotation[] {
  const resolver = new SpeakerResolver(reading);
  const quotations: Quotation[] = [];
  let last: Said | null = null;
  const paragraphs = paragraphNumbers(reading);
  for (const draft of drafts) {
    const paragraph = paragraphs[draft.paragraph] as number;
    let speaker: Speaker | null = null;
    if (isTurn(draft)) speaker = labelSpeaker(reading, draft);
    else if (draft.speaker === 'carried') speaker = carriedOn(last, paragraph);
    else if (draft.speaker) speaker = resolver.resolve(draft.speaker);
    if (speaker) last = { speaker, paragraph };
    quotations.push(toQuotation(reading, draft, speaker));
  }
  return quotations;
}

/** Who spoke last, and in which paragraph. */
interface Said {
  readonly speaker: Speaker;
  readonly paragraph: number;
}

function carriedOn(last: Said | null, paragraph: number): Speaker | null {
  if (last === null || paragraph - last.paragraph > CARRIED_PARAGRAPHS) return null;
  return { ...last.speaker, reason: 'carried-on', confidence: 0.6 };
}

const isTurn = (draft: Draft): draft is TurnDraft => draft.form === 'turn';

/** Number of the paragraph each word is in. */
function paragraphNumbers({ document }: Reading): Int32Array {
  const numbers = new Int32Array(document.words.length);
  let number = 0;
  for (const [i, word] of document.words.entries()) {
    if (word.startsLine) number++;
    numbers[i] = number;
  }
  return numbers;
}

function labelSpeaker(reading: Reading, { labelFrom, labelTo }: TurnDraft): Speaker {
  const { words, text: all } = reading.document;
  const { start } = words[labelFrom] as Span;
  const { end } = words[labelTo - 1] as Span;
  const text = all.slice(start, end);
  for (let i = labelFrom; i < labelTo; i++) {
    const mention = reading.mentions[reading.mentionOf[i] as number];
    const name = typeof mention?.key !== 'string' ? undefined : reading.names.get(mention.key);
    if (name)
      return { start, end, text, key: name.key, label: name.label, confidence: 0.97, reason: 'turn-label' };
  }
  return { start, end, text, key: null, label: text, confidence: 0.9, reason: 'turn-label' };
}

function toQuotation(reading: Reading, draft: Draft, speaker: Speaker | null): Quotation {
  const start = draftStart(draft);
  const end = draftEnd(draft);
  const { words, text } = reading.document;
  const cue = draft.attribution && {
    start: (words[draft.attribution.cueFrom] as Span).start,
    end: (words[draft.attribution.cueTo - 1] as Span).end,
  };
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: draft.kind,
    spans: draft.spans,
    speaker,
    cue,
    form: draft.form,
  };
}
