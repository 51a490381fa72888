import { isAllCaps, startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import { hashText, join } from '../text/hash.ts';
import type { Role } from './name.ts';
import {
  CONTEXTUAL,
  FIELD_MARK,
  HEADER_FIELDS,
  ITEM_MARK,
  TABLE_FORMAT,
  TABLE_MAGIC,
  layout,
} from './name-table-format.ts';

export const WORD_SEED = 0x811c9dc5;
export const WORD_CHECK_SEED = 0x1f83d9ab;

/** A name as the table knows it. */
export interface KnownName {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly label: string;
  readonly roles: readonly Role[];
  /** Words that support its contextual aliases. */
  readonly context: readonly string[];
  /** One line on who this is, or null. */
  readonly description: string | null;
}

/** A name an alias may mean; contextual: only where the article supports it. */
export interface Candidate {
  readonly name: number;
  readonly contextual: boolean;
}

/** Words `from` (inclusive) to `to` (exclusive) are an alias. */
export interface TableMatch {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

export interface NameTable {
  /** Number of names; they are numbered from 0. */
  readonly size: number;
  name(index: number): KnownName;
  /** Longest whole-word matches from left to right, without overlap; linear in the number of words. */
  match(words: readonly string[]): TableMatch[];
  /** The names one alias may mean, whatever its capitals. */
  lookup(words: readonly string[]): Candidate[];
}

/** Why bytes are no name table this version can read. */
export class NameTableError extends Error {
  override readonly name = 'NameTableError';
}

/**
 * Opens a name table over its bytes, without copying (except where they are not aligned) and without parsing.
 * @throws NameTableError on wrong magic, unknown format, or a size that does not fit the header.
 */
export function openNameTable(source: Uint8Array): NameTable {
  if (source.byteLength < HEADER_FIELDS * 4)
    throw new NameTableError(`name table: ${source.byteLength} bytes are too few`);
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
  const array = (offset: number, length: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + offset, length);
  const [magic, format, names = 0, aliases = 0, nodes = 0, slots = 0, units = 0, size] = array(
    0,
    HEADER_FIELDS,
  );
  if (magic !== TABLE_MAGIC)
    throw new NameTableError('name table: not a Sidelight name table (wrong first bytes)');
  if (format !== TABLE_FORMAT)
    throw new NameTableError(`name table: format ${format}, this version reads ${TABLE_FORMAT}`);
  const at = layout({ names, aliases, nodes, slots, units });
  if (at.end !== size || size !== bytes.byteLength || slots === 0 || (slots & (slots - 1)) !== 0)
    throw new NameTableError(
      `name table: ${bytes.byteLength} bytes, expected ${at.end}: truncated or damaged`,
    );
  const [edgeNode, edgeWord, edgeCheck, edgeTo] = [at.edgeNode, at.edgeWord, at.edgeCheck, at.edgeTo].map(
    (offset) => array(offset, slots),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const nodeAliases = array(at.nodeAliases, nodes + 1);
  const aliasName = array(at.aliasName, aliases);
  const aliasCapitals = array(at.aliasCapitals, aliases);
  const nameText = array(at.nameText, names + 1);
  const text = new Uint16Array(bytes.buffer, bytes.byteOffset + at.text, units);
  const aliasFlags = bytes.subarray(at.aliasFlags, at.aliasFlags + aliases);
  const nameKind = bytes.subarray(at.nameKind, at.nameKind + names);

  const step = (node: number, word: string): number => {
    const hash = hashText(word, WORD_SEED);
    for (
      let slot = join(node, hash) & (slots - 1), tried = 0;
      tried < slots;
      slot = (slot + 1) & (slots - 1), tried++
    ) {
      const to = edgeTo[slot] as number;
      if (to === 0) return -1;
      if (edgeNode[slot] !== node || edgeWord[slot] !== hash) continue;
      if (edgeCheck[slot] === hashText(word, WORD_CHECK_SEED)) return to < nodes ? to : -1;
    }
    return -1;
  };
  const candidatesAt = (node: number, fits: (capitals: number) => boolean): Candidate[] => {
    const found: Candidate[] = [];
    const end = Math.min(nodeAliases[node + 1] as number, aliases);
    for (let a = nodeAliases[node] as number; a < end; a++) {
      const name = aliasName[a] as number;
      if (name < names && fits(aliasCapitals[a] as number) && !found.some((other) => other.name === name))
        found.push({ name, contextual: ((aliasFlags[a] as number) & CONTEXTUAL) !== 0 });
    }
    return found;
  };
  const read = (index: number): string => {
    const units = text.subarray(nameText[index], nameText[index + 1]);
    let value = '';
    for (let i = 0; i < units.length; i += 8192) value += String.fromCharCode(...units.subarray(i, i + 8192));
    return value;
  };

  return {
    size: names,
    name(index) {
      if (!(index >= 0 && index < names))
        throw new NameTableError(`name table: no name ${index} of ${names}`);
      const [id = '', label = '', roles = '', context = '', description = ''] = read(index).split(FIELD_MARK);
      return {
        id,
        kind: nameKind[index] === 0 ? 'person' : 'organisation',
        label,
        roles: items(roles).map(readRole),
        context: items(context),
        description: description || null,
      };
    },
    match(words) {
      const folded = words.map(foldWord);
      const matches: TableMatch[] = [];
      for (let i = 0; i < words.length; i++) {
        let node = 0;
        let best: TableMatch | null = null;
        for (let j = i; j < words.length; j++) {
          node = step(node, folded[j] as string);
          if (node < 0) break;
          const candidates = candidatesAt(node, (capitals) => capitalsFit(words, i, j + 1, capitals));
          if (candidates.length > 0) best = { from: i, to: j + 1, candidates };
        }
        if (best === null) continue;
        matches.push(best);
        i = best.to - 1;
      }
      return matches;
    },
    lookup(words) {
      let node = 0;
      for (const word of words) if ((node = step(node, foldWord(word))) < 0) return [];
      return candidatesAt(node, () => true);
    },
  };
}

/** Words that are capitalised, or all capitals, in the alias must be so in the text. */
function capitalsFit(words: readonly string[], from: number, to: number, capitals: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as string;
    if ((capitals >>> (i - from)) & 1 && !startsUpper(word)) return false;
    if ((capitals >>> (16 + i - from)) & 1 && !isAllCaps(word)) return false;
  }
  return true;
}

const items = (field: string): string[] => (field === '' ? [] : field.split(ITEM_MARK));

function readRole(item: string): Role {
  const [title = '', from = '', to = ''] = item.split('@');
  return { title, from: from === '' ? null : from, to: to === '' ? null : to };
}
