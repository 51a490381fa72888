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

/** "12 checked: 3 verbatim, 1 altered, 8 nowhere else in your library; 4 more are reported speech, …". */
export function checkSummary(
  { compared, groups, notCompared }: PageCheck,
  { t, count, number }: Text,
): string {
  const parts = GROUPS.flatMap(([group, key]) =>
    groups[group] === 0 ? [] : [t(key, number(groups[group]))],
  );
  const checked = count('checked', compared);
  const first = parts.length === 0 ? checked : t('check_summary', checked, parts.join(', '));
  const rest = REST.flatMap(([why, key]) => (notCompared[why] === 0 ? [] : [count(key, notCompared[why])]));
  return [first, ...rest].join('; ');
}
