import { CALENDAR_WORDS } from '../names/word-lists.ts';
import type { Sentence } from '../text/sentences.ts';
import { isCue, type Attribution } from './clause.ts';
import { ADVERBS, cueStrength, DETERMINERS, PRONOUNS, takesObject } from './cues.ts';
import { accordingTo } from './according-to.ts';
import type { Draft } from './draft.ts';
import { makeDraft, SHORTEST, type Part, type Report } from './report.ts';
import { holdsClause } from './finite-clause.ts';
import { PREPOSITIONS, subjectAfter, subjectBefore, type SpeakerPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** How far behind a verb its "that" may stand. */
const THAT_REACH = 9;
const ADDRESSING =
  /^(?:tell|told|tells|telling|inform|informed|informs|remind|reminded|reminds|assure|assured|assures|advise|advised|ask|asked|asks|urge|urged|urges)$/;

/** Verbs that may stand before their subject: ", said Anna Kessler". */
const INVERTED =
  /^(?:said|says|adds|added|noted|notes|wrote|writes|explained|explains|argued|argues|recalled|warned|warns|predicted|concluded|observed|reported|reports|announced|stated)$/;

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
  const add = (parts: readonly Part[], attribution: Attribution): void => {
    const draft = makeDraft(reading, parts, attribution, taken);
    if (draft) drafts.push(draft);
  };
  const isClause = (part: Part): boolean => holdsClause(reading, part.from, part.to);
  const accord = accordingTo(reading, start, end);
  if (accord) {
    const [first] = accord.parts as [Part];
    if (PREPOSITIONS.has(reading.folded[first.from] as string) && !accord.parts.some(isClause)) return drafts;
    add(accord.parts, accord.attribution);
    return drafts;
  }
  let subject: SpeakerPhrase | null = null;
  for (let i = start; i < end; i++) {
    if (!isCue(reading, i) || taken(i)) continue;
    const behind = subject === null ? invertedReport(reading, i, start, end) : null;
    if (behind) {
      add(behind.parts, behind.attribution);
      break;
    }
    const found = subjectOf(reading, i, start, subject);
    if (!found || isOwnVoice(reading, found)) continue;
    const attribution = { cueFrom: i, cueTo: i + 1, subject: found };
    const trailing = trailingContent(reading, i, start, end, found);
    if (trailing > 0 && subject === null && opensClause(reading, start, trailing)) {
      add([{ from: start, to: trailing }], attribution);
      break;
    }
    const around = subject === null ? insertedReport(reading, i, start, end, found) : null;
    if (around) {
      add(around, attribution);
      break;
    }
    const contentFrom = contentAfter(reading, i, end);
    if (contentFrom < 0 || !governs(reading, i, contentFrom, end)) continue;
    subject = found;
    const contentTo = nextParticiple(reading, contentFrom, end);
    add([{ from: contentFrom, to: contentTo }], attribution);
    i = Math.max(i, contentTo - 1);
  }
  return drafts;
}

/** "I", "we", "you": whoever writes reports nothing by speaking. */
const isOwnVoice = (reading: Reading, { from, how }: SpeakerPhrase): boolean =>
  how === 'pronoun' && /^(?:i|we|you)$/.test(reading.folded[from] as string);

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
  const comma = commaBefore(reading, subject.from, from);
  return comma > 0 && contentAfter(reading, cue, to) >= 0 && hasThat(reading, cue, to) ? 0 : comma;
}

/** The comma that a phrase from word `at` follows, with few words and no other mark between; 0 for none. */
function commaBefore(reading: Reading, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    if (reading.document.words[i]?.text === ',') return i;
    if (reading.document.words[i]?.kind === 'mark') return 0;
  }
  return 0;
}

/** "Since its start, the mayor said, the plan has grown": the parts around the report, or null. */
function insertedReport(
  reading: Reading,
  cue: number,
  from: number,
  to: number,
  subject: SpeakerPhrase,
): Part[] | null {
  if (cueStrength(reading.folded[cue] as string) < 2 || reading.document.words[cue + 1]?.text !== ',')
    return null;
  const comma = commaBefore(reading, subject.from, from);
  if (comma <= from || subject.from - comma > 2 || to - cue < SHORTEST + 1) return null;
  if (!holdsClause(reading, from, comma) && !holdsClause(reading, cue + 2, to)) return null;
  return [
    { from, to: comma },
    { from: cue + 2, to },
  ];
}

/** "The bridge will be built, said Anna Kessler, its designer": the verb stands before its subject. */
function invertedReport(reading: Reading, cue: number, from: number, to: number): Report | null {
  const { folded, document } = reading;
  if (document.words[cue - 1]?.text !== ',' || cueStrength(folded[cue] as string) < 2) return null;
  if (!INVERTED.test(folded[cue] as string) || ADVERBS.has(folded[cue + 1] as string)) return null;
  const subject = subjectAfter(reading, cue + 1, to);
  if (!subject || subject.how === 'pronoun' || !opensClause(reading, from, cue - 1)) return null;
  const next = document.words[subject.to];
  const ends = subject.to >= to || next?.text === ',' || /^(?:in|at|on|from)$/.test(folded[subject.to] ?? '');
  if (!ends) return null;
  return {
    parts: [{ from, to: cue - 1 }],
    attribution: { cueFrom: cue, cueTo: cue + 1, subject },
  };
}

const hasThat = (reading: Reading, cue: number, to: number): boolean => {
  for (let i = cue + 1; i < Math.min(to, cue + THAT_REACH); i++)
    if (reading.folded[i] === 'that') return true;
  return false;
};

const isAudience = (word: string | undefined): boolean =>
  /^(?:reporters|supporters|journalists|press|media|newspaper|agency|court|jury|audience|crowd|committee|council|parliament|lawmakers|voters)$/.test(
    word ?? '',
  );

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
    const next = i + 1;
    if (DETERMINERS.has(folded[i] as string) && isAudience(folded[next])) i = next;
    else if (folded[i] === 'the' && reading.mentionOf[next] !== -1) i = next;
    const mention = reading.mentionOf[i] as number;
    if (mention >= 0) while (i < to && reading.mentionOf[i] === mention) i++;
    else if (
      PRONOUNS.has(folded[i] as string) ||
      /^(?:him|her|them|us|me)$/.test(folded[i] as string) ||
      isAudience(folded[i])
    )
      i++;
  }
  return i < to ? i : -1;
}

/**
 * Does the verb report what follows? With "that" always; weak verbs not else. Without, a clause or an infinitive is
 * reported, and the object of verbs like "praised" and "emphasized"; "said in the West" reports nothing.
 */
function governs(reading: Reading, cue: number, contentFrom: number, to: number): boolean {
  const { folded } = reading;
  const first = folded[contentFrom] as string;
  const verb = folded[cue] as string;
  if (first === 'that') return true;
  if (cueStrength(verb) < 2) return false;
  if (reading.document.words[contentFrom]?.kind !== 'word' || /^(?:by|as)$/.test(first)) return false;
  if (first === 'whether' || first === 'if') return true;
  if (first === 'to') return !PASSIVE.test(verb) && isInfinitive(reading, contentFrom);
  // "accused of", "reported on the ground": before a preposition most forms are passive.
  if (takesObject(verb) && PREPOSITIONS.has(first) && !isDay(reading, contentFrom))
    return OBJECT_PREPOSITIONS.has(first) && PREPOSITIONAL.test(verb);
  if (takesObject(verb) && !PREPOSITIONS.has(first)) return true;
  return opensClause(reading, contentFrom, to);
}

/** "was reported to have left": before an infinitive these forms are passive. */
const PASSIVE =
  /^(?:said|reported|alleged|noted|declared|stated|estimated|indicated|confirmed|revealed|predicted|observed|described|pronounced|suggested|concluded|recalled|announced|accused|denied)$/;

/** "warned of", "called for", "cautioned against". */
const PREPOSITIONAL = /^(?:warn|caution|complain|plead|rail|urg|advis|call|lament)/;
const OBJECT_PREPOSITIONS = new Set(['of', 'for', 'against', 'about']);

/** "on Monday" */
const isDay = ({ folded }: Reading, i: number): boolean =>
  folded[i] === 'on' && CALENDAR_WORDS.has(folded[i + 1] ?? '');

/** A clause; after a preposition only one behind its comma ("in winter, the roads are closed"). */
function opensClause(reading: Reading, from: number, to: number): boolean {
  const { words } = reading.document;
  const { folded } = reading;
  let first = from;
  if (/^(?:and|but|or)$/.test(folded[first] as string)) first++;
  if (isDay(reading, first)) first += 2;
  if (!PREPOSITIONS.has(folded[first] as string)) return holdsClause(reading, first, to);
  while (first < to && words[first]?.text !== ',') first++;
  return first < to && holdsClause(reading, first + 1, to);
}

/** "to build it", unlike "to requests" and "to the question". */
function isInfinitive(reading: Reading, to: number): boolean {
  const next = reading.folded[to + 1] ?? '';
  return (
    reading.mentionOf[to + 1] === -1 &&
    !DETERMINERS.has(next) &&
    (next === 'focus' || !/[^s]s$|ing$/.test(next)) &&
    reading.document.words[to + 1]?.kind === 'word'
  );
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
