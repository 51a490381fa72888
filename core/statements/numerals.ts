const NUMERALS: ReadonlyMap<string, string> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, i): [string, string] => [word, String(i)])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i): [string, string] => [word, String((i + 2) * 10)]),
    ),
);

/** Words that stand for numbers but have no figures of their own here. */
const QUANTITIES = new Set(
  `hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half quarter third
  first second twice double triple`.split(/\s+/),
);

/**
 * A number in one form, "1,000" as "1000", "2.50" as it is, "twelve" as "12"; null for a word that is none.
 * @param lower the word in lower case. @param folded the same, folded.
 */
export function numeralOf(lower: string, folded: string): string | null {
  if (/^\d/.test(lower))
    return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(lower) ? lower.replaceAll(',', '') : lower;
  return NUMERALS.get(folded) ?? null;
}

/** Does a word, as `numeralOf` or folding left it, tell how much or how many? */
export const isNumber = (key: string): boolean => /^\d/.test(key) || QUANTITIES.has(key);
