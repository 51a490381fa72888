import type { Fidelity } from '#core/statements/statement.ts';
import { isNegation } from '#core/statements/negation.ts';

// A quotation changed in the ways quotations are changed, each with the label it must get: our own test set, made anew
// each time from a seed.

/** A changed quotation with what it must be called; null where the change does not fit the quotation. */
export interface Transformed {
  readonly name: string;
  readonly text: string;
  readonly gold: Fidelity;
}

/** Random numbers from 0 to below 1 from a seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYNONYMS: Readonly<Record<string, string>> = {
  big: 'large', help: 'assist', start: 'begin', important: 'crucial', people: 'citizens', want: 'wish', need: 'require',
  think: 'believe', good: 'fine', make: 'produce', get: 'obtain', many: 'numerous', country: 'nation', work: 'labour',
  time: 'period', right: 'correct', keep: 'retain', show: 'demonstrate', world: 'globe', years: 'decades', very: 'really',
  government: 'administration', money: 'funds', law: 'statute', get_: 'obtain', going: 'about', like: 'such as',
  know: 'realise', great: 'terrific', new: 'fresh', take: 'seize', see: 'view', change: 'alter', problem: 'issue',
}; // prettier-ignore
const OTHERS =
  'window yellow marble carpet lantern orchard velvet thunder pencil harbour cabbage violin'.split(' ');
const TENSES: Readonly<Record<string, string>> = {
  is: 'was', are: 'were', will: 'would', has: 'had', have: 'had', can: 'could', was: 'is', were: 'are', do: 'did', does: 'did',
  "don't": "didn't", "it's": 'it was', "we're": 'we were', "i'm": 'I was', go: 'went', know: 'knew', think: 'thought',
}; // prettier-ignore
const NUMBERS: Readonly<Record<string, string>> = {
  two: 'four', three: 'seven', four: 'nine', five: 'eight', six: 'eleven', ten: 'twelve', seven: 'three', hundred: 'thousand',
  million: 'billion', billion: 'million', thousand: 'million', twenty: 'fifty', dozen: 'hundred', half: 'third',
}; // prettier-ignore
const FRENCHMAN: Readonly<Record<string, string>> = {
  the: 'this', of: 'from', to: 'at', and: 'as well as', in: 'inside', is: 'finds itself', are: 'remain', have: 'possess',
  that: 'which', we: 'us others', will: 'go to', not: 'by no means', it: 'this thing', for: 'in favour of', on: 'upon',
}; // prettier-ignore

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const inCase = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
/** Puts another word in the place of one, its marks kept. */
const put = (written: string, word: string): string => {
  const [, before = '', , after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(written) ?? [];
  return before + inCase(written.slice(before.length), word) + after;
};

/** All changes that fit a quotation of some words without ellipses or brackets. */
export function transform(quotation: string, random: () => number): Transformed[] {
  const words = quotation.split(/\s+/);
  const n = words.length;
  const pick = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const found: Transformed[] = [];
  const add = (name: string, gold: Fidelity, changed: readonly string[] | string | null): void => {
    if (changed === null) return;
    const text = typeof changed === 'string' ? changed : changed.join(' ');
    if (text !== quotation || name === 'exact') found.push({ name, gold, text });
  };
  const cleanCut = (at: number): boolean => ![1, 2].some((back) => isNegation(bare(words[at - back] ?? '')));
  add('exact', 'verbatim', quotation);
  add(
    'punctuation and typography',
    'verbatim',
    quotation
      .replaceAll('’', "'")
      .replaceAll(' — ', ' -- ')
      .replace(/,/g, '')
      .replace(/[.!]$/, ',')
      .replaceAll(' ', '  '),
  );
  add(
    'upper case',
    'verbatim',
    quotation.toUpperCase().replace(/\bUS\b/g, 'us') === quotation
      ? null
      : inCase('a', words[0] as string).toLowerCase() + quotation.slice((words[0] as string).length),
  );
  const third = Math.max(1, Math.floor(n / 3));
  const start = pick(1, third + 1);
  if (n - start >= 6 && cleanCut(start)) add('cut at the start', 'partial', words.slice(start));
  const end = n - pick(1, third + 1);
  const cleanEnd = n - end > 2 || !words.slice(end).some((word) => isNegation(bare(word)));
  if (end >= 6 && cleanEnd) add('cut at the end', 'partial', words.slice(0, end));
  if (end - start >= 6 && cleanCut(start) && cleanEnd)
    add('cut at both ends', 'partial', words.slice(start, end));
  const from = pick(3, Math.max(4, n - 6));
  const to = from + pick(2, 6);
  if (n - to >= 3) {
    if (cleanCut(to))
      add('cut inside, with ellipsis', 'partial', [...words.slice(0, from), '…', ...words.slice(to)]);
    add('cut inside, without', 'altered', [...words.slice(0, from), ...words.slice(to)]);
  }
  const at = pick(1, n - 1);
  const other = OTHERS[pick(0, OTHERS.length)] as string;
  add('one word replaced', 'altered', words.with(at, put(words[at] as string, other)));
  add('first word replaced', 'altered', words.with(0, put(words[0] as string, other)));
  add('last word replaced', 'altered', words.with(n - 1, put(words[n - 1] as string, other)));
  const edited = words.map((word) =>
    random() < 0.3 ? put(word, OTHERS[pick(0, OTHERS.length)] as string) : word,
  );
  if (edited.filter((word, i) => word !== words[i]).length <= n / 3)
    add('a third of the words replaced', 'altered', edited);
  const not = words.findIndex((word) => isNegation(bare(word)));
  if (not >= 0) {
    const word = bare(words[not] as string);
    const contracted = /^(.*)n't$/.exec(word)?.[1];
    const positive =
      word === 'cannot' ? 'can' : word === "won't" ? 'will' : word === "can't" ? 'can' : contracted;
    add(
      'negation dropped',
      'altered',
      positive === undefined ? words.toSpliced(not, 1) : words.with(not, put(words[not] as string, positive)),
    );
    if (positive === undefined) add('negation dropped at an ellipsis', 'altered', words.with(not, '…'));
    if (not < n - 6 && not > 0 && positive === undefined)
      add('cut at the start up to the negation', 'altered', words.slice(not + 1));
  }
  const number = words.findIndex((word) => /^\$?\d/.test(bare(word)) || Object.hasOwn(NUMBERS, bare(word)));
  if (number >= 0) {
    const written = words[number] as string;
    const changed = Object.hasOwn(NUMBERS, bare(written))
      ? put(written, NUMBERS[bare(written)] as string)
      : written.replace(/\d/, (digit) => String((Number(digit) + 1) % 10 || 1));
    add('number changed', 'altered', words.with(number, changed));
  }
  const tense = words.findIndex((word) => Object.hasOwn(TENSES, bare(word)));
  if (tense >= 0)
    add(
      'tense changed',
      'altered',
      words.with(tense, put(words[tense] as string, TENSES[bare(words[tense] as string)] as string)),
    );
  const comma = words.findIndex((word, i) => i >= 3 && i <= n - 5 && word.endsWith(','));
  if (comma > 0)
    add('clauses reordered', 'altered', [...words.slice(comma + 1), ...words.slice(0, comma + 1)]);
  const synonyms = words.map((word) =>
    Object.hasOwn(SYNONYMS, bare(word)) ? put(word, SYNONYMS[bare(word)] as string) : word,
  );
  if (synonyms.filter((word, i) => word !== words[i]).length <= n / 4) add('synonyms', 'altered', synonyms);
  const stop = words.findIndex((word, i) => i >= 3 && i <= n - 4 && /[a-z]\.$/.test(word));
  if (stop > 0) {
    const merged = words.with(stop, (words[stop] as string).slice(0, -1));
    const lower = merged.with(stop + 1, (merged[stop + 1] as string).toLowerCase());
    add('sentences merged', 'altered', lower.toSpliced(stop + 1, 0, 'and'));
    add('sentences merged by a comma', 'verbatim', lower.with(stop, `${merged[stop]},`));
  }
  const translated = synonyms.map((word) =>
    Object.hasOwn(FRENCHMAN, bare(word)) ? put(word, FRENCHMAN[bare(word)] as string) : word,
  );
  // Fewer other words are words replaced.
  if (translated.filter((word, i) => word !== words[i]).length >= n * 0.42)
    add('as if translated', 'reworded', translated);
  return found;
}
