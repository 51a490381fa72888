/** What a word is in a name: begins one, goes on with it, or is outside. The order is the tagger file's. */
export const TAGS = [
  'O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC',
] as const; // prettier-ignore

/** May tag number `next` follow tag number `previous`? An I needs the B or I of its own type before it. */
export function mayFollow(previous: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true;
  return previous === next || previous === next - 1;
}
