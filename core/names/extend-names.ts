import { startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import type { NameTable } from './name-table.ts';
import { isChildOf, isGeneration } from './person-name.ts';
import type { RawName } from './raw-name.ts';
import { GIVEN_NAMES } from './word-lists.ts';

/** Given names that are also words with which sentences begin. */
const ALSO_WORDS = new Set('will mark pat rob sue drew bill may grant hope frank rich jack'.split(' '));

/**
 * People's names with what belongs to them and makes them another's: the "Jr." of a son, a father's name with "oglu", a
 * given name or initial before a name that the table knows ("David Robert Gates" is not Robert Gates).
 */
export function extendNames(names: readonly RawName[], words: readonly Word[], table: NameTable): RawName[] {
  const extended: RawName[] = [];
  for (const name of names) {
    const last = extended.at(-1);
    if (last && last.to > name.from) {
      // Taken in by the name before it, unless it says more.
      if (name.kind === 'person' && name.to > last.to)
        extended[extended.length - 1] = { ...last, to: name.to };
      continue;
    }
    const longer = name.kind === 'person' ? extend(name, words, last?.to ?? 0) : name;
    if (longer === name) extended.push(name);
    else {
      if (last && last.to > longer.from) extended.pop();
      extended.push(known(longer, words, table));
    }
  }
  return extended;
}

function extend(name: RawName, words: readonly Word[], floor: number): RawName {
  const to = extendRight(name, words);
  const from = extendLeft({ ...name, to }, words, floor);
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

function extendRight({ from, to, candidates }: RawName, words: readonly Word[]): number {
  const isWhole = to - from > 1;
  const next = words[to];
  const comma = next?.text === ',' ? 1 : 0;
  const suffix = words[to + comma];
  if (isWhole && suffix && !suffix.startsLine && isGeneration(suffix.text) && startsUpper(suffix.text))
    return to + comma + 1;
  if (!next || next.startsLine) return to;
  if (isWhole && isChildOf(next.text)) return isNext(words[to + 1]) && to - from < 3 ? to + 2 : to + 1;
  return candidates.every(({ contextual }) => contextual) ? overParticles(words, to) : to;
}

function extendLeft({ from, to, origin }: RawName, words: readonly Word[], floor: number): number {
  const before = words[from - 1];
  if (!before || to - from < 2 || words[from]?.startsLine || !isNext(before, true)) return from;
  // "Aliyev Ilham Heydar oglu": the official order, the surname first.
  if (to - from === 3 && isChildOf((words[to - 1] as Word).text)) return from - 1;
  if (origin !== 'table' || from - 1 < floor - 1) return from;
  const given = foldWord(before.text);
  const begins = before.startsLine || /^[.!?"“:]$/.test(words[from - 2]?.text ?? '.');
  const isGiven = GIVEN_NAMES.has(given) && !(begins && ALSO_WORDS.has(given));
  return isGiven || /^\p{Lu}\.$/u.test(before.text) ? from - 1 : from;
}

/** A capitalised word on the same line. */
const isNext = (word: Word | undefined, anyLine = false): boolean =>
  word !== undefined && word.kind === 'word' && startsUpper(word.text) && (anyLine || !word.startsLine);

/** Over "de" and "van der" to the capitalised word after them: "Charles de Gaulle". */
function overParticles(words: readonly Word[], to: number): number {
  let at = to;
  while (at - to < 3 && PARTICLE.test(words[at]?.text ?? '')) at++;
  const last = words[at];
  return at > to && last && !last.startsLine && startsUpper(last.text) ? at + 1 : to;
}

const PARTICLE = /^(?:de|da|do|dos|del|della|di|du|la|van|von|der|den|ter|ten|bin|ibn|bint|al|el)$/;

function known(name: RawName, words: readonly Word[], table: NameTable): RawName {
  const candidates = table.lookup(words.slice(name.from, name.to).map((word) => word.text));
  return candidates.length > 0
    ? { ...name, candidates }
    : { ...name, candidates: [], origin: name.origin === 'table' ? 'rule' : name.origin };
}
