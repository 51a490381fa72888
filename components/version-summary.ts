import type { VersionView } from '#core/coverage/views.ts';
import type { Fidelity } from '#core/statements/statement.ts';
import { FIDELITY_WORDS } from './fidelity-label.tsx';
import type { Text } from './text.tsx';

/** Closest first. */
const ORDER: readonly (readonly [Fidelity, string])[] = [
  ['verbatim', 'verbatim_in'],
  ['partial', 'partial_in'],
  ['altered', 'altered_in'],
  ['reworded', 'reworded_in'],
];

/** "verbatim in 2, altered in 1"; of a single version only how it relates: "altered". */
export function versionSummary(
  versions: readonly Pick<VersionView, 'fidelity'>[],
  { t, number }: Text,
): string {
  const [only, second] = versions;
  if (only && !second) return t(FIDELITY_WORDS[only.fidelity]);
  return ORDER.flatMap(([fidelity, key]) => {
    const n = versions.filter((version) => version.fidelity === fidelity).length;
    return n === 0 ? [] : [t(key, number(n))];
  }).join(', ');
}
