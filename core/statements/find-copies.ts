import type { ArticleDate } from '../articles/article.ts';
import { findQuotedPieces } from '../quotations/quote-marks.ts';
import type { Span } from '../text/span.ts';
import { fidelityOf } from './fidelity-rules.ts';
import { findPairs } from './find-pairs.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import { pairsBeside } from './pairs-beside.ts';
import type { PartPair } from './quotation-part.ts';
import { stretchesOf } from './said-words.ts';
import { VersionIndex } from './version-index.ts';

/** An article whose text says what another's says: in the same words, or in other words in the same order. */
export interface Copy {
  readonly copy: string;
  readonly of: string;
  readonly relation: 'near-copy' | 'reworded-copy';
  /** The share of the copy's words that are aligned with the other's: 0 to 1. */
  readonly share: number;
}

/** What is compared of an article. */
export interface ComparedArticle {
  readonly id: string;
  readonly text: string;
  /** Null where nobody is named as its publisher. */
  readonly source: string | null;
  readonly published: Pick<ArticleDate, 'value'> | null;
}

/**
 * The share of one text's words, of all and of those outside quotation marks, that must be the same: reports of one speech
 * share its quotations, copies share the rest. Where so few words are outside that the text is all quotation, of all.
 */
const LEAST_SAME = 0.5;
const FEWEST_OUTSIDE = 20;
/** Of the words of the sentences that agree, the share that are the same: below it somebody, or a machine, reworded them. */
const LEAST_UNCHANGED = 0.85;
/** A text of fewer words is a note with a quotation in it, and no copy of anything. */
const FEWEST_WORDS = 80;
/** Reworded: sentences that are so by themselves, and the share they make of one text. */
const LEAST_REWORDED = 3;
const LEAST_SURE = 0.25;
/** And the shares that are aligned in all, of the one text and of the other. */
const LEAST_ALIGNED = 0.5;
const LEAST_ALIGNED_OTHER = 0.35;

/** Articles compared as whole texts, by their sentences. */
export class ArticleTexts {
  readonly #texts = new Map<
    string,
    { readonly article: ComparedArticle; readonly whole: IndexedQuotation }
  >();
  readonly #index = new VersionIndex((id) => this.#texts.get(id)?.whole);

  add(article: ComparedArticle): void {
    const whole = asTurn(article);
    this.#texts.set(article.id, { article, whole });
    this.#index.add(whole);
  }

  /** Whether an article, which need not be one of them, is a copy of one of them, or one of them of it. */
  copiesWith(article: ComparedArticle): Copy[] {
    const own = asTurn(article);
    const pairs = Map.groupBy(findPairs(own, this.#index), ({ b }) => b.quotation.articleId);
    return [...pairs].flatMap(([id, sure]) => {
      const other = this.#texts.get(id);
      return other ? (copyOf(article, own, other.article, other.whole, sure) ?? []) : [];
    });
  }
}

/** All copies among some articles, each once, in the order of the copies. */
export function findCopies(articles: readonly ComparedArticle[]): Copy[] {
  const texts = new ArticleTexts();
  const copies: Copy[] = [];
  for (const article of articles) {
    copies.push(...texts.copiesWith(article));
    texts.add(article);
  }
  return copies;
}

/** A whole text as one turn: each of its sentences is compared. */
function asTurn({ id, text }: ComparedArticle): IndexedQuotation {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  return {
    id,
    articleId: id,
    kind: 'direct',
    form: 'turn',
    start: first,
    end: last,
    text: text.slice(first, last),
    spans,
    speaker: null,
    cue: null,
  };
}

function copyOf(
  article: ComparedArticle,
  own: IndexedQuotation,
  otherArticle: ComparedArticle,
  other: IndexedQuotation,
  sure: readonly PartPair[],
): Copy | null {
  const [words, theirs] = [wordsOf(own), wordsOf(other)];
  if (Math.min(words.all.length, theirs.all.length) < FEWEST_WORDS) return null;
  const isReworded = ({ rule }: PartPair): boolean => fidelityOf(rule) === 'reworded';
  const isLater = comesAfter(article, otherArticle);
  const [copy, of] = isLater ? [own, other] : [other, own];
  const found = (relation: Copy['relation'], a: number, b: number): Copy => ({
    copy: copy.id,
    of: of.id,
    relation,
    share: isLater ? a : b,
  });
  const same = sure.filter((pair) => !isReworded(pair));
  const [sameA, sameB] = [shareOf(same, 'a', words.all), shareOf(same, 'b', theirs.all)];
  const outside = Math.max(shareOf(same, 'a', words.outside), shareOf(same, 'b', theirs.outside));
  if (Math.min(outside, Math.max(sameA, sameB)) >= LEAST_SAME)
    return found(unchanged(same) >= LEAST_UNCHANGED ? 'near-copy' : 'reworded-copy', sameA, sameB);
  const reworded = sure.filter(isReworded);
  if (reworded.length < LEAST_REWORDED || same.length > reworded.length) return null;
  const sureShare = Math.max(shareOf(reworded, 'a', words.all), shareOf(reworded, 'b', theirs.all));
  if (sureShare < LEAST_SURE) return null;
  const pairs = [...sure, ...pairsBeside([own], [other], sure)];
  const [a, b] = [shareOf(pairs, 'a', words.all), shareOf(pairs, 'b', theirs.all)];
  return Math.max(a, b) >= LEAST_ALIGNED && Math.min(a, b) >= LEAST_ALIGNED_OTHER
    ? found('reworded-copy', a, b)
    : null;
}

/** Of the words that are aligned, the share that did not change. */
function unchanged(pairs: readonly PartPair[]): number {
  let [all, changed] = [0, 0];
  for (const { alignment } of pairs) {
    if (alignment === null) continue;
    all += alignment.a.to - alignment.a.from;
    for (const { a, b } of alignment.changes) changed += Math.max(a.to - a.from, b.to - b.from);
  }
  return all === 0 ? 0 : 1 - changed / all;
}

/** The words of a text: all, and those outside quotation marks where these are not too few. */
function wordsOf(whole: IndexedQuotation): {
  readonly all: readonly Span[];
  readonly outside: readonly Span[];
} {
  const all = stretchesOf(whole).flatMap((stretch) => stretch.words);
  const pieces = findQuotedPieces(whole.text);
  let p = 0;
  const outside = all.filter((word) => {
    while (p < pieces.length && (pieces[p] as Span).end + whole.start <= word.start) p++;
    return (pieces[p]?.start ?? Infinity) + whole.start > word.start;
  });
  return { all, outside: outside.length < FEWEST_OUTSIDE ? all : outside };
}

/** The later one is the copy; without dates the one that names no publisher; else the one that came second. */
function comesAfter(article: ComparedArticle, other: ComparedArticle): boolean {
  const [own, theirs] = [article.published?.value, other.published?.value];
  if (own !== undefined && theirs !== undefined && own !== theirs) return own > theirs;
  if ((article.source === null) !== (other.source === null)) return article.source === null;
  return true;
}

/** Of some words of one side, the share that is aligned. */
function shareOf(pairs: readonly PartPair[], side: 'a' | 'b', words: readonly Span[]): number {
  const spans = pairs.map((pair): Span => {
    const { stretch } = pair[side];
    const range = pair.alignment?.[side];
    const [first, last] = range ? [stretch.words[range.from], stretch.words[range.to - 1]] : [];
    return first && last ? { start: first.start, end: last.end } : pair[side];
  });
  const held = words.filter((word) => spans.some(({ start, end }) => word.start >= start && word.end <= end));
  return words.length === 0 ? 0 : held.length / words.length;
}
