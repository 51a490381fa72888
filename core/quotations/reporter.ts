import { coordinated } from './quoted-drafts.ts';
import { subjectAfter, subjectBefore, type SpeakerPhrase } from './noun-phrase.ts';
import type { Unit } from './report-spans.ts';
import type { ScoredReport } from './score-reports.ts';
import type { Reading } from './reading.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/;
const NOT_PASSIVE = /ing$|^(?:say|tell|think|know)s?$/;

/**
 * Whoever reports by the word at `cue`, by what stands around it; null where nobody is named. `earlier`: who reported
 * last in the same unit, whose participles and further verbs these may be.
 */
export function reporterOf(
  reading: Reading,
  { from, to }: Unit,
  { cue, parts }: ScoredReport,
  earlier: SpeakerPhrase | null,
): SpeakerPhrase | null {
  const { folded, document } = reading;
  const word = folded[cue] as string;
  const content = parts[0] as Unit;
  for (let i = content.from + 2; i < content.to; i++) {
    if (reading.pieceOf[i] === -1 || reading.pieceOf[i] === reading.pieceOf[i - 1]) continue;
    const outer = coordinated(reading, from, i);
    if (outer) return outer.subject;
  }
  if (word === 'according') return objectOf(reading, cue + 2, to);
  const before = folded[cue - 1] ?? '';
  if (/^['’]s$/.test(before)) return subjectBefore(reading, cue - 1, from);
  if (/^(?:his|her|their)$/.test(before)) return { from: cue - 1, to: cue, how: 'pronoun', mention: -1 };
  if (folded[cue + 1] === 'by') return subjectAfter(reading, cue + 2, to);
  if (content.to <= cue) {
    // "…, said Anna Kessler": the verb follows the content, its subject the verb.
    const inverted = document.words[cue - 1]?.kind === 'mark' ? subjectAfter(reading, cue + 1, to) : null;
    return inverted ?? subjectBefore(reading, cue, content.to);
  }
  if (before === 'as' && /^(?:quoted|cited|described)$/.test(folded[cue - 2] ?? ''))
    return subjectBefore(reading, cue - 2, from);
  if (folded[cue + 1] === 'as' && /^(?:quoted|cited)$/.test(word)) return subjectBefore(reading, cue, from);
  if (isPassive(reading, cue, from)) return null;
  if (word.endsWith('ing')) {
    if (document.words[cue - 1]?.text === ',' || before === 'and' || before === 'by' || before === 'in')
      return earlier ?? firstSubject(reading, from, cue);
    return subjectBefore(reading, cue, from) ?? earlier;
  }
  const own = subjectBefore(reading, before === 'to' ? cue - 1 : cue, from);
  if (own) return own;
  const joined = before === 'and' || before === 'to' || folded[cue - 2] === 'and' || folded[cue - 2] === 'to';
  return joined ? (earlier ?? firstSubject(reading, from, cue)) : null;
}

/** "was accused": an auxiliary, then a past form; "was saying" is none. */
function isPassive({ folded }: Reading, cue: number, from: number): boolean {
  if (NOT_PASSIVE.test(folded[cue] as string)) return false;
  let i = cue - 1;
  while (
    i > from &&
    cue - i < 4 &&
    /^(?:not|also|widely|reportedly|been|being|n't)$/.test(folded[i] as string)
  ) {
    if (folded[i] === 'been' || folded[i] === 'being') return true;
    i--;
  }
  return i >= from && BE.test(folded[i] as string);
}

/** The first name or pronoun of a sentence that is no place and owns nothing. */
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

/** "according to him": pronouns of the object stand for their subjects. */
function objectOf(reading: Reading, at: number, to: number): SpeakerPhrase | null {
  if (/^(?:him|her|them)$/.test(reading.folded[at] ?? '') && reading.document.words[at + 1]?.kind === 'mark')
    return { from: at, to: at + 1, how: 'pronoun', mention: -1 };
  return subjectAfter(reading, at, to);
}
