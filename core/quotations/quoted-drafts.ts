import type { Span } from '../text/span.ts';
import {
  attributionAfter,
  attributionBefore,
  isCue,
  outermostAttribution,
  sentenceSubject,
  type Attribution,
} from './clause.ts';
import type { Draft } from './draft.ts';
import { isThinking } from './cues.ts';
import type { SpeakerPhrase } from './noun-phrase.ts';
import type { QuotedPiece } from './quote-marks.ts';
import { endsClause, type Reading } from './reading.ts';

/** A quoted piece with its place in the sentence around it. Word indices. */
interface PieceFrame {
  readonly piece: QuotedPiece;
  readonly first: number;
  /** Word after the closing mark. */
  readonly next: number;
  readonly clauseFrom: number;
  readonly clauseTo: number;
  readonly paragraphFrom: number;
  /** The quoted words end as a sentence does. */
  readonly ended: boolean;
  /** The quoted words begin as a sentence does. */
  readonly begun: boolean;
  readonly words: number;
}

/** Words under which quoted words without an attribution are a title or scare quotes. */
const SENTENCE_WORDS = 5;

/** Quotations in quotation marks, direct and mixed, in order. `skip` says which words are read already (turns). */
export function quotedDrafts(reading: Reading, skip: (word: number) => boolean): Draft[] {
  const drafts: Draft[] = [];
  let covered = -1;
  let joined: QuotedPiece | null = null;
  for (const frame of frames(reading)) {
    if (frame.piece.open < covered || skip(frame.first)) continue;
    const last = drafts.at(-1);
    if (last && joined && continuesDraft(reading, last, joined, frame)) {
      joined = frame.piece;
      last.spans.push({ start: frame.piece.start, end: frame.piece.end });
      continue;
    }
    const draft = readPiece(reading, frame);
    if (!draft) continue;
    drafts.push(draft);
    joined = frame.piece;
    covered = (draft.spans.at(-1) as Span).end;
  }
  return drafts;
}

function* frames(reading: Reading): Generator<PieceFrame> {
  const { words } = reading.document;
  let i = 0;
  for (const [index, piece] of reading.pieces.entries()) {
    while (i < words.length && reading.pieceOf[i] !== index && (words[i] as Span).start < piece.close) i++;
    if (reading.pieceOf[i] !== index) continue;
    const first = i;
    while (i < words.length && reading.pieceOf[i] === index) i++;
    const inside = reading.document.text.slice(piece.start, Math.min(piece.end, piece.start + 400));
    const tail = reading.document.text.slice(Math.max(piece.start, piece.end - 3), piece.end);
    yield {
      piece,
      first,
      next: i,
      clauseFrom: clauseFrom(reading, first),
      clauseTo: clauseTo(reading, i, /[.!?…]["”’']?$/.test(tail)),
      paragraphFrom: reading.paragraphFrom[first] as number,
      ended: /[.!?…]["”’']?\s*$/.test(tail),
      begun: /^[[(…\s.'‘"]*(?:\p{Lu}|\d)/u.test(inside),
      words: i - first - 2,
    };
  }
}

/** How far a clause is looked for, in words. */
const CLAUSE_REACH = 90;

/** First word of the sentence around a quoted piece, outside quotation marks. */
function clauseFrom(reading: Reading, first: number): number {
  const from = Math.max(reading.paragraphFrom[first] as number, first - CLAUSE_REACH);
  for (let i = first - 1; i >= from; i--) {
    if (endsClause(reading, i)) return i + 1;
    if (reading.pieceOf[i] !== -1 && reading.pieceOf[i + 1] !== reading.pieceOf[i] && endsPiece(reading, i)) {
      const next = reading.document.words[i + 1];
      if (next && /^[\p{Lu}"“‘'[(]/u.test(next.text) && !/^(?:I)$/.test(next.text)) return i + 1;
    }
  }
  return from;
}

function endsPiece(reading: Reading, i: number): boolean {
  const piece = reading.pieces[reading.pieceOf[i] as number] as QuotedPiece;
  return /[.!?]/.test(reading.document.text.slice(piece.end - 1, piece.end));
}

function clauseTo(reading: Reading, next: number, ended: boolean): number {
  const { words } = reading.document;
  const to = Math.min(reading.paragraphTo[next - 1] as number, next + CLAUSE_REACH);
  const after = words[next];
  if (after && !after.startsLine && /^[-–—―]$/.test(after.text)) return to;
  if (
    ended &&
    after &&
    next < to &&
    /^\p{Lu}/u.test(after.text) &&
    reading.document.text[(words[next - 1] as Span).end - 2] === '.'
  )
    return next;
  for (let i = next; i < to; i++) if (endsClause(reading, i)) return i;
  return to;
}

/** '"A," she said. "B."': the second piece goes on with the first where nothing but its attribution stands between. */
function continuesDraft(reading: Reading, draft: Draft, before: QuotedPiece, frame: PieceFrame): boolean {
  const end = (draft.spans.at(-1) as Span).end;
  if (before.continues && before.end === end && frame.first === frame.paragraphFrom) return true;
  if (draft.kind !== 'direct' || draft.paragraph !== frame.paragraphFrom || draft.attribution === null)
    return false;
  if (draft.speaker === null || draft.speaker === 'carried') return false;
  const { words } = reading.document;
  const cue = words[draft.attribution.cueFrom] as Span;
  if (cue.start < (draft.spans[0] as Span).start && draft.spans.length === 1) {
    // 'He said: "A." "B."'
    return words[frame.first - 1] !== undefined && (words[frame.first - 1] as Span).end === end + 1;
  }
  let clauses = 0;
  for (let i = frame.first - 1; i >= 0 && (words[i] as Span).start > end; i--) {
    if (endsClause(reading, i)) clauses++;
    if (frame.first - i > 60) return false;
  }
  if (clauses > 1 || (clauses === 1 && (frame.clauseFrom !== frame.first || !frame.begun))) return false;
  if (clauses === 0) {
    if (
      hasCue(reading, draft.attribution, frame.first) ||
      (!frame.begun && frame.first - draft.attribution.cueTo > 8)
    )
      return false;
  }
  return frame.ended && clauses === 1
    ? true
    : attributionAfter(reading, frame.next, stop(reading, frame)) === null;
}

/** '"A," she said, adding that "B"': a further reporting word between the attribution and word `to`. */
function hasCue(reading: Reading, { cueTo, subject }: Attribution, to: number): boolean {
  for (let i = Math.max(cueTo, subject.to); i < to; i++) if (isCue(reading, i)) return true;
  return false;
}

/** Where the words that may attribute a piece end: the clause, or the next piece. */
function stop(reading: Reading, frame: PieceFrame): number {
  for (let i = frame.next; i < frame.clauseTo; i++) if (reading.pieceOf[i] !== -1) return i;
  return frame.clauseTo;
}

function readPiece(reading: Reading, frame: PieceFrame): Draft | null {
  const { piece, first, clauseFrom: from } = frame;
  const whole: Span[] = [{ start: piece.start, end: piece.end }];
  const make = (
    kind: Draft['kind'],
    spans: Span[],
    speaker: Draft['speaker'],
    attribution: Attribution | null,
  ): Draft => {
    const form =
      frame.words < SENTENCE_WORDS || (!frame.begun && kind === 'direct' && !frame.ended)
        ? 'fragment'
        : 'sentence';
    return { kind, form, spans, speaker, attribution, paragraph: frame.paragraphFrom };
  };
  const leading = first > from && hasWords(reading, from, first);
  const before = leading
    ? (coordinated(reading, from, first) ?? attributionBefore(reading, from, first))
    : null;
  if (before) {
    if (isBare(reading, before, frame)) return make('direct', whole, before.subject, before);
    const end = Math.max(piece.close, contentEnd(reading, frame));
    return make('mixed', [{ start: contentStart(reading, before.cueTo), end }], before.subject, before);
  }
  const after = attributionAfter(reading, frame.next, stop(reading, frame));
  if (after && isSignature(reading, after)) return make('direct', whole, after.subject, after);
  if (after && !(frame.ended && fullStop(reading, frame) && startsNewSentence(reading, frame))) {
    if (isThinking(reading.folded[after.cueFrom] as string) && frame.words < SENTENCE_WORDS) return null;
    const put = /^puts?$/.test(reading.folded[after.cueFrom] as string);
    if (!leading || put || isLink(reading, from, first)) return make('direct', whole, after.subject, after);
    return make(
      'mixed',
      [{ start: (reading.document.words[from] as Span).start, end: piece.close }],
      after.subject,
      after,
    );
  }
  return unattributed(reading, frame, leading, (kind, speaker) => make(kind, whole, speaker, null));
}

/** '… said the members agreed, and "we go on"': after ", and" the words belong to the sentence's first verb of report. */
export function coordinated(reading: Reading, from: number, first: number): Attribution | null {
  if (
    !/^(?:and|but)$/.test(reading.folded[first - 1] ?? '') ||
    reading.document.words[first - 2]?.text !== ','
  )
    return null;
  return outermostAttribution(reading, from, first - 2);
}

function unattributed(
  reading: Reading,
  frame: PieceFrame,
  leading: boolean,
  make: (kind: Draft['kind'], speaker: SpeakerPhrase | 'carried' | null) => Draft,
): Draft | null {
  const colon = reading.document.words[frame.first - 1]?.text === ':' && frame.first > frame.paragraphFrom;
  if (leading && colon) {
    const subject = sentenceSubject(reading, frame.clauseFrom, frame.first);
    return make('direct', subject ?? 'carried');
  }
  if (leading || frame.words < SENTENCE_WORDS || !frame.begun || !frame.ended) return null;
  if (frame.first > frame.paragraphFrom) {
    const subject = sentenceSubject(
      reading,
      Math.max(frame.paragraphFrom, frame.first - CLAUSE_REACH),
      frame.first,
    );
    return make('direct', subject ?? 'carried');
  }
  return make('direct', 'carried');
}

const isSignature = (reading: Reading, { cueFrom }: Attribution): boolean =>
  reading.document.words[cueFrom]?.kind === 'mark';

const hasWords = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (reading.document.words[i]?.kind === 'word') return true;
  return false;
};

/** "And", "But" before a quotation. */
const isLink = (reading: Reading, from: number, to: number): boolean =>
  to - from <= 2 && /^(?:and|but|so|yet|because|still)$/.test(reading.folded[from] as string);

const fullStop = (reading: Reading, { piece }: PieceFrame): boolean =>
  reading.document.text[piece.end - 1] === '.';

function startsNewSentence(reading: Reading, frame: PieceFrame): boolean {
  const next = reading.document.words[frame.next];
  return next !== undefined && !/^(?:said|says|added|he|she|they|according|as)$/.test(next.text);
}

/** Only the verb's object or "that" stands between the reporting word and the quotation. */
function isBare(reading: Reading, { cueTo }: Attribution, frame: PieceFrame): boolean {
  const between = frame.first - cueTo;
  const mark = reading.document.words[frame.first - 1]?.text;
  if (between <= 0) return frame.begun || frame.ended;
  if (mark === ':' || (mark === ',' && frame.begun)) return true;
  if (between === 1 && (mark === ',' || mark === 'that')) return true;
  return mark === 'that' && between <= 6 && frame.words >= SENTENCE_WORDS;
}

const contentStart = (reading: Reading, word: number): number => {
  let i = word;
  while (reading.document.words[i]?.kind === 'mark' && reading.pieceOf[i] === -1) i++;
  return (reading.document.words[i] as Span).start;
};

/** The end of a mixed quotation: the clause's, or the comma before another verb of report. */
function contentEnd(reading: Reading, frame: PieceFrame): number {
  const { words } = reading.document;
  if (frame.ended) return frame.piece.close;
  for (let i = frame.next; i < frame.clauseTo; i++) {
    if (
      words[i]?.text === ',' &&
      /^(?:according|adding|saying|noting|but|and|while|as|who|which)$/.test(reading.folded[i + 1] ?? '')
    )
      return (words[i] as Span).start;
  }
  return (words[frame.clauseTo - 1] as Span).end;
}
