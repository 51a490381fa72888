import { isSpace } from '../text/character.ts';
import { endOfWord } from '../text/words.ts';
import { CasePolicy } from './name-table-case.ts';
import { EntryList } from './name-table-entries.ts';
import { CONTEXTUAL, LONGEST_ALIAS, NAME_BITS } from './name-table-format.ts';
import { WordKeyer, joined } from './name-table-key.ts';
import { TableNames } from './name-table-register.ts';
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
    const { id, kind, label, roles, context = [], description } = name;
    const index = register.add({ id, kind, label, roles, context, description });
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
  readonly #keyer = new WordKeyer();
  readonly #case = new CasePolicy();
  /** `a` of the first word, first two words and so on: as written, and in the other spelling. */
  readonly #a = new Int32Array(LONGEST_ALIAS);
  readonly #otherA = new Int32Array(LONGEST_ALIAS);

  add(alias: string, name: number, contextual: boolean): void {
    const keyer = this.#keyer;
    let size = 0;
    let a = 0;
    let b = 0;
    let x = 0;
    let fold = 0;
    let otherA = 0;
    let otherB = 0;
    let otherFold = 0;
    let hasOther = false;
    this.#case.clear();
    for (let i = 0; i < alias.length;) {
      if (isSpace(alias.charCodeAt(i))) {
        i++;
        continue;
      }
      const end = endOfWord(alias, i);
      if (size === LONGEST_ALIAS || !keyer.read(alias, i, end)) return;
      this.#case.add(alias, i, end);
      const { other } = keyer;
      if (other) hasOther = true;
      if (size === 0) {
        fold = keyer.fold;
        otherFold = other?.fold ?? fold;
      }
      a = joined(size, a, keyer.a);
      b = joined(size, b, keyer.b);
      x = joined(size, x, keyer.x);
      otherA = joined(size, otherA, other?.a ?? keyer.a);
      otherB = joined(size, otherB, other?.b ?? keyer.b);
      this.#a[size] = a;
      this.#otherA[size++] = otherA;
      i = end;
    }
    if (size === 0) return;
    const bits = this.#case.bits;
    const means = (name | (bits << NAME_BITS) | (contextual ? CONTEXTUAL : 0)) >>> 0;
    const beginsSmall = (bits & 1) === 0;
    this.#enter(this.#a, size, b, x >>> 16, means);
    if (beginsSmall) this.entries.addSmallBeginning(fold);
    if (!hasOther) return;
    // Never the same spelling: what stands in the text is not what the alias has.
    this.#enter(this.#otherA, size, otherB, ~(otherB >>> 16), means);
    if (beginsSmall) this.entries.addSmallBeginning(otherFold);
  }

  #enter(a: Int32Array, size: number, b: number, x: number, means: number): void {
    this.entries.add(a[size - 1] as number, b, x, means);
    for (let i = 0; i < size - 1; i++) this.entries.addBeginning(a[i] as number);
  }
}
