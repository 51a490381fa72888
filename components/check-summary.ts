import type { CheckGroup, PageCheck } from '#core/coverage/check-page.ts';
import type { NotCompared } from '#core/coverage/views.ts';
import type { Text } from './text.tsx';

/** Closest first. */
const GROUPS: readonly (readonly [CheckGroup, string])[] = [
  ['verbatim', 'check_verbatim'],
  ['partial', 'check_partial'],
  ['altered', 'check_altered'],
  ['reworded', 'check_reworded'],
  ['nowhere', 'check_nowhere'],
];
const REST: readonly (readonly [NotCompared, string])[] = [
  ['reported', 'check_reported'],
  ['few-words', 'check_few_words'],
  ['headline', 'check_headline'],
];

/**
 * In lines: "12 quotations checked: 3 verbatim, 1 altered, 8 nowhere else in your library; 1 with another speaker
 * elsewhere"; then, where some were not, "4 more are reported speech, …".
 */
export function checkSummary(
  { compared, groups, otherSpeaker, notCompared }: PageCheck,
  { t, count, number }: Text,
): readonly string[] {
  const parts = GROUPS.flatMap(([group, key]) =>
    groups[group] === 0 ? [] : [t(key, number(groups[group]))],
  );
  const checked = count('checked', compared);
  const counted = parts.length === 0 ? checked : t('check_summary', checked, parts.join(', '));
  const speakers = otherSpeaker === 0 ? [] : [t('check_other_speaker', number(otherSpeaker))];
  const rest = REST.flatMap(([why, key]) => (notCompared[why] === 0 ? [] : [count(key, notCompared[why])]));
  return [[counted, ...speakers], rest].flatMap((line) => (line.length === 0 ? [] : [line.join('; ')]));
}
