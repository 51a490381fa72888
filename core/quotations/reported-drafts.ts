import type { Span } from '../text/span.ts';
import type { Sentence } from '../text/sentences.ts';
import { isCue, type Attribution } from './clause.ts';
import { ADVERBS, cueStrength, PRONOUNS } from './cues.ts';
import type { Draft } from './draft.ts';
import { subjectAfter, subjectBefore, type SpeakerPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** Shortest and longest reported content, in words. */
const SHORTEST = 3;
const LONGEST = 120;
/** How far behind a verb its "that" may stand. */
const THAT_REACH = 9;
const ADDRESSING =
  /^(?:tell|told|tells|telling|inform|informed|informs|remind|reminded|reminds|assure|assured|assures|advise|advised|ask|asked|asks|urge|urged|urges)$/;

/** Indirect quotations: what verbs of report govern outside quotation marks. `taken`: words that are read already. */
export function reportedDrafts(reading: Reading, taken: (word: number) => boolean): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.document.sentences) drafts.push(...readSentence(reading, sentence, taken));
  return drafts;
}

function readSentence(reading: Reading, { from, to }: Sentence, taken: (word: number) => boolean): Draft[] {
  const drafts: Draft[] = [];
  let start = from;
  while (start < to && (taken(start) || reading.document.words[start]?.kind === 'mark')) start++;
  let end = to;
  while (end > start && reading.document.words[end - 1]?.kind === 'mark') end--;
  if (end - start < SHORTEST + 2) return drafts;
  const add = (contentFrom: number, contentTo: number, attribution: Attribution): void => {
    const draft = makeDraft(reading, contentFrom, contentTo, attribution, taken);
    if (draft) drafts.push(draft);
  };
  const accord = accordingTo(reading, start, end);
  if (accord) {
    add(accord.from, accord.to, accord.attribution);
    return drafts;
  }
  let subject: SpeakerPhrase | null = null;
  for (let i = start; i < end; i++) {
    if (!isCue(reading, i) || taken(i)) continue;
    const found = subjectOf(reading, i, start, subject);
    if (!found) continue;
    const attribution = { cueFrom: i, cueTo: i + 1, subject: found };
    const trailing = trailingContent(reading, i, start, end, found);
    if (trailing > 0 && subject === null) {
      add(start, trailing, attribution);
      break;
    }
    const contentFrom = contentAfter(reading, i, end);
    if (contentFrom < 0 || !governs(reading, i, contentFrom)) continue;
    subject = found;
    const contentTo = nextParticiple(reading, contentFrom, end);
    add(contentFrom, contentTo, attribution);
    i = Math.max(i, contentTo - 1);
  }
  return drafts;
}

/** The verb's subject; a participle after a comma has the subject of the verb before it. */
function subjectOf(
  reading: Reading,
  cue: number,
  from: number,
  earlier: SpeakerPhrase | null,
): SpeakerPhrase | null {
  const { folded } = reading;
  if (folded[cue]?.endsWith('ing')) {
    if (reading.document.words[cue - 1]?.text === ',' || folded[cue - 1] === 'and')
      return earlier ?? firstSubject(reading, from, cue);
    const own = subjectBefore(reading, cue, from);
    return own && own.how === 'named' && own.to === cue ? own : null;
  }
  if (folded[cue - 1] === 'to') return null;
  const own = subjectBefore(reading, cue, from);
  if (own) return own;
  return folded[cue - 1] === 'and' || folded[cue - 2] === 'and' ? earlier : null;
}

/** The first name or pronoun of a sentence that a verb follows directly. */
function firstSubject(reading: Reading, from: number, to: number): SpeakerPhrase | null {
  for (let i = from; i < to; i++) {
    const mention = reading.mentionOf[i] as number;
    if (mention < 0 || reading.mentions[mention]?.kind === 'place') {
      if (/^(?:he|she|they)$/.test(reading.folded[i] as string))
        return { from: i, to: i + 1, how: 'pronoun', mention: -1 };
      continue;
    }
    let end = i + 1;
    while (end < to && reading.mentionOf[end] === mention) end++;
    if (
      !/^['’]s?$/.test(reading.document.words[end]?.text ?? '') &&
      reading.mentions[mention]?.kind === 'person'
    )
      return { from: i, to: end, how: 'named', mention };
    i = end - 1;
  }
  return null;
}

/** "…, Smith said on Monday.": the word after the content where the report stands at the sentence's end, or 0. */
function trailingContent(
  reading: Reading,
  cue: number,
  from: number,
  to: number,
  subject: SpeakerPhrase,
): number {
  if (to - cue > 9 || subject.from <= from + SHORTEST || cueStrength(reading.folded[cue] as string) < 2)
    return 0;
  for (let i = subject.from - 1; i >= Math.max(from, subject.from - 8); i--) {
    if (reading.document.words[i]?.text === ',')
      return contentAfter(reading, cue, to) >= 0 && hasThat(reading, cue, to) ? 0 : i;
    if (reading.document.words[i]?.kind === 'mark') return 0;
  }
  return 0;
}

const hasThat = (reading: Reading, cue: number, to: number): boolean => {
  for (let i = cue + 1; i < Math.min(to, cue + THAT_REACH); i++)
    if (reading.folded[i] === 'that') return true;
  return false;
};

/** First word of what a verb reports: from its "that", after the one addressed, or right behind it; -1 for none. */
function contentAfter(reading: Reading, cue: number, to: number): number {
  const { folded } = reading;
  let i = cue + 1;
  if (i >= to) return -1;
  for (let k = i; k < Math.min(to, i + THAT_REACH); k++) {
    if (folded[k] === 'that' && (k === i || cueStrength(folded[cue] as string) === 2)) return k;
    if (reading.document.words[k]?.kind === 'mark' && k > i + 4) break;
  }
  if (ADDRESSING.test(folded[cue] as string)) {
    const mention = reading.mentionOf[i] as number;
    if (mention >= 0) while (i < to && reading.mentionOf[i] === mention) i++;
    else if (
      PRONOUNS.has(folded[i] as string) ||
      /^(?:him|her|them|us|me|reporters|supporters|journalists)$/.test(folded[i] as string)
    )
      i++;
  }
  return i < to ? i : -1;
}

/** Does the verb report what follows? Weak ones only with "that". */
function governs(reading: Reading, cue: number, contentFrom: number): boolean {
  const { folded } = reading;
  if (folded[contentFrom] === 'that') return true;
  if (cueStrength(folded[cue] as string) < 2) return false;
  const next = reading.document.words[contentFrom];
  return next !== undefined && next.kind === 'word' && !/^(?:by|as)$/.test(folded[contentFrom] as string);
}

/** Where a further report begins inside the content: ", adding that", ", and said". */
function nextParticiple(reading: Reading, from: number, to: number): number {
  for (let i = from + SHORTEST; i < to - 2; i++) {
    if (reading.document.words[i]?.text !== ',') continue;
    const next = reading.folded[i + 1] as string;
    if (next.endsWith('ing') && cueStrength(next) === 2) return i;
    if (next === 'and' && cueStrength(reading.folded[i + 2] as string) === 2) return i;
  }
  return to;
}

function accordingTo(
  reading: Reading,
  from: number,
  to: number,
): { readonly from: number; readonly to: number; readonly attribution: Attribution } | null {
  const { folded } = reading;
  for (let i = from; i < to - 2; i++) {
    if (folded[i] !== 'according' || folded[i + 1] !== 'to' || reading.pieceOf[i] !== -1) continue;
    const subject = objectOf(reading, i + 2, to);
    if (!subject) return null;
    const attribution = { cueFrom: i, cueTo: i + 2, subject };
    if (i - from > SHORTEST)
      return { from, to: reading.document.words[i - 1]?.text === ',' ? i - 1 : i, attribution };
    let k = subject.to;
    while (k < to && reading.document.words[k]?.text !== ',' && k - i < 20) k++;
    return { from: k + 1, to, attribution };
  }
  return null;
}

/** "according to him": pronouns of the object stand for their subjects. */
function objectOf(reading: Reading, at: number, to: number): SpeakerPhrase | null {
  if (
    /^(?:him|her|them)$/.test(reading.folded[at] as string) &&
    reading.document.words[at + 1]?.kind === 'mark'
  )
    return { from: at, to: at + 1, how: 'pronoun', mention: -1 };
  return subjectAfter(reading, at, to);
}

function makeDraft(
  reading: Reading,
  from: number,
  to: number,
  attribution: Attribution,
  taken: (word: number) => boolean,
): Draft | null {
  const { words } = reading.document;
  let [first, last] = [from, Math.min(to, from + LONGEST) - 1];
  while (first <= last && words[first]?.kind === 'mark') first++;
  while (last >= first && words[last]?.kind === 'mark') last--;
  while (
    first <= last &&
    ADVERBS.has(reading.folded[first] as string) &&
    /^(?:also|later|then)$/.test(reading.folded[first] as string)
  )
    first++;
  if (last - first + 1 < SHORTEST) return null;
  for (let i = first; i <= last; i++) if (taken(i) || reading.pieceOf[i] !== -1) return null;
  const span: Span = { start: (words[first] as Span).start, end: (words[last] as Span).end };
  const paragraph = reading.paragraphFrom[first] as number;
  return {
    kind: 'indirect',
    form: 'reported',
    spans: [span],
    speaker: attribution.subject,
    attribution,
    paragraph,
  };
}
