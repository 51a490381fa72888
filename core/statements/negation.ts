const NEGATIONS = new Set(
  `not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely ain't`.split(
    ' ',
  ),
);

/** A word that turns what is said into its contrary: "not", "never", "don't". */
export const isNegation = (key: string): boolean => NEGATIONS.has(key) || key.endsWith("n't");
