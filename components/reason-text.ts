import type { CoverageReason } from '#core/coverage/views.ts';
import type { Text } from './text.tsx';

function oneReason(reason: CoverageReason, { t, count, list }: Text): string {
  switch (reason.kind) {
    case 'shared-quotations':
      return count('shared_quotations', reason.count);
    case 'shared-names':
      return count('shared_names', reason.count);
    case 'headline-words':
      return t('headline_words', list(reason.words));
    case 'shared-words':
      return count('shared_words', reason.count);
    case 'days-apart':
      return reason.days === 0 ? t('same_day') : count('days_apart', reason.days);
  }
}

/** Why an article stands where it does: "3 shared quotations, 4 names, same day". */
export const reasonText = (reasons: readonly CoverageReason[], text: Text): string =>
  reasons.map((reason) => oneReason(reason, text)).join(', ');
