import type { LibraryArticle } from '#core/library/records.ts';
import type { FoundName, Mention } from '#core/names/mention.ts';
import { readCorpus } from '../core/statements/corpus.ts';
import { seeded } from '../core/statements/transformations.ts';

/** Sentences of a made text: those of an event, of its topic and of the rest. */
const OWN = 12;
const TOPIC = 8;
const OTHER = 3;
/** Articles of one event. */
const OUTLETS = 3;
const SOURCES = 40;
const FIRST_DAY = 17_000;
const DAYS = 1500;

/**
 * So many articles, made of the sentences of true ones: three outlets tell of one event in sentences drawn from one article,
 * with others of its topic and of any article between them, so that words are as common and as rare as in news. Names are
 * the capitalised pairs of words, as the tagger would take far longer than all else. The same for the same size.
 */
export function coverageCorpus(size: number): readonly LibraryArticle[] {
  const random = seeded(11);
  const rows = readCorpus('news-sample-3000.jsonl.gz');
  const texts = rows.map((row) => ({
    ...row,
    sentences: row.text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean),
  }));
  const long = texts.filter(({ sentences }) => sentences.length > OWN);
  const topics = Map.groupBy(long, ({ topic }) => topic ?? '');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = (sentences: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => pick(sentences));
  const articles: LibraryArticle[] = [];
  for (let event = 0; articles.length < size; event++) {
    const main = pick(long);
    const topic = topics.get(main.topic ?? '')!;
    const from = Math.floor(random() * (main.sentences.length - OWN));
    const own = main.sentences.slice(from, from + OWN);
    const day = FIRST_DAY + Math.floor(random() * DAYS);
    for (let outlet = 0; outlet < OUTLETS && articles.length < size; outlet++) {
      const sentences = [
        ...some(own, OWN / 2),
        ...some(pick(topic).sentences, TOPIC),
        ...some(pick(long).sentences, OTHER),
      ];
      const title = [
        ...(main.title ?? '').split(' ').slice(outlet, outlet + 5),
        ...pick(own).split(' ').slice(0, 4),
      ].join(' ');
      articles.push(madeArticle(articles.length, title, sentences.join('\n'), day + outlet, random));
    }
  }
  return articles;
}

function madeArticle(
  number: number,
  title: string,
  text: string,
  day: number,
  random: () => number,
): LibraryArticle {
  const mentions: Mention[] = [...text.matchAll(/\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind: 'person',
    key: match[0].toLowerCase(),
  }));
  const found = new Map(mentions.map(({ key, text: label }) => [key!, label]));
  return {
    id: `article-${number}`,
    sourceId: `source-${Math.floor(random() * SOURCES)}`,
    title,
    url: null,
    published: { value: new Date(day * 86_400_000).toISOString().slice(0, 10), precision: 'day' },
    kind: 'article',
    text,
    leftOut: [],
    names: [...found].map(([key, label]) => nameOf(key, label)),
    mentions,
    fingerprint: [],
  };
}

const nameOf = (key: string, label: string): FoundName => ({
  key,
  kind: 'person',
  label,
  known: false,
  forms: [label],
  role: null,
  reasons: [],
  confidence: 1,
});
