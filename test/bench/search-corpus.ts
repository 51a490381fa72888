import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SearchTexts } from '#core/search/search-index.ts';
import { readGazetteer } from './gazetteer.ts';

/** What a large library would be searched in; strings as short-lived reading leaves them would keep their files alive. */
export interface SearchCorpus {
  readonly names: readonly SearchTexts[];
  readonly titles: readonly SearchTexts[];
  readonly quotations: readonly SearchTexts[];
}

/** A small generator of numbers (mulberry32), 0 to 1: the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Row {
  readonly title?: string;
  readonly source?: string;
  readonly text: string;
}

const rows = (path: string): readonly Row[] => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
};

/** A copy of its own: a slice keeps the file it was cut from. */
const own = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/**
 * `names` of the gazetteers, those with aliases first, then every so manieth; `articles` titles (those there are, then the
 * first sentences of news), each with four quotations: sentences of news and of briefings by people of the list.
 */
export function searchCorpus(corpora: string, names: number, articles: number): SearchCorpus {
  const all = readGazetteer();
  const named = all.filter(({ aliases }) => aliases.length > 0);
  const bare = all.filter(({ aliases }) => aliases.length === 0);
  const taken = [...named, ...every(bare, Math.max(0, names - named.length))].slice(0, names);
  const news = ['wikinews.jsonl', 'news-sample-3000.jsonl.gz', 'whitehouse-briefings.jsonl.gz'].flatMap(
    (file) => rows(`${corpora}/${file}`),
  );
  const sentences: string[] = [];
  for (const { text } of news) {
    for (const sentence of (text ?? '').match(/[A-Z“"][^.?!\n]{40,300}[.?!]/g) ?? [])
      sentences.push(sentence);
    if (sentences.length > articles * 6) break;
  }
  const titles = news.flatMap(({ title }) => title ?? []);
  const random = seeded(18);
  return {
    names: taken.map(({ label, aliases }) => ({ text: own(label), also: aliases.map(own) })),
    titles: Array.from({ length: articles }, (_, i) => ({
      text: own(titles[i] ?? sentences[i % sentences.length]!.slice(0, 90)),
      also: [`Outlet ${i % 120}`],
    })),
    quotations: Array.from({ length: articles * 4 }, (_, i) => ({
      text: own(sentences[(i + articles) % sentences.length]!),
      also: [own(taken[Math.floor(random() * random() * taken.length)]!.label)],
    })),
  };
}

function every<T>(list: readonly T[], count: number): readonly T[] {
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, i) => list[Math.floor((i * list.length) / count)]!,
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A text with one typing error: a letter replaced, left out, put in, or swapped with the next. */
export function mistype(text: string, random: () => number): string {
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const places = [...text.matchAll(/(?<=\p{L})\p{L}/gu)].map(({ index }) => index);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + here + after;
    default:
      return before.slice(0, -1) + here + before.slice(-1) + after;
  }
}
