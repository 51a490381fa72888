import { hashText } from '../text/hash.ts';

/**
 * The file of the model of reports: a header of 32-bit numbers, then typed arrays, read in place.
 *
 *   header   magic, version, words, bits of a slot's number; scale and line in millionths
 *   words    Uint32: hashes of the words that may report, ascending
 *   weights  Int8: the weight of each slot, in steps of the scale
 */
export const REPORT_MAGIC = 0x51525053;
/** Raised whenever the features change, since weights fit only the features they were learnt with. */
export const REPORT_VERSION = 1;
const HEADER = 6;

/** What is learnt of reports: which words may report, and what makes a stretch of words what they report. */
export interface ReportModel {
  /** Hashes of the folded words that may report. */
  readonly words: ReadonlySet<number>;
  readonly weights: Int8Array | Float32Array;
  /** A feature's slot is its hash under this mask. */
  readonly mask: number;
  /** A weight in `weights` times this adds to the logarithm of the odds. */
  readonly scale: number;
  /** Least probability of a report that is shown, 0 to 1. */
  readonly line: number;
}

/** The file cannot be used: what was wrong is in the message. */
export class ReportModelError extends Error {}

export function openReportModel(bytes: ArrayBuffer): ReportModel {
  if (bytes.byteLength < HEADER * 4) throw new ReportModelError(`too short: ${bytes.byteLength} bytes`);
  const [magic, version, count, bits, scale, line] = new Uint32Array(bytes, 0, HEADER) as unknown as number[];
  if (magic !== REPORT_MAGIC) throw new ReportModelError('no model of reports');
  if (version !== REPORT_VERSION)
    throw new ReportModelError(`version ${version}, expected ${REPORT_VERSION}`);
  const expected = HEADER * 4 + count! * 4 + 2 ** bits!;
  if (bytes.byteLength !== expected)
    throw new ReportModelError(`${bytes.byteLength} bytes, expected ${expected}`);
  return {
    words: new Set(new Uint32Array(bytes, HEADER * 4, count)),
    weights: new Int8Array(bytes, HEADER * 4 + count! * 4),
    mask: 2 ** bits! - 1,
    scale: scale! / 1e6,
    line: line! / 1e6,
  };
}

export function writeReportModel(model: ReportModel & { readonly weights: Int8Array }): Uint8Array {
  const words = Uint32Array.from(model.words).sort();
  const bits = Math.log2(model.weights.length);
  const { scale, line } = model;
  const header = Uint32Array.of(
    REPORT_MAGIC,
    REPORT_VERSION,
    words.length,
    bits,
    Math.round(scale * 1e6),
    Math.round(line * 1e6),
  );
  const out = new Uint8Array(HEADER * 4 + words.byteLength + model.weights.length);
  out.set(new Uint8Array(header.buffer));
  out.set(new Uint8Array(words.buffer), HEADER * 4);
  out.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset), HEADER * 4 + words.byteLength);
  return out;
}

/** The number a word has in a model's `words`. */
export const reportWord = (folded: string): number => hashText(folded);
