import { crc32 } from './crc32.ts';
import type { LibraryRecords } from './records.ts';
import { upgradeSources } from './upgrade-sources.ts';
import { encodeUtf8, decodeUtf8 } from '../text/utf8.ts';

// A pack is one file: a header, a directory of sections, the sections. All numbers are unsigned 32-bit, little-endian.
//   magic "SLPK" · format version · number of sections
//   per section: name (8 bytes ASCII, padded with 0) · offset from the start of the file · length in bytes · CRC-32
//   the sections, each at a multiple of 8, so that typed arrays can be laid over them without copying
// Sections: `records` is JSON (LibraryRecords), `names` is the name table as core/names/name-table.ts writes it.

/** The pack format this code writes and reads. Raised with every change that older code could not read. */
export const PACK_VERSION = 1;

const MAGIC = 0x4b504c53; // "SLPK"
const HEADER = 12;
const ENTRY = 20;
const SECTIONS = ['records', 'names'] as const;
type Section = (typeof SECTIONS)[number];

export interface PackContent {
  readonly records: LibraryRecords;
  /** The compiled name table. */
  readonly nameTable: Uint8Array;
}

/** Why a file is not a pack that can be read. Codes are stable; `message` names what was wrong and what to do. */
export interface PackError {
  readonly code: 'not-a-pack' | 'unknown-version' | 'truncated' | 'damaged' | 'missing-section';
  readonly message: string;
}

export type PackResult =
  { readonly ok: true; readonly content: PackContent } | { readonly ok: false; readonly error: PackError };

const align = (offset: number): number => Math.ceil(offset / 8) * 8;

/** The pack's bytes; the same content gives the same bytes. */
export function encodePack(content: PackContent): Uint8Array {
  const bodies: Record<Section, Uint8Array> = {
    records: encodeUtf8(JSON.stringify(content.records)),
    names: content.nameTable,
  };
  let end = align(HEADER + ENTRY * SECTIONS.length);
  const placed = SECTIONS.map((name) => {
    const start = end;
    end = align(start + bodies[name].length);
    return { name, start, body: bodies[name] };
  });
  const bytes = new Uint8Array(end);
  const view = new DataView(bytes.buffer);
  [MAGIC, PACK_VERSION, SECTIONS.length].forEach((value, i) => view.setUint32(i * 4, value, true));
  placed.forEach(({ name, start, body }, i) => {
    const at = HEADER + ENTRY * i;
    bytes.set(encodeUtf8(name), at);
    [start, body.length, crc32(body)].forEach((value, j) => view.setUint32(at + 8 + j * 4, value, true));
    bytes.set(body, start);
  });
  return bytes;
}

const refuse = (code: PackError['code'], message: string): PackResult => ({
  ok: false,
  error: { code, message },
});

/** Reads a pack. Every section is checked against its CRC before it is used; nothing is returned of a bad pack. */
export function decodePack(bytes: Uint8Array): PackResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    return refuse('not-a-pack', 'This file is not a Sidelight pack. Choose a file that ends in .slpack.');
  const version = view.getUint32(4, true);
  if (version !== PACK_VERSION)
    return refuse(
      'unknown-version',
      `The pack has format ${version}; this Sidelight reads format ${PACK_VERSION}. Update Sidelight, or get the pack again.`,
    );
  const count = view.getUint32(8, true);
  if (bytes.length < HEADER + ENTRY * count)
    return refuse(
      'truncated',
      `The pack ends after ${bytes.length} bytes, inside its directory. Get it again.`,
    );
  const found = new Map<string, Uint8Array>();
  for (let i = 0; i < count; i++) {
    const at = HEADER + ENTRY * i;
    const name = (decodeUtf8(bytes.subarray(at, at + 8)) ?? '').replace(/\0+$/, '');
    const [start, length, crc] = [8, 12, 16].map((offset) => view.getUint32(at + offset, true)) as [
      number,
      number,
      number,
    ];
    if (start + length > bytes.length)
      return refuse(
        'truncated',
        `The pack ends after ${bytes.length} bytes; its section "${name}" needs ${start + length}. Get it again.`,
      );
    const body = bytes.subarray(start, start + length);
    if (crc32(body) !== crc)
      return refuse('damaged', `The pack's section "${name}" is damaged. Get it again.`);
    found.set(name, body);
  }
  const names = found.get('names');
  const json = found.get('records');
  if (!names || !json)
    return refuse(
      'missing-section',
      `The pack has no section "${names ? 'records' : 'names'}". Get it again.`,
    );
  const records = parseRecords(json);
  if (!records)
    return refuse('damaged', 'The pack\'s section "records" does not hold library records. Get it again.');
  return { ok: true, content: { records, nameTable: names } };
}

const LISTS = ['sources', 'names', 'articles', 'quotations', 'statements'] as const;

function parseRecords(json: Uint8Array): LibraryRecords | null {
  const text = decodeUtf8(json);
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Partial<Record<(typeof LISTS)[number], unknown>> | null;
    if (!value || !LISTS.every((list) => Array.isArray(value[list]))) return null;
    const records = value as LibraryRecords;
    const sources = upgradeSources(records.sources);
    return sources && { ...records, sources };
  } catch {
    return null;
  }
}
