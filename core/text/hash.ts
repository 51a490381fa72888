const PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 units from `start` to `end`, unsigned. Source: draft-eastlake-fnv. */
export function hashText(text: string, seed = 0x811c9dc5, start = 0, end = text.length): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return mix(hash);
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3), unsigned. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One number of two; order matters. */
export const join = (a: number, b: number): number => mix(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));

/** One number of two or three under a code; order matters. One round of mixing where `join` of `join` has two or three. */
export const joinAs = (code: number, a: number, b: number, c = 0): number =>
  mix(
    Math.imul(a ^ code, 0x9e3779b1) ^ Math.imul(b + code, 0x85ebca6b) ^ Math.imul(c ^ 0x7f4a7c15, 0xc2b2ae35),
  );

/** One number of many, from `start` on; any one of them changed gives another. For damage, not for those who mean harm. */
export function hashWords(words: Uint32Array, start = 0): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), PRIME);
  return hash >>> 0;
}
