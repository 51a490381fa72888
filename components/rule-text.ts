import type { FidelityRule } from '#core/statements/fidelity-rules.ts';
import type { Fidelity } from '#core/statements/statement.ts';

const RULES: Readonly<Record<FidelityRule, string>> = {
  'same-words': 'rule_same_words',
  'words-cut-at-the-end': 'rule_cut_at_the_end',
  'words-cut-at-the-start': 'rule_cut_at_the_start',
  'words-cut-at-both-ends': 'rule_cut_at_both_ends',
  'words-cut-inside-declared': 'rule_cut_inside_declared',
  'words-cut-inside': 'rule_cut_inside',
  'words-replaced': 'rule_words_replaced',
  'words-added': 'rule_words_added',
  'negation-changed': 'rule_negation_changed',
  'number-changed': 'rule_number_changed',
  'order-changed': 'rule_order_changed',
  'parts-overlap': 'rule_parts_overlap',
  'words-bracketed': 'rule_words_bracketed',
  'same-content-in-order': 'rule_same_content',
  'beside-aligned-passages': 'rule_beside_aligned',
};
/** What each label means, for a rule this version does not know (a library made by a later one). */
const MEANINGS: Readonly<Record<Fidelity, string>> = {
  verbatim: 'rule_same_words',
  partial: 'rule_part',
  altered: 'rule_words_differ',
  reworded: 'rule_other_words',
};

const isKnown = (rule: string | null): rule is FidelityRule => rule !== null && Object.hasOwn(RULES, rule);

/** The rule that decided, in a sentence. */
export const ruleText = (fidelity: Fidelity, rule: string | null, t: (key: string) => string): string =>
  t(isKnown(rule) ? RULES[rule] : MEANINGS[fidelity]);
