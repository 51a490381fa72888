import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPairs } from '#core/statements/find-pairs.ts';
import { indexQuotations } from '#core/statements/find-versions.ts';
import type { IndexedQuotation } from '#core/statements/indexed-quotation.ts';
import { MOST_DOCUMENTS, Postings } from '#core/statements/postings.ts';
import { VersionIndex } from '#core/statements/version-index.ts';
import { quotationOf } from './quotation-of.ts';

describe('postings', () => {
  /** What it must hold, slow and obviously right. */
  const twinOf = (added: readonly (readonly [number, readonly number[]])[]): Map<number, number[]> => {
    const twin = new Map<number, number[]>();
    for (const [document, keys] of added)
      for (const key of new Set(keys)) twin.set(key, [...(twin.get(key) ?? []), document]);
    return twin;
  };

  test('give all documents of a key, added one by one or read from bytes', () => {
    const documents = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(documents, documents, (first, second) => {
        let postings = new Postings();
        const added: [number, number[]][] = [];
        for (const [i, keys] of [...first, ...second].entries()) {
          if (i === first.length) postings = Postings.fromBytes(postings.toBytes());
          postings.add(i, new Set(keys), null);
          added.push([i, keys]);
        }
        for (const [key, expected] of twinOf(added))
          expect(postings.documents(key, MOST_DOCUMENTS)).toEqual(expect.arrayContaining(expected));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('stay right while the table grows to many times its size, and drop what was removed', () => {
    const postings = new Postings();
    for (let document = 0; document < 30_000; document++)
      postings.add(
        document,
        [document, document + 1, 1_000_000 + (document % 5000)],
        (other) => other % 2 === 1,
      );
    const again = Postings.fromBytes(postings.toBytes());
    for (let key = 2; key < 20_000; key += 97) {
      const found = again.documents(key, MOST_DOCUMENTS);
      expect(found).toContain(key % 2 === 0 ? key : key - 1);
    }
    expect(again.documents(1_000_010, MOST_DOCUMENTS)).toEqual(expect.arrayContaining([10, 5010, 10_010]));
    // Merged long before the end, without those that were removed.
    expect(again.documents(1_000_011, MOST_DOCUMENTS)).not.toContain(11);
    expect(again.byteLength).toBeLessThan(30_000 * 3 * 6);
  });

  test.each([
    ['no postings', new Uint8Array(40), 'no postings'],
    ['too short', new Uint8Array(8), 'no postings'],
    ['another format', bytesWith(1, 9), 'format 9'],
    ['cut', new Postings().toBytes().slice(0, 400), 'promises'],
    ['a directory too large', bytesWith(2, 31), 'promises'],
    ['a damaged directory', bytesWith(5, 3), 'damaged'],
  ])('refuse %s', (_, bytes, message) => expect(() => Postings.fromBytes(bytes)).toThrow(message));
});

/** Empty postings with one number changed. */
function bytesWith(index: number, value: number): Uint8Array {
  const bytes = new Postings().toBytes();
  new Uint32Array(bytes.buffer)[index] = value;
  return bytes;
}

const SAID = [
  'We will never close the harbour bridge before the spring of 2027.',
  'Nobody in Arden has asked the ferry workers to leave their houses.',
  'The tunnel under the old harbour costs eleven million crowns a year.',
];
const quotations = SAID.map((text, i) => quotationOf(`a${i}`, text));
const found = (text: string, index: VersionIndex): string[] =>
  findPairs(quotationOf('page', text), index).map((pair) => pair.b.quotation.articleId);

describe('the index of versions', () => {
  test('finds what was added, and no more what was removed', () => {
    const index = indexQuotations(quotations);
    for (const [i, text] of SAID.entries()) expect(found(text, index)).toEqual([`a${i}`]);
    index.remove('a1#0');
    index.remove('never there');
    expect(found(SAID[1] as string, index)).toEqual([]);
    index.add(quotations[1] as IndexedQuotation);
    index.add(quotations[1] as IndexedQuotation);
    expect(found(SAID[1] as string, index)).toEqual(['a1']);
  });

  test('is the same from its bytes, and can be added to and written again', () => {
    const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
    const first = indexQuotations(quotations.slice(0, 2));
    first.remove('a0#0');
    const read = VersionIndex.fromBytes(first.toBytes(), (id) => byId.get(id));
    read.add(quotations[2] as IndexedQuotation);
    const again = VersionIndex.fromBytes(read.toBytes(), (id) => byId.get(id));
    expect(SAID.map((text) => found(text, again))).toEqual([[], ['a1'], ['a2']]);
    again.remove('a1#0');
    expect(found(SAID[1] as string, again)).toEqual([]);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a header alone', new Uint8Array(8)],
    ['the half of it', indexQuotations(quotations).toBytes().slice(0, 60)],
    ['zeros', new Uint8Array(4096)],
  ])('refuses %s with a RangeError', (_, bytes) =>
    expect(() => VersionIndex.fromBytes(bytes, () => undefined)).toThrow(RangeError),
  );

  test('a quotation that the library lost is no version', () => {
    const read = VersionIndex.fromBytes(indexQuotations(quotations).toBytes(), () => undefined);
    expect(found(SAID[0] as string, read)).toEqual([]);
  });
});
