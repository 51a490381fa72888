import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePack, encodePack, PACK_VERSION, type PackContent } from '#core/library/pack.ts';
import { decodeUtf8, encodeUtf8 } from '#core/text/utf8.ts';
import { crc32 } from '#core/library/crc32.ts';

const content: PackContent = {
  records: { sources: [], names: [], articles: [], quotations: [], statements: [] },
  nameTable: new Uint8Array([1, 2, 3, 4, 5]),
};
const good = encodePack(content);
const changed = (at: number, value: number): Uint8Array => {
  const bytes = good.slice();
  bytes[at] = value;
  return bytes;
};

describe('pack', () => {
  it('comes back as it was', () => {
    const result = decodePack(good);
    expect(result.ok && result.content).toEqual(content);
  });
  it('is the same bytes twice', () => expect(encodePack(content)).toEqual(good));
  it('lays its sections at multiples of 8, for typed arrays', () => {
    const result = decodePack(good);
    expect(result.ok && result.content.nameTable.byteOffset % 8).toBe(0);
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'not-a-pack'],
    ['another file', new TextEncoder().encode('<!doctype html> and more'), 'not-a-pack'],
    ['a later format', changed(4, PACK_VERSION + 1), 'unknown-version'],
    ['cut in the directory', good.slice(0, 20), 'truncated'],
    ['cut in a section', good.slice(0, good.length - 8), 'truncated'],
    ['a changed byte', changed(good.length - 6, 99), 'damaged'],
    ['a section of another name', changed(12, 'x'.charCodeAt(0)), 'missing-section'],
  ])('refuses %s', (_name, bytes, code) => {
    const result = decodePack(bytes);
    expect(result.ok ? 'read' : result.error.code).toBe(code);
    if (!result.ok) expect(result.error.message).toMatch(/\.$/);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        expect(typeof decodePack(changed(at, value)).ok).toBe('boolean');
      }),
    );
  });
});

describe('utf8 and crc32', () => {
  it('are those of the platform', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(encodeUtf8(text)).toEqual(bytes);
        expect(decodeUtf8(bytes)).toBe(new TextDecoder().decode(bytes));
      }),
    );
    expect(crc32(encodeUtf8('123456789'))).toBe(0xcbf43926); // the check value of the standard
  });
  it.each([[[0xc3]], [[0x80]], [[0xff]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])('refuses %j', (bytes) =>
    expect(decodeUtf8(new Uint8Array(bytes))).toBeNull(),
  );
});
