import type { Role } from './name.ts';
import { BLOCK, blocksOf } from './name-table-format.ts';
import type { StoredName } from './name-table-register.ts';
import { TextReader, TextWriter, isHexadecimal } from './name-table-text.ts';
import type { KnownName } from './table-name.ts';

// A name's record: flags, id, label and, where the flags say so, roles, context and description. A string is its length in bytes and
// UTF-8. An id is a prefix it has in common with others ("chadwick:"), then a string, or bytes that stand for two
// hexadecimal digits each. Numbers are variable: seven bits a byte, the lowest first, the eighth set where more follow.

const ORGANISATION = 1;
const ROLES = 2;
const CONTEXT = 4;
/** The id's remainder is hexadecimal digits. */
const HEXADECIMAL = 8;
const DESCRIPTION = 16;
/** Prefixes of ids, at most: an id with another is written whole. */
const MOST_PREFIXES = 120;
const FIELD_MARK = '\u001f';
const ITEM_MARK = '\u001e';

export interface NameRecords {
  readonly text: Uint8Array;
  readonly blocks: Uint32Array;
}

/** Writes the records of names, then the prefixes of ids. The same names give the same bytes. */
export function writeRecords(names: readonly StoredName[]): NameRecords {
  const out = new TextWriter();
  const blocks = new Uint32Array(blocksOf(names.length));
  const prefixes = new Map<string, number>();
  let i = 0;
  for (const name of names) {
    if (i % BLOCK === 0) blocks[i / BLOCK] = out.size;
    i++;
    const { context = [] } = name;
    const cut = endOfPrefix(name.id);
    const prefix = name.id.slice(0, cut);
    if (cut > 0 && !prefixes.has(prefix) && prefixes.size < MOST_PREFIXES)
      prefixes.set(prefix, prefixes.size + 1);
    const number = cut > 0 ? (prefixes.get(prefix) ?? 0) : 0;
    const rest = number > 0 ? name.id.slice(cut) : name.id;
    const hexadecimal = isHexadecimal(rest);
    out.byte(
      (name.kind === 'organisation' ? ORGANISATION : 0) |
        (name.roles.length > 0 ? ROLES : 0) |
        (context.length > 0 ? CONTEXT : 0) |
        (name.description === null ? 0 : DESCRIPTION) |
        (hexadecimal ? HEXADECIMAL : 0),
    );
    out.byte(number);
    if (hexadecimal) out.digits(rest);
    else out.string(rest);
    out.string(name.label);
    if (name.roles.length > 0) out.string(name.roles.map(writeRole).join(ITEM_MARK));
    if (context.length > 0) out.string(context.join(ITEM_MARK));
    if (name.description !== null) out.string(name.description);
  }
  blocks[blocks.length - 1] = out.size;
  out.string([...prefixes.keys()].join(ITEM_MARK));
  return { text: out.bytes(), blocks };
}

/** Reads the records that `writeRecords` wrote, each when it is asked for. Throws RangeError on bytes it did not write. */
export class RecordReader {
  readonly #text: Uint8Array;
  readonly #blocks: Uint32Array;
  readonly #prefixes: readonly string[];

  constructor({ text, blocks }: NameRecords) {
    this.#text = text;
    this.#blocks = blocks;
    this.#prefixes = new TextReader(text, blocks.at(-1) ?? 0).string().split(ITEM_MARK);
  }

  read(index: number): KnownName {
    const from = new TextReader(this.#text, this.#blocks[Math.floor(index / BLOCK)] ?? 0);
    for (let i = index % BLOCK; i > 0; i--) {
      const flags = from.byte();
      from.byte();
      const more = [ROLES, CONTEXT, DESCRIPTION].filter((flag) => (flags & flag) !== 0).length;
      for (let strings = 2 + more; strings > 0; strings--) from.skip();
    }
    return this.#next(from);
  }

  /** All of the first `names` records, in order. */
  *all(names: number): Generator<KnownName> {
    const from = new TextReader(this.#text, 0);
    for (let i = 0; i < names; i++) yield this.#next(from);
  }

  #next(from: TextReader): KnownName {
    const flags = from.byte();
    const number = from.byte();
    const prefix = number === 0 ? '' : this.#prefixes[number - 1];
    if (prefix === undefined) throw new RangeError(`no prefix ${number} of ${this.#prefixes.length}`);
    const id = prefix + (flags & HEXADECIMAL ? from.digits() : from.string());
    const label = from.string();
    const roles = flags & ROLES ? from.string().split(ITEM_MARK).map(readRole) : [];
    const context = flags & CONTEXT ? from.string().split(ITEM_MARK) : [];
    const description = flags & DESCRIPTION ? from.string() : null;
    return { id, kind: flags & ORGANISATION ? 'organisation' : 'person', label, roles, context, description };
  }
}

/** Where the last ":" or "/" of an id ends, or 0; `lastIndexOf` is slow enough to be seen in building. */
function endOfPrefix(id: string): number {
  for (let at = id.length; at > 0; at--) {
    const unit = id.charCodeAt(at - 1);
    if (unit === 0x3a || unit === 0x2f) return at;
  }
  return 0;
}

const writeRole = (role: Role): string => [role.title, role.from ?? '', role.to ?? ''].join(FIELD_MARK);

function readRole(item: string): Role {
  const [title = '', from = '', to = ''] = item.split(FIELD_MARK);
  return { title, from: from === '' ? null : from, to: to === '' ? null : to };
}
