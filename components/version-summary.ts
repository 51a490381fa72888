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

/** "verbatim in 2, altered in 1, another speaker in 1"; of a single version only how it relates: "altered". */
export function versionSummary(
  versions: readonly Pick<VersionView, 'fidelity' | 'conflict'>[],
  { t, number }: Text,
): string {
  const [only, second] = versions;
  const speakers = versions.filter(({ conflict }) => conflict?.kind === 'speaker').length;
  if (only && !second) {
    const word = t(FIDELITY_WORDS[only.fidelity]);
    return speakers === 0 ? word : [word, t('other_speaker')].join(', ');
  }
  const counts = ORDER.map(
    ([fidelity, key]) => [key, versions.filter((version) => version.fidelity === fidelity).length] as const,
  );
  return [...counts, ['other_speaker_in', speakers] as const]
    .flatMap(([key, n]) => (n === 0 ? [] : [t(key, number(n))]))
    .join(', ');
}
