import type { CorrectionsOfName } from '#components/name-corrections.tsx';
import { NameRecord } from '#components/name-record.tsx';
import type { NameView } from '#core/coverage/views.ts';
import { CHOICE } from '../fixtures/choice-view.ts';
import { NAME, UNCOVERED } from '../fixtures/views.ts';
import { copied, nothing, type Family, type Specimen } from './specimen.tsx';

const NONE: CorrectionsOfName = { merged: [], split: [] };

const record = (
  caption: string,
  view: NameView,
  press: readonly string[] = [],
  corrections = NONE,
): Specimen => ({
  caption,
  press,
  draw: () => (
    <NameRecord
      view={view}
      corrections={corrections}
      candidates={[]}
      onBack={nothing}
      onPick={nothing}
      onCopy={copied}
      onShowQuotation={nothing}
      onShowArticle={nothing}
      correct={{
        onNotMeant: nothing,
        onFind: nothing,
        onMerge: nothing,
        onUnmerge: nothing,
        onSplit: nothing,
        onUnsplit: nothing,
      }}
    />
  ),
});

export const NAME_RECORD: Family = {
  id: 'name',
  title: 'A name’s record',
  specimens: [
    record('record, quotations by relevance', NAME),
    record('record, newest first, corrections open', NAME, ['.orders button:nth-child(2)', 'summary']),
    record('record of a name that was corrected', UNCOVERED, [], {
      merged: [{ key: 't-asker', label: 'T. Asker' }],
      split: [
        {
          name: { key: 'tor-asker', label: 'Tor Asker' },
          other: { key: 'tor-asker/2', label: 'Tor Asker of Orm' },
          articles: [{ id: 'post-1', title: 'Coast states agree' }],
        },
      ],
    }),
    record('record of a name that several bear', CHOICE),
  ],
};
