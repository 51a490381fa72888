import { ArticleColumns, type ArticleFacts } from './article-columns.ts';
import { decodeIndex, encodeIndex } from './article-index-bytes.ts';
import type { ArticleQuestion, FoundArticle, SharedTerm } from './article-question.ts';
import { TERM_KINDS, type ArticleTerms, type Term, type TermKind } from './article-terms.ts';
import {
  contentOf,
  damping,
  emphasis,
  interest,
  mostNamesAlone,
  nearness,
  quotationScore,
  rarity,
} from './relevance-score.ts';
import { articleOf, countOf, findPosting, TermLists } from './term-lists.ts';
import { TopList } from './top-list.ts';
import { LEAST_TERMS, TERMS, WEIGHTS } from './weights.ts';

/** A term of the question with its list, which stands in the scratch from `start` to `end`. */
interface AskedTerm {
  readonly kind: TermKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its score in an article is this times its emphasis there. */
  readonly weight: number;
}

interface Scored {
  readonly number: number;
  readonly score: number;
}

/** Articles taken out are forgotten when they are more than this, or a quarter of all. */
const LEAST_COMPACTED = 1000;

/**
 * Articles by their names, the words of their headlines and the words that tell most of their texts: weighted posting lists
 * in typed arrays, read in place. Articles are added and removed at any time, what is rare is counted anew for each
 * question. A question takes time linear in the lists of its terms, an addition in its terms but for every so many thousandth,
 * which merges what was added into the table (term-lists.ts).
 */
export class ArticleIndex {
  #columns: ArticleColumns;
  #lists: TermLists;
  /** The lists of a question one after the other. */
  #scratch = new Uint32Array(0);
  /** By number what an article shares, its names apart from all else: all 0 between questions. */
  #named = new Float64Array(0);
  #told = new Float64Array(0);
  /** Made anew when articles come or go. */
  #damped: Float64Array | null = null;

  private constructor(columns: ArticleColumns, lists: TermLists) {
    this.#columns = columns;
    this.#lists = lists;
  }

  static empty(): ArticleIndex {
    return new ArticleIndex(new ArticleColumns(), new TermLists());
  }

  /** Opens what `toBytes` wrote, in place. Throws a `RangeError` that says what is wrong with other bytes. */
  static fromBytes(bytes: Uint8Array): ArticleIndex {
    const { columns, lists } = decodeIndex(bytes);
    return new ArticleIndex(new ArticleColumns(columns), new TermLists(lists));
  }

  toBytes(): Uint8Array {
    return encodeIndex(this.#compact());
  }

  /** Number of articles. */
  get size(): number {
    return this.#columns.count - this.#columns.removed;
  }

  /** Adds an article; one of the same id takes the place of what was there. */
  add(facts: Omit<ArticleFacts, 'length'>, terms: ArticleTerms): void {
    this.remove(facts.id);
    const number = this.#columns.add({ ...facts, length: terms.length });
    this.#damped = null;
    for (const kind of TERM_KINDS)
      for (const { key, count } of terms[kind]) this.#lists.add(key, number, count);
    if (this.#lists.isFull) this.#compact();
  }

  /** Takes an article out; an id that is not there is no error. */
  remove(id: string): void {
    const number = this.#columns.numberOf(id);
    if (number === null) return;
    this.#columns.remove(number);
    this.#damped = null;
    const { count, removed } = this.#columns;
    if (removed > Math.max(LEAST_COMPACTED, count / 4)) this.#compact();
  }

  #compact(): ReturnType<typeof decodeIndex> {
    const lists = this.#lists.merge(this.#columns.kept, this.#columns.newNumbers());
    const columns = this.#columns.compact();
    this.#columns = new ArticleColumns(columns);
    this.#damped = null;
    return { columns, lists };
  }

  /** Best first; equal ones newest first, those without a day last, then by id. */
  find(question: ArticleQuestion): readonly FoundArticle[] {
    const isOn = this.#columns.sourceIds.map(question.isOn);
    const among = question.among && this.#marked(question.among);
    const asked = this.#readLists(question.terms);
    this.#addUp(asked, question);
    const [named, told, { count }] = [this.#named, this.#told, this.#columns];
    const namesAlone = mostNamesAlone(question.terms);
    const mostNear = 1 + nearness(0);
    const best = new TopList<Scored>(question.most, (a, b) => b.score - a.score || this.#byDay(a, b));
    let { least } = question;
    for (let number = 0; number < count; number++) {
      const content = contentOf(named[number] as number, told[number] as number, namesAlone);
      // Not even on the same day; most articles share too little.
      if (content * mostNear < least || content === 0) continue;
      if (!isOn[this.#columns.source(number)] || among?.[number] === 0) continue;
      const score = content * (1 + nearness(this.#daysApart(number, question.day)));
      if (score < least) continue;
      best.offer({ number, score });
      least = Math.max(least, best.last?.score ?? 0);
    }
    named.fill(0);
    told.fill(0);
    return this.#found(best.sorted(), asked, question);
  }

  /** By number, 1 for the articles of these ids. */
  #marked(ids: Iterable<string>): Uint8Array {
    const marks = new Uint8Array(this.#columns.count);
    for (const id of ids) {
      const number = this.#columns.numberOf(id);
      if (number !== null) marks[number] = 1;
    }
    return marks;
  }

  /** Reads the lists of the terms into the scratch and weighs them; of the words those that tell most. */
  #readLists(terms: ArticleTerms): readonly AskedTerm[] {
    let at = 0;
    return TERM_KINDS.flatMap((kind) => {
      const read = (kind === 'words' ? this.#worthReading(terms.words) : terms[kind]).map((term) => {
        this.#makeRoom(at);
        const start = at;
        at = this.#lists.read(term.key, this.#columns.kept, this.#scratch, start);
        return { term, start, end: at, rarity: rarity(at - start, this.size) };
      });
      const chosen =
        kind === 'words'
          ? read
              .sort((a, b) => telling(b.term, b.rarity) - telling(a.term, a.rarity))
              .slice(0, TERMS.wordsAsked)
          : read;
      const own = (one: (typeof read)[number]): number => interest(one.term.count) * one.rarity;
      const whole = chosen.reduce(
        (sum, one) => sum + own(one) * this.#emphasis(kind, one.term.count, terms.length),
        0,
      );
      const least = LEAST_TERMS[kind] * interest(1) * rarity(1, this.size);
      return chosen.map((one) => ({
        kind,
        text: one.term.text,
        start: one.start,
        end: one.end,
        weight: (WEIGHTS[kind] * own(one)) / Math.max(whole, least),
      }));
    });
  }

  /**
   * The words that may be among those that tell most. Long lists need not be read for that: so many articles as are filed
   * have the word at most, and at least so many less as were taken out.
   */
  #worthReading(words: readonly Term[]): readonly Term[] {
    if (words.length <= TERMS.wordsAsked) return words;
    const filed = words.map(({ key }) => this.#lists.filed(key));
    const atLeast = words.map((word, i) => telling(word, rarity(filed[i]!, this.size)));
    const line = atLeast.toSorted((a, b) => b - a)[TERMS.wordsAsked - 1]!;
    const { removed } = this.#columns;
    return words.filter(
      (word, i) => telling(word, rarity(Math.max(0, filed[i]! - removed), this.size)) >= line,
    );
  }

  /** Adds up what each article shares. */
  #addUp(asked: readonly AskedTerm[], { quotationsIn }: ArticleQuestion): void {
    const { count } = this.#columns;
    if (this.#told.length < count) {
      this.#named = new Float64Array(count);
      this.#told = new Float64Array(count);
    }
    const [named, told, scratch] = [this.#named, this.#told, this.#scratch];
    const [words, once] = [this.#dampedWords(), damping(1)];
    // The innermost loops of a question. As in #emphasis.
    for (const { kind, start, end, weight } of asked) {
      if (kind === 'words')
        for (let i = start; i < end; i++) {
          const number = articleOf(scratch[i] as number);
          const score = weight * emphasis(countOf(scratch[i] as number), words[number] as number);
          told[number] = (told[number] as number) + score;
        }
      else if (kind === 'names')
        for (let i = start; i < end; i++) {
          const number = articleOf(scratch[i] as number);
          named[number] = (named[number] as number) + weight * emphasis(countOf(scratch[i] as number), once);
        }
      else
        for (let i = start; i < end; i++) {
          const number = articleOf(scratch[i] as number);
          told[number] = (told[number] as number) + weight;
        }
    }
    for (const [id, shared] of quotationsIn) {
      const number = this.#columns.numberOf(id);
      if (number !== null && shared > 0) told[number] = (told[number] as number) + quotationScore(shared);
    }
  }

  /** Only words are the less the more there are of them: a name is as much in a long text. */
  #emphasis(kind: TermKind, count: number, length: number): number {
    if (kind === 'headline') return 1;
    return emphasis(count, damping(kind === 'words' ? length / this.#columns.averageLength : 1));
  }

  /** By number, what the emphasis of an article's words is damped by. */
  #dampedWords(): Float64Array {
    if (this.#damped) return this.#damped;
    const { count, averageLength } = this.#columns;
    const damped = new Float64Array(count);
    for (let i = 0; i < count; i++) damped[i] = damping(this.#columns.length(i) / averageLength);
    this.#damped = damped;
    return damped;
  }

  /** With what each shares: the few that were found are looked up in the lists. */
  #found(best: readonly Scored[], asked: readonly AskedTerm[], question: ArticleQuestion): FoundArticle[] {
    return best.map(({ number, score }) => {
      const id = this.#columns.id(number);
      return {
        id,
        score,
        shared: this.#shared(number, asked),
        quotations: question.quotationsIn.get(id) ?? 0,
        days: this.#daysApart(number, question.day),
      };
    });
  }

  /** What an article shares, what counts most first. */
  #shared(number: number, asked: readonly AskedTerm[]): Readonly<Record<TermKind, readonly SharedTerm[]>> {
    const shared: Record<TermKind, SharedTerm[]> = { names: [], headline: [], words: [] };
    const length = this.#columns.length(number);
    for (const { kind, text, start, end, weight } of asked) {
      const posting = findPosting(this.#scratch, start, end, number);
      if (posting === null) continue;
      shared[kind].push({ text, score: weight * this.#emphasis(kind, countOf(posting), length) });
    }
    for (const kind of TERM_KINDS) shared[kind].sort((a, b) => b.score - a.score);
    return shared;
  }

  #makeRoom(at: number): void {
    const needed = at + this.#columns.count;
    if (this.#scratch.length >= needed) return;
    const larger = new Uint32Array(2 * needed);
    larger.set(this.#scratch);
    this.#scratch = larger;
  }

  #daysApart(number: number, day: number | null): number | null {
    const own = this.#columns.day(number);
    return own === null || day === null ? null : Math.abs(own - day);
  }

  #byDay(a: Scored, b: Scored): number {
    const [day, other] = [a, b].map(({ number }) => this.#columns.day(number) ?? -Infinity) as [
      number,
      number,
    ];
    if (day !== other) return other - day;
    return this.#columns.id(a.number) < this.#columns.id(b.number) ? -1 : 1;
  }
}

/** How much a word of the page tells of it. */
const telling = ({ count }: Term, rare: number): number => rare * emphasis(count, damping(1));
