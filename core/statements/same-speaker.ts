import { isLocalKey } from '../names/local-key.ts';
import type { Speaker } from '../quotations/quotation.ts';
import { foldText } from '../text/fold.ts';

/**
 * Whether two articles give the same speaker: by the key where it links articles, else by the surname. "unknown" where
 * one of them names nobody.
 */
export function sameSpeaker(a: Speaker | null, b: Speaker | null): 'same' | 'different' | 'unknown' {
  if (typeof a?.key !== 'string' || typeof b?.key !== 'string') return 'unknown';
  if (a.key === b.key && !isLocalKey(a.key)) return 'same';
  const [one, two] = [foldText(a.label).split(' '), foldText(b.label).split(' ')];
  if (one.at(-1) !== two.at(-1)) return 'different';
  // "Bill" and "Hillary Clinton" are two, "Joe" and "Joseph Biden" are one.
  return one.length > 1 && two.length > 1 && one[0]?.[0] !== two[0]?.[0] ? 'different' : 'same';
}
