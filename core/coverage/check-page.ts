import type { Fidelity } from '../statements/statement.ts';
import type { NotCompared, PageQuotationView, VersionView } from './views.ts';

/** Where a compared quotation counts. */
export type CheckGroup = Fidelity | 'nowhere';

/** How the quotations of the open page stand in the library, in numbers. */
export interface PageCheck {
  readonly compared: number;
  readonly groups: Readonly<Record<CheckGroup, number>>;
  /** Of the compared ones, those that a version gives to another speaker. */
  readonly otherSpeaker: number;
  readonly notCompared: Readonly<Record<NotCompared, number>>;
}

/** Which quotations are listed. Changed are words, or who said them; the changed ones stand elsewhere too. */
export type CheckFilter = 'all' | 'changed' | 'elsewhere' | 'nowhere';

type Checked = Pick<PageQuotationView, 'notCompared'> & {
  readonly versions: readonly Pick<VersionView, 'fidelity' | 'conflict'>[];
};

const WORST_FIRST: readonly Fidelity[] = ['altered', 'reworded', 'partial', 'verbatim'];

/** The group of a quotation: that of its worst version, "nowhere" without any; null where it is not compared. */
export function checkGroup({ notCompared, versions }: Checked): CheckGroup | null {
  if (notCompared !== null) return null;
  return WORST_FIRST.find((one) => versions.some(({ fidelity }) => fidelity === one)) ?? 'nowhere';
}

const hasOtherSpeaker = ({ versions }: Checked): boolean =>
  versions.some(({ conflict }) => conflict?.kind === 'speaker');

/** Counts the quotations of a page, each once. */
export function checkPage(quotations: readonly Checked[]): PageCheck {
  const groups = { verbatim: 0, partial: 0, altered: 0, reworded: 0, nowhere: 0 };
  const notCompared = { reported: 0, headline: 0, 'few-words': 0 };
  for (const quotation of quotations) {
    const group = checkGroup(quotation);
    if (group !== null) groups[group]++;
    else if (quotation.notCompared !== null) notCompared[quotation.notCompared]++;
  }
  const compared = Object.values(groups).reduce((sum, n) => sum + n, 0);
  return { compared, groups, otherSpeaker: quotations.filter(hasOtherSpeaker).length, notCompared };
}

export function passesFilter(quotation: Checked, filter: CheckFilter): boolean {
  const group = checkGroup(quotation);
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return group === 'altered' || group === 'reworded' || hasOtherSpeaker(quotation);
    case 'elsewhere':
      return group !== null && group !== 'nowhere';
    case 'nowhere':
      return group === 'nowhere';
  }
}
