import compromise from 'compromise';
import { existsSync, readFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { loadTools } from '#data/pipeline/load-tools.ts';
import { readBio } from '#data/tagger/read-bio.ts';
import { TAGS } from '#core/names/tag.ts';
import { quickest } from './measure.ts';

// The tagger beside the packages people would take instead, on the dev part of worldwide newswire: the same sentences for
// all, strict spans. compromise and wink-nlp get the words joined by spaces and split them themselves, as they always do;
// wink-nlp tells no kinds of names, so runs of proper nouns are its names.

const path = '../shared/eval/names/worldwide-newswire/dev.bio';
if (!existsSync(path)) {
  console.log('skipped: ../shared is not there');
  process.exit();
}
const sentences = readBio(path, console.error);
const tokens = sentences.reduce((sum, { words }) => sum + words.length, 0);
const texts = sentences.map(({ words }) => words.join(' '));
const RUNS = 5;

/** Names of one sentence: "kind from to" in UTF-16 units of its text. */
type Spans = ReadonlySet<string>;

function spansOf(words: readonly string[], tags: ArrayLike<number>): Spans {
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length + 1;
  }
  const spans = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const tag = tags[i] as number;
    if (tag === 0) continue;
    let end = i + 1;
    while (end < words.length && tags[end] === tag + 1) end++;
    const kind = (TAGS[tag] as string).slice(2);
    if (kind === 'PER' || kind === 'ORG')
      spans.add(`${kind} ${starts[i]} ${(starts[end - 1] as number) + (words[end - 1] as string).length}`);
    i = end - 1;
  }
  return spans;
}

const gold = sentences.map(({ words, tags }) => spansOf(words, tags));

function f(found: readonly Spans[], select: (span: string) => string | null): string {
  const pick = (spans: Spans): Set<string> => new Set([...spans].map(select).filter((span) => span !== null));
  let right = 0;
  let made = 0;
  let wanted = 0;
  for (const [q, spans] of found.entries()) {
    const [mine, theirs] = [pick(spans), pick(gold[q] as Spans)];
    for (const span of mine) if (theirs.has(span)) right++;
    made += mine.size;
    wanted += theirs.size;
  }
  return ((200 * right) / (made + wanted)).toFixed(1);
}
const ofKind = (kind: string) => (span: string) => (span.startsWith(kind) ? span : null);
const untyped = (span: string): string => span.slice(4);

const { tagger } = loadTools();
function ours(): Spans[] {
  const tags = tagger.tag(sentences.map(({ words }) => words));
  return sentences.map(({ words }, q) => spansOf(words, tags[q] as Uint8Array));
}

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}
function byCompromise(text: string): Spans {
  const document = compromise(text);
  const list = (kind: string, names: unknown): string[] =>
    (names as readonly Found[]).map(
      ({ offset }) => `${kind} ${offset.start} ${offset.start + offset.length}`,
    );
  return new Set([
    ...list('PER', document.people().json({ offset: true })),
    ...list('ORG', document.organizations().json({ offset: true })),
  ]);
}

const nlp = wink(winkModel, ['sbd', 'pos', 'ner']);
function byWink(text: string): Spans {
  const document = nlp.readDoc(text);
  const words = document.tokens().out() as string[];
  const kinds = document.tokens().out(nlp.its.pos) as unknown as string[];
  const spans = new Set<string>();
  let at = 0;
  let from = -1;
  let to = -1;
  for (const [i, word] of words.entries()) {
    const start = text.indexOf(word, at);
    at = start + word.length;
    if (kinds[i] === 'PROPN') {
      if (from < 0) from = start;
      to = at;
    } else if (from >= 0) {
      spans.add(`PER ${from} ${to}`);
      from = -1;
    }
  }
  if (from >= 0) spans.add(`PER ${from} ${to}`);
  return spans;
}

const lines: Record<string, object> = {};
let slowest = 0;
for (const [name, runs, read, typed] of [
  ['compromise', 1, () => texts.map(byCompromise), true],
  ['wink-nlp', 1, () => texts.map(byWink), false],
  ['Sidelight, first time', 1, ours, true],
  ['Sidelight, again', RUNS, ours, true],
] as const) {
  const { ms, value } = quickest<readonly Spans[]>(runs, read);
  if (slowest === 0) slowest = ms;
  lines[name] = {
    'tokens a second': Math.round((1000 * tokens) / ms),
    'times compromise': Number((slowest / ms).toFixed(1)),
    'people F': typed ? f(value, ofKind('PER')) : '–',
    'organisations F': typed ? f(value, ofKind('ORG')) : '–',
    'untyped F': f(value, untyped),
  };
}
console.log(`${tokens} tokens; Sidelight's file: ${readFileSync('data/pack/tagger.bin').length} bytes`);
console.table(lines);
