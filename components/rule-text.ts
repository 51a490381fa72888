import type { Fidelity } from '#core/statements/statement.ts';

/** Messages of the rules of core/statements, by their stable codes. */
const RULES: Readonly<Record<string, string>> = {
  'same-words': 'rule_same_words',
  'words-cut-at-the-end': 'rule_cut_at_the_end',
};
/** What each label means, for a rule this page does not know. */
const MEANINGS: Readonly<Record<Fidelity, string>> = {
  verbatim: 'rule_same_words',
  partial: 'rule_part',
  altered: 'rule_words_differ',
  reworded: 'rule_other_words',
};

/** The rule that decided, in a sentence. */
export function ruleText(fidelity: Fidelity, rule: string | null, t: (key: string) => string): string {
  return t(RULES[rule ?? ''] ?? MEANINGS[fidelity]);
}
