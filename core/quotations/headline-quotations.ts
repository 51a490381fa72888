import { foldText } from '../text/fold.ts';
import type { FoundName } from '../names/mention.ts';
import { cueStrength } from './cues.ts';
import { findQuotedPieces } from './quote-marks.ts';
import type { Quotation, Speaker } from './quotation.ts';

/** Shortest quotation in a headline that is more than scare quotes, in words. */
const SHORTEST = 4;

/**
 * Quotations in a headline, offsets into the headline. The speaker is whoever says the words in the article, or the one
 * whose role or name stands beside a reporting word in the headline; null where neither tells.
 */
export function headlineQuotations(
  title: string,
  quotations: readonly Quotation[],
  names: readonly FoundName[],
): Quotation[] {
  if (title.length > 400) return [];
  const found: Quotation[] = [];
  for (const piece of findQuotedPieces(title)) {
    const text = title.slice(piece.start, piece.end);
    const words = foldText(text).split(' ').filter(Boolean);
    if (words.length < SHORTEST) continue;
    const outside = `${title.slice(0, piece.open)} ${title.slice(piece.close)}`;
    const speaker = namedBeside(outside, title, names) ?? saidInside(words, quotations);
    const spans = [{ start: piece.start, end: piece.end }];
    found.push({
      start: piece.start,
      end: piece.end,
      text,
      kind: 'direct',
      spans,
      speaker,
      cue: null,
      form: 'headline',
    });
  }
  return found;
}

/** The person whose surname, or all of whose role's headline words, stand beside the quotation with a reporting word. */
function namedBeside(outside: string, title: string, names: readonly FoundName[]): Speaker | null {
  const words = foldText(outside).split(' ').filter(Boolean);
  if (!words.some((word) => cueStrength(word) === 2)) return null;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const surname = foldText(name.label).split(' ').at(-1) ?? '';
    if (surname.length > 2 && words.includes(surname)) return speakerOf(name, title, surname);
  }
  const people = names.filter((name) => name.kind === 'person' && name.role !== null);
  for (const name of people) {
    const role = foldText(name.role ?? '').split(' ');
    const title_ = role.find(
      (word) => words.includes(word) && /(?:or|er|ent|ary|man|son|ief|ter|yor|al)$/.test(word),
    );
    if (title_ !== undefined) return speakerOf(name, title, title_);
  }
  return null;
}

function speakerOf(name: FoundName, title: string, word: string): Speaker | null {
  const at = title.toLowerCase().indexOf(word);
  if (at < 0) return null;
  const text = title.slice(at, at + word.length);
  return {
    start: at,
    end: at + word.length,
    text,
    key: name.key,
    label: name.label,
    confidence: 0.7,
    reason: 'named',
  };
}

/** The speaker of the quotation in the article that has the headline's words. */
function saidInside(words: readonly string[], quotations: readonly Quotation[]): Speaker | null {
  const wanted = words.join(' ');
  for (const quotation of quotations) {
    if (quotation.speaker === null || quotation.text.length > 4000) continue;
    if (` ${foldText(quotation.text)} `.includes(` ${wanted} `))
      return { ...quotation.speaker, start: 0, end: 0, text: '' };
  }
  return null;
}
