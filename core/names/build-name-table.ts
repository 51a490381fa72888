import { isAllCaps, startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import { hashText, join } from '../text/hash.ts';
import { splitWords } from '../text/words.ts';
import {
  CONTEXTUAL,
  FIELD_MARK,
  HEADER_FIELDS,
  ITEM_MARK,
  LONGEST_ALIAS,
  TABLE_FORMAT,
  TABLE_MAGIC,
  layout,
} from './name-table-format.ts';
import { WORD_CHECK_SEED, WORD_SEED } from './name-table.ts';
import { surnameOf } from './person-name.ts';
import type { TableName } from './table-name.ts';

interface Alias {
  readonly node: number;
  readonly name: number;
  readonly capitals: number;
  readonly flags: number;
}

/** The trie of aliases while it is built: edges by node and word. */
class Trie {
  readonly edges = new Map<string, { node: number; word: number; check: number; to: number }>();
  nodes = 1;

  add(words: readonly string[]): number {
    let node = 0;
    for (const word of words) {
      const key = `${node} ${word}`;
      let edge = this.edges.get(key);
      if (!edge) {
        edge = {
          node,
          word: hashText(word, WORD_SEED),
          check: hashText(word, WORD_CHECK_SEED),
          to: this.nodes++,
        };
        this.edges.set(key, edge);
      }
      node = edge.to;
    }
    return node;
  }
}

/** Compiles names into a table that `openNameTable` reads without parsing. The same names give the same bytes. */
export function buildNameTable(names: readonly TableName[]): Uint8Array {
  const trie = new Trie();
  const aliases: Alias[] = [];
  for (const [index, name] of names.entries()) {
    const seen = new Set<number>();
    const add = (alias: string, flags: number): void => {
      const words = splitWords(alias).map((word) => word.text);
      if (words.length === 0 || words.length > LONGEST_ALIAS) return;
      const node = trie.add(words.map(foldWord));
      const capitals = capitalsOf(words);
      if (flags === CONTEXTUAL && seen.has(node)) return;
      seen.add(node);
      aliases.push({ node, name: index, capitals, flags });
    };
    for (const alias of [name.label, ...name.aliases]) add(alias, isWeak(name, alias) ? CONTEXTUAL : 0);
    for (const alias of name.contextual ?? []) add(alias, CONTEXTUAL);
    if (name.kind === 'person') add(surnameOf(name.label), CONTEXTUAL);
  }
  aliases.sort((a, b) => a.node - b.node || a.name - b.name || a.flags - b.flags);
  return write(names, trie, aliases);
}

/** A person's single-word alias is a surname or nickname: it never identifies by itself. */
const isWeak = (name: TableName, alias: string): boolean =>
  name.kind === 'person' && !/\s/.test(alias.trim());

/** Bit i: word i begins with a capital in the alias; bit 16 + i: it is all capitals. */
function capitalsOf(words: readonly string[]): number {
  let bits = 0;
  for (const [i, word] of words.entries()) {
    if (startsUpper(word)) bits |= 1 << i;
    if (isAllCaps(word)) bits |= 1 << (16 + i);
  }
  return bits >>> 0;
}

function nameText(name: TableName): string {
  const roles = name.roles
    .map((role) => [role.title, role.from ?? '', role.to ?? ''].join('@'))
    .join(ITEM_MARK);
  const context = (name.context ?? []).join(ITEM_MARK);
  return [name.id, name.label, roles, context, name.description ?? ''].join(FIELD_MARK);
}

function write(names: readonly TableName[], trie: Trie, aliases: readonly Alias[]): Uint8Array {
  const texts = names.map(nameText);
  let slots = 16;
  while (slots < trie.edges.size * 2) slots *= 2;
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const counts = { names: names.length, aliases: aliases.length, nodes: trie.nodes, slots, units };
  const at = layout(counts);
  const bytes = new Uint8Array(at.end);
  const numbers = (offset: number, length: number): Uint32Array =>
    new Uint32Array(bytes.buffer, offset, length);
  numbers(0, HEADER_FIELDS).set([
    TABLE_MAGIC, TABLE_FORMAT, counts.names, counts.aliases, counts.nodes, slots, units, at.end,
  ]); // prettier-ignore
  const [node, word, check, to] = [at.edgeNode, at.edgeWord, at.edgeCheck, at.edgeTo].map((offset) =>
    numbers(offset, slots),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  for (const edge of trie.edges.values()) {
    let slot = join(edge.node, edge.word) & (slots - 1);
    while (to[slot] !== 0) slot = (slot + 1) & (slots - 1);
    node[slot] = edge.node;
    word[slot] = edge.word;
    check[slot] = edge.check;
    to[slot] = edge.to;
  }
  const starts = numbers(at.nodeAliases, trie.nodes + 1);
  for (const alias of aliases) starts[alias.node + 1] = (starts[alias.node + 1] as number) + 1;
  for (let i = 0; i < trie.nodes; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  numbers(at.aliasName, aliases.length).set(aliases.map((alias) => alias.name));
  numbers(at.aliasCapitals, aliases.length).set(aliases.map((alias) => alias.capitals));
  bytes.set(
    aliases.map((alias) => alias.flags),
    at.aliasFlags,
  );
  bytes.set(
    names.map((name) => (name.kind === 'person' ? 0 : 1)),
    at.nameKind,
  );
  const textStarts = numbers(at.nameText, names.length + 1);
  const text = new Uint16Array(bytes.buffer, at.text, units);
  let unit = 0;
  for (const [i, value] of texts.entries()) {
    textStarts[i] = unit;
    for (let k = 0; k < value.length; k++) text[unit++] = value.charCodeAt(k);
  }
  textStarts[texts.length] = unit;
  return bytes;
}
