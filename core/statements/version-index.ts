import { hashText } from '../text/hash.ts';
import { IdTable } from './id-table.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import { passagesOf, type Passage } from './passages.ts';
import { MOST_DOCUMENTS, Postings } from './postings.ts';
import { stretchesOf, type SaidWord, type Stretch } from './said-words.ts';
import { shingle } from './shared-runs.ts';

/** A quotation with its words and sentences. */
export interface Candidate {
  readonly quotation: IndexedQuotation;
  readonly stretches: readonly Stretch[];
  readonly passages: readonly Passage[];
}

/** Longer passages are filed under every second run: of thirty runs fifteen are plenty to be found by. */
const ALL_RUNS = 24;
/** Most documents looked at for one passage, its rarest keys first: by runs, which tell much, and by stems. */
const VISITS_BY_RUNS = 100;
const VISITS_BY_STEMS = 300;
/** A stem of this many passages or more tells nothing. */
const COMMON_STEM = 400;
/** Most quotations compared for one passage. */
const MOST_SAME = 10;
const MOST_REWORDED = 8;
/** In a passage of so many words one run that another has is chance; two are worth a look. */
const ONE_RUN = 16;
/** A rewording shares this many stems that are rare enough to be looked up. */
const FEWEST_STEMS = 3;
/** Bytes before the tables. */
const HEADER = 8;
/** Quotations whose words are kept ready. */
const KEPT = 256;

/** How many keys a passage or a quotation shares, and what they tell: rare ones more. */
interface Score {
  score: number;
  keys: number;
}

/**
 * Quotations by what is said in them, sentence by sentence: by runs of three words, for the same words, and by their rare
 * stems, for other words of the same content. Quotations are added and removed at any time; the postings are read from
 * their bytes in place. The quotations themselves stay where they are kept: `quotationOf` gives one by its id.
 */
export class VersionIndex {
  readonly #quotationOf: (id: string) => IndexedQuotation | undefined;
  readonly #postings: Postings;
  readonly #ids: IdTable;
  /** The number of the quotation each passage is of, ascending. */
  readonly #owners: number[];
  /** Numbers by id, made when something is first added or removed. */
  #numbers: Map<string, number> | null = null;
  #anyRemoved = false;
  readonly #kept = new Map<string, Candidate>();

  constructor(
    quotationOf: (id: string) => IndexedQuotation | undefined,
    postings: Postings = new Postings(),
    ids = IdTable.empty(),
    owners: number[] = [],
  ) {
    this.#quotationOf = quotationOf;
    this.#postings = postings;
    this.#ids = ids;
    this.#owners = owners;
  }

  /** Adds a quotation; one of the same id takes the place of what was there. */
  add(quotation: IndexedQuotation): void {
    this.remove(quotation.id);
    const { passages } = read(quotation);
    const number = this.#ids.length;
    const first = this.#owners.length;
    this.#ids.push(quotation.id);
    for (const _ of passages) this.#owners.push(number);
    this.#numberById().set(quotation.id, number);
    const isRemoved = (passage: number): boolean => this.#ids.at(this.#owners[passage] as number) === '';
    for (const [i, passage] of passages.entries())
      this.#postings.add(
        first + i,
        [...storedRunKeys(passage), ...stemKeys(passage)],
        this.#anyRemoved ? isRemoved : null,
      );
  }

  /** Takes a quotation out; an id that is not there is no error. */
  remove(id: string): void {
    const number = this.#numberById().get(id);
    if (number === undefined) return;
    this.#numberById().delete(id);
    this.#kept.delete(id);
    this.#ids.remove(number);
    this.#anyRemoved = true;
  }

  #numberById(): Map<string, number> {
    if (this.#numbers) return this.#numbers;
    this.#numbers = new Map();
    for (let number = 0; number < this.#ids.length; number++) {
      const id = this.#ids.at(number);
      if (id !== '') this.#numbers.set(id, number);
    }
    return this.#numbers;
  }

  /** The quotations, of other articles than `articleId`, that share most runs of words with a passage, best first. */
  withSameWords(passage: Passage, articleId: string | null): Candidate[] {
    const scores = new Map<number, Score>();
    for (const [document, { score, keys }] of this.#scores(runKeys(passage), Infinity, VISITS_BY_RUNS)) {
      const number = this.#owners[document] as number;
      const before = scores.get(number);
      scores.set(number, { score: (before?.score ?? 0) + score, keys: (before?.keys ?? 0) + keys });
    }
    const least = passage.words.length > ONE_RUN ? 2 : 1;
    const order = [...scores]
      .filter(([, { keys }]) => keys >= least)
      .sort((a, b) => b[1].score - a[1].score || a[0] - b[0]);
    const found: Candidate[] = [];
    for (const [number] of order) {
      if (found.length === MOST_SAME) break;
      const candidate = this.#candidate(number, articleId);
      if (candidate) found.push(candidate);
    }
    return found;
  }

  /** Passages of other articles than `articleId` that share most rare stems with one, best first, with their quotation. */
  withSameContent(passage: Passage, articleId: string | null): { candidate: Candidate; passage: Passage }[] {
    const order = [...this.#scores(stemKeys(passage), COMMON_STEM, VISITS_BY_STEMS)]
      .filter(([, { keys }]) => keys >= FEWEST_STEMS)
      .sort((a, b) => b[1].score - a[1].score || a[0] - b[0]);
    const found: { candidate: Candidate; passage: Passage }[] = [];
    for (const [document] of order.slice(0, MOST_REWORDED)) {
      const number = this.#owners[document] as number;
      const candidate = this.#candidate(number, articleId);
      const other = candidate?.passages[document - this.#firstOf(document)];
      if (candidate && other) found.push({ candidate, passage: other });
    }
    return found;
  }

  /** Passages by keys, the rarest keys first, with how many keys they have and what these tell. */
  #scores(keys: Iterable<number>, tooMany: number, mostVisits: number): Map<number, Readonly<Score>> {
    const lists = [...keys]
      .map((key) => this.#postings.documents(key, Math.min(tooMany, MOST_DOCUMENTS)))
      .filter((list) => list.length > 0 && list.length < tooMany)
      .sort((a, b) => a.length - b.length);
    const scores = new Map<number, Score>();
    let visits = 0;
    for (const list of lists) {
      visits += list.length;
      if (visits > mostVisits && scores.size > 0) break;
      const weight = 1 / Math.log2(1 + list.length);
      for (const document of list) {
        const score = scores.get(document);
        if (!score) scores.set(document, { score: weight, keys: 1 });
        else {
          score.score += weight;
          score.keys++;
        }
      }
    }
    return scores;
  }

  #candidate(number: number, articleId: string | null): Candidate | null {
    const id = this.#ids.at(number);
    const kept = this.#kept.get(id);
    if (kept) return kept.quotation.articleId === articleId ? null : kept;
    const quotation = id === '' ? undefined : this.#quotationOf(id);
    if (quotation === undefined || quotation.articleId === articleId) return null;
    const candidate = read(quotation);
    if (this.#kept.size === KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    this.#kept.set(id, candidate);
    return candidate;
  }

  /** The first passage of the quotation that a passage is of. */
  #firstOf(passage: number): number {
    let first = passage;
    while (first > 0 && this.#owners[first - 1] === this.#owners[passage]) first--;
    return first;
  }

  /** Bytes of the postings and of the passages' table. */
  get byteLength(): number {
    return this.#postings.byteLength + 4 * this.#owners.length;
  }

  /** All of it but the quotations: bytes of the ids · number of passages · ids · quotation of each passage · postings. */
  toBytes(): Uint8Array {
    const [ids, postings] = [this.#ids.toBytes(), this.#postings.toBytes()];
    const owners = Uint32Array.from(this.#owners);
    const bytes = new Uint8Array(HEADER + ids.length + owners.byteLength + postings.length);
    new Uint32Array(bytes.buffer, 0, 2).set([ids.length, owners.length]);
    bytes.set(ids, HEADER);
    bytes.set(new Uint8Array(owners.buffer), HEADER + ids.length);
    bytes.set(postings, HEADER + ids.length + owners.byteLength);
    return bytes;
  }

  /** Reads what `toBytes` wrote; `bytes` begin at a multiple of 4. Throws a `RangeError` that says what is wrong. */
  static fromBytes(
    bytes: Uint8Array,
    quotationOf: (id: string) => IndexedQuotation | undefined,
  ): VersionIndex {
    const [size = 0, count = 0] = new Uint32Array(
      bytes.buffer,
      bytes.byteOffset,
      Math.min(2, bytes.length >> 2),
    );
    const table = HEADER + size;
    if (bytes.length < HEADER || size % 4 > 0 || table + 4 * count > bytes.length)
      throw new RangeError(`The index of versions has ${bytes.length} bytes; its header promises more.`);
    const ids = IdTable.fromBytes(bytes.subarray(HEADER, table));
    const owners = Array.from(new Uint32Array(bytes.buffer, bytes.byteOffset + table, count));
    if ((owners.at(-1) ?? -1) >= ids.length)
      throw new RangeError(`The index of versions has ${ids.length} ids, and passages of more.`);
    return new VersionIndex(quotationOf, Postings.fromBytes(bytes.subarray(table + 4 * count)), ids, owners);
  }
}

/** Reads a quotation's words and sentences. */
export function read(quotation: IndexedQuotation): Candidate {
  const stretches = stretchesOf(quotation);
  return { quotation, stretches, passages: passagesOf(stretches) };
}

/** Runs of three words, those that end in the next sentences among them. */
function runKeys({ stretch, from, to }: Passage): Set<number> {
  const { words } = stretch;
  const keys = new Set<number>();
  for (let i = from; i < to && i + 2 < words.length; i++)
    keys.add(shingle(words[i] as SaidWord, words[i + 1] as SaidWord, words[i + 2] as SaidWord));
  return keys;
}

const storedRunKeys = (passage: Passage): number[] => {
  const keys = [...runKeys(passage)];
  return passage.words.length > ALL_RUNS ? keys.filter((key) => key % 2 === 0) : keys;
};

function stemKeys({ words }: Passage): Set<number> {
  const keys = new Set<number>();
  for (const { stem, weight } of words) if (weight > 0) keys.add(hashText(stem));
  return keys;
}
