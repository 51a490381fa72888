/** A text as the index knows it: lower case, without diacritics, one space between words. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The distinct runs of three characters of each word, the word's start marked by a space: "nato" gives " na", "nat", "ato". */
export function trigramsOf(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of folded.split(' ')) {
    const marked = ` ${word}`;
    if (marked.length < 3) found.add(marked);
    for (let i = 0; i + 3 <= marked.length; i++) found.add(marked.slice(i, i + 3));
  }
  return found;
}
