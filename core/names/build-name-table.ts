import { CasePolicy } from './name-table-case.ts';
import { EntryList } from './name-table-entries.ts';
import { CONTEXTUAL, LONGEST_ALIAS, NAME_BITS } from './name-table-format.ts';
import { CAPITAL, TOO_LONG, joined } from './name-table-key.ts';
import { TableNames } from './name-table-register.ts';
import { WordColumns } from './name-table-words.ts';
import { writeNameTable } from './name-table-write.ts';
import { surnameOf } from './person-name.ts';
import type { TableName } from './table-name.ts';

/**
 * Compiles names into a table that `openNameTable` reads without parsing. The same names give the same bytes. Aliases of
 * more than 16 words, or with a word of more than 64 letters, are left out. A person's surname is an alias, with support,
 * where the name has words that could support it.
 * @throws NameTableError on more than 4,194,304 names.
 */
export function buildNameTable(names: readonly TableName[]): Uint8Array {
  const register = new TableNames();
  const aliases = new AliasWriter();
  for (const name of names) {
    const { kind, label, context = [] } = name;
    const index = register.add(name);
    aliases.add(label, index, isWeak(name, label));
    for (const alias of name.aliases) aliases.add(alias, index, isWeak(name, alias));
    for (const alias of name.contextual ?? []) aliases.add(alias, index, true);
    if (kind === 'person' && context.length > 0) aliases.add(surnameOf(label), index, true);
  }
  return writeNameTable(register.all, aliases.entries.sorted());
}

/** A person's single-word alias is a surname or nickname: it never identifies by itself. */
const isWeak = (name: TableName, alias: string): boolean =>
  name.kind === 'person' && !/\s/.test(alias.trim());

/** Turns aliases into entries. */
class AliasWriter {
  readonly entries = new EntryList();
  readonly #words = new WordColumns();
  readonly #case = new CasePolicy();
  /** `a` of the first word, first two words and so on: as written, and in the other spelling. */
  readonly #a = new Int32Array(LONGEST_ALIAS);
  readonly #otherA = new Int32Array(LONGEST_ALIAS);

  add(alias: string, name: number, contextual: boolean): void {
    const words = this.#words;
    words.readText(alias);
    const size = words.count;
    if (size === 0 || size > LONGEST_ALIAS) return;
    let a = 0;
    let b = 0;
    let x = 0;
    let otherA = 0;
    let otherB = 0;
    let otherFold = words.fold(0);
    let hasOther = false;
    this.#case.clear();
    for (let i = 0; i < size; i++) {
      const notes = words.notes(i);
      if ((notes & TOO_LONG) !== 0) return;
      this.#case.add(alias, words.start(i), words.end(i), (notes & CAPITAL) !== 0);
      const wordA = words.a(i);
      const key = words.read(i);
      const other = words.other(i);
      if (other) hasOther = true;
      if (i === 0 && other) otherFold = other.fold;
      a = joined(i, a, wordA);
      b = joined(i, b, key.b);
      x = joined(i, x, key.x);
      otherA = joined(i, otherA, other?.a ?? wordA);
      otherB = joined(i, otherB, other?.b ?? key.b);
      this.#a[i] = a;
      this.#otherA[i] = otherA;
    }
    const bits = this.#case.bits;
    const means = (name | (bits << NAME_BITS) | (contextual ? CONTEXTUAL : 0)) >>> 0;
    const beginsSmall = (bits & 1) === 0;
    this.#enter(this.#a, size, means, b, x >>> 16);
    if (beginsSmall) this.entries.addSmallBeginning(words.fold(0));
    if (!hasOther) return;
    // Never the same spelling: what stands in the text is not what the alias has.
    this.#enter(this.#otherA, size, means, otherB, ~(otherB >>> 16));
    if (beginsSmall) this.entries.addSmallBeginning(otherFold);
  }

  #enter(a: Int32Array, size: number, means: number, b: number, upperX: number): void {
    this.entries.add(a[size - 1] as number, means, (b & 0xffff) | (upperX << 16));
    for (let i = 0; i < size - 1; i++) this.entries.addBeginning(a[i] as number);
  }
}
