import { Index as FlexIndex } from 'flexsearch';
import MiniSearch from 'minisearch';
import { dayNumber } from '#core/coverage/article-ref.ts';
import { ArticleIndex } from '#core/coverage/article-index.ts';
import { TERM_KINDS, termsOf, type ArticleTerms } from '#core/coverage/article-terms.ts';
import { indexArticles } from '#core/coverage/library-articles.ts';
import { LEAST_SCORE, MOST_RELATED, TERMS } from '#core/coverage/weights.ts';
import type { LibraryArticle } from '#core/library/records.ts';
import { thereAreCorpora } from '../core/statements/corpus.ts';
import { coverageCorpus } from './coverage-corpus.ts';
import { kept, megabytes, milliseconds, quickest } from './measure.ts';

// Related articles among 37,500: ours, with reasons, dates and every third source off, beside FlexSearch and MiniSearch.
// These are given the terms that ours files and asks for, so that indexes are compared and not the choice of words.

const SIZE = 37_500;
const ASKED = 1000;
/** MiniSearch takes tens of milliseconds for each. */
const ASKED_OF_OTHERS = 100;
/** The quickest of so many tries: a busy machine is slow for reasons of its own. */
const TRIES = 3;

if (!thereAreCorpora) {
  console.log('skipped: ../shared is not there');
  process.exit();
}
const articles = coverageCorpus(SIZE);
const asked = (count: number): LibraryArticle[] =>
  articles.filter((_, i) => i % Math.floor(SIZE / count) === 0).slice(0, count);

const namesOf = ({ mentions }: LibraryArticle): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { key } of mentions) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const termsFor = (article: LibraryArticle): ArticleTerms =>
  termsOf(article.title, article.text, namesOf(article));
/** The terms as a text of words, for those that index texts. */
const words = (terms: ArticleTerms, most: number): string =>
  TERM_KINDS.flatMap((kind) => terms[kind].slice(0, most).map(({ key }) => `t${key.toString(36)}`)).join(' ');

interface Figures {
  readonly bytes: number;
  readonly ready: number;
  readonly memory: number;
  readonly times: readonly number[];
  /** Of the other articles of the same event, those among the first ten. */
  readonly found: number;
}

function askEach(
  count: number,
  find: (article: LibraryArticle) => readonly string[],
): Pick<Figures, 'times' | 'found'> {
  const questions = asked(count);
  for (const article of questions.slice(0, 20)) find(article);
  const times: number[] = [];
  let [found, all] = [0, 0];
  for (const article of questions) {
    const { ms, value } = quickest(TRIES, () => find(article));
    times.push(ms);
    const event = Math.floor(articles.indexOf(article) / 3);
    const others = articles.slice(3 * event, 3 * event + 3).filter(({ id }) => id !== article.id);
    all += others.length;
    found += others.filter(({ id }) => value.slice(0, 11).includes(id)).length;
  }
  return { times: times.sort((a, b) => a - b), found: found / all };
}

function ours(): Figures {
  const built = quickest(1, () => indexArticles(articles));
  console.log(`ours: built from the texts in ${(built.ms / 1000).toFixed(1)} s`);
  const bytes = built.value.toBytes();
  const ready = quickest(10, () => ArticleIndex.fromBytes(bytes)).ms;
  const ask =
    (index: ArticleIndex, isOn: (sourceId: string) => boolean = () => true) =>
    (article: LibraryArticle): readonly string[] =>
      index
        .find({
          terms: termsFor(article),
          day: dayNumber(article.published),
          quotationsIn: new Map(),
          isOn,
          among: null,
          most: MOST_RELATED,
          least: LEAST_SCORE,
        })
        .map(({ id }) => id);
  let first = 0;
  // What a question needs is kept for the next one.
  const { bytes: memory, value: index } = kept(() => {
    const opened = ArticleIndex.fromBytes(bytes);
    first = quickest(1, () => ask(opened)(articles[1]!)).ms;
    return opened;
  });
  console.log(`the first question after opening: ${milliseconds(first)}`);
  const someOff = askEach(
    ASKED,
    ask(index, (id) => !/[0369]$/.test(id)),
  );
  show('with sources off', someOff.times);
  const figures = askEach(ASKED, ask(index));
  const added = quickest(1, () => {
    for (const article of asked(ASKED)) {
      index.remove(article.id);
      const { id, sourceId, published } = article;
      index.add({ id, sourceId, day: dayNumber(published) }, termsFor(article));
    }
  });
  console.log(`an article taken out and added again: ${milliseconds(added.ms / ASKED)}`);
  show('with a thousand articles added anew', askEach(ASKED, ask(index)).times);
  return { bytes: bytes.length, ready, memory: memory + bytes.length, ...figures };
}

function miniSearch(): Figures {
  const options = { fields: ['text'], tokenize: (text: string) => text.split(' ') };
  const built = new MiniSearch<{ id: string; text: string }>(options);
  for (const article of articles) built.add({ id: article.id, text: words(termsFor(article), Infinity) });
  const json = JSON.stringify(built);
  const { bytes: memory, value: index } = kept(() =>
    MiniSearch.loadJSON<{ id: string; text: string }>(json, options),
  );
  const ready = quickest(3, () => MiniSearch.loadJSON(json, options)).ms;
  const find = (article: LibraryArticle): string[] =>
    index
      .search(words(termsFor(article), TERMS.wordsAsked))
      .slice(0, MOST_RELATED)
      .map(({ id }) => String(id));
  return { bytes: json.length, ready, memory, ...askEach(ASKED_OF_OTHERS, find) };
}

function flexSearch(): Figures {
  const options = { tokenize: 'strict', encode: (text: string) => text.split(' ') } as const;
  const built = new FlexIndex(options);
  for (const [i, article] of articles.entries()) built.add(i, words(termsFor(article), Infinity));
  const parts = new Map<string, string>();
  void built.export((key, data) => void parts.set(key, data));
  const open = (): FlexIndex => {
    const index = new FlexIndex(options);
    for (const [key, data] of parts) index.import(key, data);
    return index;
  };
  const { bytes: memory, value: index } = kept(open);
  const ready = quickest(3, open).ms;
  const find = (article: LibraryArticle): string[] =>
    index
      .search(words(termsFor(article), TERMS.wordsAsked), { limit: MOST_RELATED, suggest: true })
      .map((number) => articles[Number(number)]!.id);
  const bytes = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  return { bytes, ready, memory, ...askEach(ASKED_OF_OTHERS, find) };
}

function show(what: string, times: readonly number[]): void {
  const at = (share: number): string => `${times[Math.floor(share * (times.length - 1))]!.toFixed(2)} ms`;
  console.log(`${what}: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`);
}

for (const [name, measure] of Object.entries({ ours, FlexSearch: flexSearch, MiniSearch: miniSearch })) {
  const { bytes, ready, memory, times, found } = measure();
  console.log(
    `${name}: ${megabytes(bytes)} stored, ready in ${milliseconds(ready)}, ${megabytes(memory)} in memory, ` +
      `${(100 * found).toFixed(1)} % of an event's other articles among the first ten`,
  );
  show(`${name}, a question`, times);
}
