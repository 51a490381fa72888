import { ADVERBS, cueStrength, isThinking } from './cues.ts';
import { subjectAfter, subjectBefore, type SpeakerPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** A reporting word and its subject. Word indices. */
export interface Attribution {
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly subject: SpeakerPhrase;
}

/** How many words from a quotation its reporting word may stand. */
const REACH_AFTER = 22;
const REACH_BEFORE = 45;

/** Can word `i` be a reporting verb here? "to say" and "the report" cannot. */
export function isCue(reading: Reading, i: number, least: 1 | 2 = 1): boolean {
  const word = reading.folded[i] as string;
  if (cueStrength(word) < least || reading.pieceOf[i] !== -1 || reading.mentionOf[i] !== -1) return false;
  const before = reading.folded[i - 1] ?? '';
  if (before === 'the' || before === 'a' || before === 'an' || before === 'of') return false;
  if (before === "'s" || before === '’s') return false;
  return true;
}

/** Reads "…," Smith said / said Smith / as Smith put it / according to Smith, in words `from` to `to` after a quotation. */
export function attributionAfter(reading: Reading, from: number, to: number): Attribution | null {
  const { folded } = reading;
  const signed = signature(reading, from, to);
  if (signed) return signed;
  let i = from;
  while (i < to && reading.document.words[i]?.kind === 'mark') i++;
  const first = i;
  const limit = Math.min(to, first + REACH_AFTER);
  for (; i < limit; i++) {
    if (folded[i] === 'according' && folded[i + 1] === 'to') {
      const subject = subjectAfter(reading, i + 2, to);
      return subject && { cueFrom: i, cueTo: i + 2, subject };
    }
    if ((folded[i] === 'put' || folded[i] === 'puts') && /^(?:it|this)$/.test(folded[i + 1] ?? '')) {
      const subject = subjectBefore(reading, i, first);
      return subject && { cueFrom: i, cueTo: i + 2, subject };
    }
    if (folded[i] === 'went' && folded[i + 1] === 'on') {
      const subject = subjectBefore(reading, i, first);
      return subject && { cueFrom: i, cueTo: i + 2, subject };
    }
    if (!isCue(reading, i)) continue;
    const inverted = leadingOnly(reading, first, i) ? subjectAfter(reading, i + 1, to) : null;
    if (inverted && !objectAfter(reading, i, inverted))
      return { cueFrom: i, cueTo: i + 1, subject: inverted };
    const subject = subjectBefore(reading, i, first);
    if (subject) return { cueFrom: i, cueTo: i + 1, subject };
    if (cueStrength(folded[i] as string) === 2 && folded[i]?.endsWith('ing')) return null;
  }
  return null;
}

/** '"…" — Pamela Padilla': a dash and a name that end the paragraph. */
function signature(reading: Reading, from: number, to: number): Attribution | null {
  const mention = reading.mentionOf[from + 1] ?? -1;
  if (!/^[-–—―]$/.test(reading.document.words[from]?.text ?? '') || mention < 0) return null;
  let end = from + 1;
  while (end < to && reading.mentionOf[end] === mention) end++;
  const last = reading.paragraphTo[from] as number;
  if (last - end > 8 || reading.mentions[mention]?.kind === 'place') return null;
  return { cueFrom: from, cueTo: from + 1, subject: { from: from + 1, to: end, how: 'named', mention } };
}

/** Only adverbs between the quotation and the verb. */
function leadingOnly(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!ADVERBS.has(reading.folded[i] as string)) return false;
  return true;
}

/** "told reporters", "asked him" right after the quotation: what follows the verb is no subject. */
function objectAfter(reading: Reading, cue: number, subject: SpeakerPhrase): boolean {
  const word = reading.folded[cue] as string;
  return /^(?:told|tells|telling|asked)$/.test(word) && subject.how === 'pronoun';
}

/**
 * Reads 'Smith said, "…' and 'Smith told reporters that "…': the last reporting word in words `from` to `to` before a
 * quotation that has a subject.
 */
export function attributionBefore(reading: Reading, from: number, to: number): Attribution | null {
  const { folded } = reading;
  const limit = Math.max(from, to - REACH_BEFORE);
  for (let i = to - 1; i >= limit; i--) {
    if (folded[i] === 'to' && folded[i - 1] === 'according') {
      const subject = subjectAfter(reading, i + 1, to);
      if (subject) return { cueFrom: i - 1, cueTo: i + 1, subject };
    }
    if (
      (folded[i] === 'on' && folded[i - 1] === 'went') ||
      (folded[i] === 'as' && isSpeaking(folded[i - 1]))
    ) {
      const subject = subjectBefore(reading, i - 1, from);
      if (subject) return { cueFrom: i - 1, cueTo: i + 1, subject };
    }
    if (!isCue(reading, i) || (folded[i - 1] === 'to' && isThinking(folded[i] as string))) continue;
    const subject = subjectOfCue(reading, i, from);
    if (subject) return { cueFrom: i, cueTo: i + 1, subject };
  }
  return null;
}

function subjectOfCue(reading: Reading, cue: number, from: number): SpeakerPhrase | null {
  const { folded, document } = reading;
  const participle = (folded[cue] as string).endsWith('ing');
  if (participle && folded[cue - 1] === 'as' && isSpeaking(folded[cue - 2]))
    return subjectBefore(reading, cue - 2, from);
  // "Smith clarified his remarks, emphasizing that": the participle's subject is the sentence's.
  if (participle && document.words[cue - 1]?.text === ',') return farSubject(reading, cue, from);
  return subjectBefore(reading, infinitiveHead(reading, cue, from), from) ?? farSubject(reading, cue, from);
}

/** The first reporting word of a stretch that has a subject: the one that governs all others. */
export function outermostAttribution(reading: Reading, from: number, to: number): Attribution | null {
  for (let i = Math.max(from, to - REACH_BEFORE); i < to; i++) {
    if (!isCue(reading, i, 2) || reading.folded[i - 1] === 'to') continue;
    const subject = subjectOfCue(reading, i, from);
    if (subject) return { cueFrom: i, cueTo: i + 1, subject };
  }
  return null;
}

const isSpeaking = (word: string | undefined): boolean =>
  word === 'quoted' || word === 'described' || word === 'cited';

/** "went on to add", "used the speech to call": the verb whose subject is asked stands before "to". */
function infinitiveHead(reading: Reading, cue: number, from: number): number {
  const { folded } = reading;
  if (folded[cue - 1] !== 'to') return cue;
  let i = cue - 2;
  while (i > from && ADVERBS.has(folded[i] as string)) i--;
  return folded[i + 1] === 'on' ? i + 1 : Math.max(i, from);
}

/** A participle's subject is the sentence's: the first name or pronoun of it ("…, adding that"). */
function farSubject(reading: Reading, cue: number, from: number): SpeakerPhrase | null {
  if (
    !reading.folded[cue]?.endsWith('ing') &&
    reading.folded[cue - 1] !== 'and' &&
    reading.folded[cue - 1] !== 'to'
  )
    return null;
  return sentenceSubject(reading, from, cue);
}

/** The subject of the first verb of report in a stretch, or its first person or pronoun. */
export function sentenceSubject(reading: Reading, from: number, to: number): SpeakerPhrase | null {
  for (let i = from; i < to; i++) {
    if (!isCue(reading, i, 2) || reading.folded[i]?.endsWith('ing')) continue;
    const subject = subjectBefore(reading, i, from);
    if (subject) return subject;
  }
  for (let i = from; i < to; i++) {
    if (reading.pieceOf[i] !== -1) continue;
    if (/^(?:he|she)$/.test(reading.folded[i] as string))
      return { from: i, to: i + 1, how: 'pronoun', mention: -1 };
    const mention = reading.mentionOf[i] as number;
    if (mention >= 0 && reading.mentions[mention]?.kind === 'person') {
      let end = i + 1;
      while (end < to && reading.mentionOf[end] === mention) end++;
      return { from: i, to: end, how: 'named', mention };
    }
  }
  return null;
}
