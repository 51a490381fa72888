import type { Mention } from '#core/names/mention.ts';
import type { CheckedMention } from './check-marks.ts';

/** How the marks of a page stand to the body of its article. Counts of mentions. */
export interface TextCheck {
  /** Names the analysis finds in the true body, and how many of them are read and marked on the page. */
  readonly inBody: number;
  readonly marked: number;
  /** Marks in text that is not of the true body, by what text that is; `lead` is what stands above its first paragraph. */
  readonly outside: { readonly lead: number; readonly caption: number; readonly other: number };
  /** Words of the names missed, and of the marks in other text, to look at. */
  readonly missed: readonly string[];
  readonly strange: readonly string[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the line it stands in. */
  readonly line: number;
}

/** A text's words: letters and digits, case and compatible forms folded. Lines end at line breaks. */
function wordsOf(text: string): readonly Word[] {
  let line = 0;
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(/\n|[\p{L}\p{N}\p{M}]+/gu)) {
    if (found === '\n') line++;
    else
      words.push({
        text: found.normalize('NFKC').toLowerCase(),
        start: index,
        end: index + found.length,
        line,
      });
  }
  return words;
}

/** Words on each side of a name that must be the same for it to be the same place. */
const CONTEXT = 2;
/** A line of the page is of the body where so much of its runs of words is. */
const OF_BODY = 0.5;

const runsOf = (words: readonly Word[], from: number, to: number, length = 3): readonly string[] => {
  const size = Math.min(length, to - from);
  return Array.from({ length: to - from - size + 1 }, (_, i) =>
    words
      .slice(from + i, from + i + size)
      .map(({ text }) => text)
      .join(' '),
  );
};

/**
 * Sets the marks of a page beside the true body of its article. `bodyMentions` are the names of `body` by the same
 * analysis; `mentions` those of the text the page was read as, `text`, one line a block, with their marks.
 */
export function checkText(
  body: string,
  bodyMentions: readonly Mention[],
  text: string,
  mentions: readonly CheckedMention[],
): TextCheck {
  const [trueWords, words] = [wordsOf(body), wordsOf(text)];
  const found = findInBody(trueWords, bodyMentions, words, mentions);
  const all = ` ${trueWords.map((word) => word.text).join(' ')} `;
  const known = new Set(runsOf(trueWords, 0, trueWords.length));
  const isOfBody = linesOfBody(words, (run, whole) => (whole ? all.includes(` ${run} `) : known.has(run)));
  const firstLine = isOfBody.indexOf(true);
  const outside = { lead: 0, caption: 0, other: 0 };
  const strange: string[] = [];
  for (const { mention, mark } of mentions) {
    const line = words.find(({ end }) => end > mention.start)?.line;
    if (!mark || line === undefined || isOfBody[line]) continue;
    const kind = mark.place === 'caption' ? 'caption' : line < firstLine ? 'lead' : 'other';
    outside[kind]++;
    if (kind === 'other')
      strange.push(text.slice(Math.max(0, mention.start - 40), mention.end + 40).replace(/\s+/g, ' '));
  }
  return { inBody: bodyMentions.length, marked: found.marked, outside, missed: found.missed, strange };
}

/** For each line of the page's text, whether it is of the body. */
function linesOfBody(
  words: readonly Word[],
  holds: (run: string, whole: boolean) => boolean,
): readonly boolean[] {
  const lines: boolean[] = [];
  for (let from = 0; from < words.length;) {
    const { line } = words[from]!;
    let to = from;
    while (words[to]?.line === line) to++;
    const runs = runsOf(words, from, to);
    const whole = to - from < 3;
    lines[line] = runs.filter((run) => holds(run, whole)).length >= runs.length * OF_BODY;
    from = to;
  }
  return lines;
}

function findInBody(
  trueWords: readonly Word[],
  bodyMentions: readonly Mention[],
  words: readonly Word[],
  mentions: readonly CheckedMention[],
): { readonly marked: number; readonly missed: readonly string[] } {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of words.entries()) {
    const others = places.get(text);
    if (others) others.push(i);
    else places.set(text, [i]);
  }
  const isMarked = new Uint8Array(words.length);
  for (const { mention, mark } of mentions)
    if (mark)
      for (const [i, { start, end }] of words.entries())
        if (start < mention.end && end > mention.start) isMarked[i] = 1;
  const taken = new Set<number>();
  const missed: string[] = [];
  for (const mention of bodyMentions) {
    const first = trueWords.findIndex(({ end }) => end > mention.start);
    const length = trueWords.filter(({ start, end }) => start < mention.end && end > mention.start).length;
    if (first < 0 || length === 0) continue;
    const same = (at: number, from: number, to: number): boolean => {
      for (let i = from; i < to; i++) {
        const wanted = trueWords[first + i];
        if (wanted?.line === trueWords[first]!.line && words[at + i]?.text !== wanted.text) return false;
      }
      return true;
    };
    const candidates = (places.get(trueWords[first]!.text) ?? []).filter(
      (at) =>
        same(at, 0, length) && (same(at, -CONTEXT, 0) || same(at, length, length + CONTEXT)) && isMarked[at],
    );
    const at = candidates.find((one) => !taken.has(one)) ?? candidates[0];
    if (at === undefined) missed.push(mention.text);
    else taken.add(at);
  }
  return { marked: bodyMentions.length - missed.length, missed };
}

/** Least words of a body for it to be one: under that a truth is a snippet. */
const LEAST_WORDS = 50;

/**
 * Whether a truth gives a body to compare with: no snippet, and no remark in place of the text, which then does not stand
 * in the page at all.
 */
export function isRealBody(body: string, html: string): boolean {
  const words = wordsOf(body);
  if (words.length < LEAST_WORDS) return false;
  const source = wordsOf(html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' '));
  const known = new Set(runsOf(source, 0, source.length));
  const runs = runsOf(words, 0, words.length);
  return runs.filter((run) => known.has(run)).length >= runs.length / 2;
}
