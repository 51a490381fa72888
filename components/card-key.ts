/** What a key does inside the card. */
export type CardKey = 'next' | 'previous' | 'copy' | 'original' | 'pin';

const KEYS: Readonly<Record<string, CardKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  c: 'copy',
  o: 'original',
  p: 'pin',
};

/** Arrows, C, O and P without a modifier (Ctrl+C stays the browser's); null for every other key. */
export function cardKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): CardKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
