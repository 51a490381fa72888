import { endsAsSentence } from './boilerplate-lines.ts';

/** What the lines of a print or a PDF come to. */
export interface PastedLines {
  /** One paragraph a line; an empty line where the paste had one. */
  readonly lines: readonly string[];
  /** Page numbers, running heads and feet, in order, each once. */
  readonly furniture: readonly string[];
}

interface Line {
  readonly text: string;
  /** Begins further in than the line before it, as new paragraphs do. */
  readonly isIndented: boolean;
}

/** Wider lines than this are paragraphs of their own: no print or PDF sets so many characters a line. */
const WIDEST = 130;
/** A text with fewer lines, or fewer of them broken within a sentence, was not set in lines. */
const LEAST_LINES = 4;
const LEAST_BROKEN = 0.25;
/** How near to the full width, in shares of it, a line ends whose next word did not fit: letters differ in width. */
const FULL = 0.82;
/** The same after the end of a sentence, where a paragraph may end. */
const FULL_AT_END = 0.92;
/** A line shorter than this share of the width was broken on purpose, unless the sentence goes on. */
const LONG = 0.67;

/**
 * Makes paragraphs again of what was set in lines and pages: page numbers and running heads are taken out, words that were
 * hyphenated at the end of a line are joined, and so are lines that were broken because the next word did not fit. What was
 * not set so stays as it is. Linear in the text.
 */
export function pastedLines(pasted: string): PastedLines {
  const { lines, furniture } = withoutFurniture(readLines(pasted));
  const width = lineWidth(lines.map(({ text }) => text));
  return { lines: width === null ? lines.map(({ text }) => text) : joined(lines, width), furniture };
}

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
};

function readLines(pasted: string): readonly Line[] {
  return pasted
    .replace(/\f[\f\r\n]*/g, '\n\f\n')
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((raw) => {
      const text = raw
        .replace(/[\uFB00-\uFB04]/g, (ligature) => LIGATURES[ligature]!)
        // At the end of a line a soft hyphen is seen and parts a word, anywhere else it is not.
        .replace(/\u00AD(?=\s*$)/, '-')
        .replace(/[\u00AD\u200B\uFEFF]/g, '')
        .replace(/[^\S\f]+/g, ' ');
      return { text: text.replace(/^ | $/g, ''), isIndented: /^(?: {2,}|\t|\u3000)\S/.test(raw) };
    });
}

/** "12", "- 12 -", "Page 2 of 3", "2/3". */
const PAGE_NUMBER = /^(?:[-–—] ?)?(?:page |p\. ?)?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i;
/** Prints of browsers have the address and the number at the foot of a page. */
const PRINTED_FOOT = /^https?:\/\/\S+ +\d{1,3} ?\/ ?\d{1,3}$/;
/** So many lines above and below the end of a page may be its running head and foot. */
const REACH = 2;
const LONGEST_HEAD = 120;
/** Empty lines beyond so many belong to nothing. */
const FARTHEST = 12;

/** Numbers with fewer lines between them are a list: of years, of results. */
const LEAST_BETWEEN = 4;

/** Text of the article, or a speaker's label. */
const ENDS_SAYING = /[.!?…:;,]["”’)]?$/;

/** The same line on every page but for its numbers. */
const folded = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

function withoutFurniture(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly furniture: readonly string[];
} {
  const ends = pageEnds(lines);
  const gone = new Set(ends);
  // A head or foot stands at the ends of at least two pages.
  const near = new Map<string, Set<number>>();
  for (const end of [-1, ...ends, lines.length])
    for (const step of [-1, 1])
      for (const at of textsFrom(lines, end, step)) {
        const { text } = lines[at]!;
        if (gone.has(at) || text.length > LONGEST_HEAD || ENDS_SAYING.test(text)) continue;
        const key = folded(text);
        near.set(key, (near.get(key) ?? new Set()).add(at));
      }
  // A browser's print has the headline in its text as well; elsewhere the first head may be the headline.
  const isPrint = lines.some(({ text }) => PRINTED_FOOT.test(text));
  const first = new Set(isPrint ? [] : textsFrom(lines, -1, 1));
  if (ends.length > 0)
    for (const places of near.values())
      if (places.size > 1) for (const at of places) if (!first.has(at)) gone.add(at);
  const kept: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (gone.has(at)) continue;
    // A page's end within a sentence leaves no gap.
    if (line.text === '' && isGap(lines, at, gone)) continue;
    kept.push(line);
  }
  const furniture = [...gone].sort((a, b) => a - b).map((at) => lines[at]!.text);
  return { lines: kept, furniture: [...new Set(furniture)].filter((text) => !/^\f?$/.test(text)) };
}

/** Form feeds, feet of prints, and page numbers that count on from one to the next. */
function pageEnds(lines: readonly Line[]): readonly number[] {
  const ends: number[] = [];
  let before: { readonly at: number; readonly page: number } | null = null;
  for (const [at, { text }] of lines.entries()) {
    if (text === '\f' || PRINTED_FOOT.test(text)) ends.push(at);
    const page = Number(PAGE_NUMBER.exec(text)?.[1] ?? NaN);
    if (Number.isNaN(page)) continue;
    const isFirst = /page|\bof\b|\//i.test(text);
    if (before?.page === page - 1 && at - before.at > LEAST_BETWEEN) {
      if (ends.at(-1) !== before.at) ends.push(before.at);
      ends.push(at);
    } else if (isFirst) ends.push(at);
    before = { at, page };
  }
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** Indexes of the next lines with text in a direction, not beyond another page's end. */
function textsFrom(lines: readonly Line[], from: number, step: number): readonly number[] {
  const found: number[] = [];
  for (let at = from + step; at !== from + step * FARTHEST && found.length < REACH; at += step) {
    const line = lines[at];
    if (!line || line.text === '\f') break;
    if (line.text !== '') found.push(at);
  }
  return found;
}

/** Whether an empty line stands beside what was taken out, in the middle of a sentence. */
function isGap(lines: readonly Line[], at: number, gone: ReadonlySet<number>): boolean {
  let isBeside = false;
  const look = (step: number): string | null => {
    for (let next = at + step; next !== at + step * FARTHEST; next += step) {
      const line = lines[next];
      if (!line) return null;
      if (gone.has(next)) isBeside = true;
      else if (line.text !== '') return line.text;
    }
    return null;
  };
  const [above, below] = [look(-1), look(1)];
  return isBeside && above !== null && below !== null && (!endsAsSentence(above) || /^\p{Ll}/u.test(below));
}

/** The width at which the text was set, in characters; null where it was not set in lines. */
function lineWidth(lines: readonly string[]): number | null {
  const texts = lines.filter((text) => text !== '');
  if (texts.length < LEAST_LINES) return null;
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  if (width > WIDEST) return null;
  const broken = lines.filter(
    (text, i) => text.length >= width * LONG && !/[.!?]["”’)]?$/.test(text) && (lines[i + 1] ?? '') !== '',
  );
  return broken.length >= texts.length * LEAST_BROKEN ? width : null;
}

const BEGINS_ANEW = /^(?:[-–—•*▪] |\d{1,2}[.)] |\p{Lu}[\p{Lu}\s.’'-]{2,40}: |(?:Q|A|QUESTION|ANSWER): )/u;
const HYPHEN_END = /(\p{L}+)[-\u2010]$/u;
/** No half of a word is longer. */
const LONGEST_HALF = 40;

/** The half of a word that a line ends with, before its hyphen; null where it ends otherwise. */
const halfAtEnd = (line: string): string | null => HYPHEN_END.exec(line.slice(-LONGEST_HALF))?.[1] ?? null;

type WordCounts = ReadonlyMap<string, number>;

function joined(lines: readonly Line[], width: number): readonly string[] {
  const words = countWords(lines);
  const paragraphs: string[][] = [];
  let last = ''; // the line as it was set, to tell whether it is full
  for (const { text, isIndented } of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && goesOn(last, text, isIndented, width)) append(paragraph, text, words);
    else paragraphs.push([text]);
    last = text;
  }
  return paragraphs.map((pieces) => pieces.join(''));
}

function countWords(lines: readonly Line[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function goesOn(line: string, next: string, isIndented: boolean, width: number): boolean {
  if (line === '' || next === '' || BEGINS_ANEW.test(next)) return false;
  if (halfAtEnd(line) !== null) return true;
  if (isIndented) return false;
  // With room for the next word, whoever set the text broke the line here on purpose.
  const full = width * (endsAsSentence(line) ? FULL_AT_END : FULL);
  const isFull = line.length + 1 + next.split(' ', 1)[0]!.length >= full;
  return isFull && (line.length >= width * LONG || /^\p{Ll}/u.test(next));
}

/** Adds a line to its paragraph, undoing the hyphen of a word that was parted. */
function append(paragraph: string[], next: string, words: WordCounts): void {
  const end = paragraph.at(-1)!;
  const half = halfAtEnd(end);
  const rest = /^\p{Ll}+/u.exec(next.slice(0, LONGEST_HALF))?.[0] ?? null;
  if (half === null) paragraph.push(' ');
  else if (rest !== null && !isCompound(half, rest, words))
    paragraph[paragraph.length - 1] = end.slice(0, -1);
  paragraph.push(next);
}

/** Whether the hyphen belongs to the word: the text has it so elsewhere, or both halves alone and never the whole. */
function isCompound(half: string, rest: string, words: WordCounts): boolean {
  const [first, second] = [half.toLowerCase(), rest.toLowerCase()];
  if (words.has(first + second)) return false;
  // The halves at the line's end are counted themselves.
  const isWord = (part: string): boolean => part.length >= 4 && (words.get(part) ?? 0) > 1;
  return words.has(`${first}-${second}`) || (isWord(first) && isWord(second));
}
