import type { NameView } from '#core/coverage/views.ts';
import type { CorrectedName, SplitName } from '#core/settings/corrections.ts';
import { MergedList, SplitList } from './corrected-lists.tsx';
import { MergeForm } from './merge-form.tsx';
import { SplitForm } from './split-form.tsx';
import { useText } from './text.tsx';

/** What the reader corrected of the name that is shown. */
export interface CorrectionsOfName {
  /** Names that were merged into it. */
  readonly merged: readonly CorrectedName[];
  /** Names that articles of it were given to, and the one that its own were taken from. */
  readonly split: readonly SplitName[];
}

export interface CorrectionActions {
  /** The name is not meant on the site of the open page; null where no page with it is open. */
  readonly onNotMeant: (() => void) | null;
  /** Looks for names it may be the same as; they come back as `candidates`. */
  readonly onFind: (query: string) => void;
  readonly onMerge: (into: CorrectedName) => void;
  readonly onUnmerge: (key: string) => void;
  readonly onSplit: (label: string, articles: SplitName['articles']) => void;
  readonly onUnsplit: (key: string) => void;
}

interface Props extends CorrectionActions {
  readonly view: NameView;
  readonly corrections: CorrectionsOfName;
  readonly candidates: readonly MergeCandidate[];
}

/** A name that another may be the same as. */
export interface MergeCandidate extends CorrectedName {
  /** Who it is, in a few words; null where nothing is known. */
  readonly detail: string | null;
}

/** The ways to correct a name, folded until they are wanted, and what was corrected of it. All of it can be taken back. */
export function NameCorrections({ view, corrections, candidates, ...actions }: Props) {
  const { t } = useText();
  const { merged, split } = corrections;
  return (
    <>
      {merged.length > 0 && (
        <MergedList merged={merged.map((name) => ({ name, into: view }))} onUndo={actions.onUnmerge} />
      )}
      {split.length > 0 && <SplitList split={split} onUndo={actions.onUnsplit} />}
      <details class="correct-name">
        <summary>{t('correct_name')}</summary>
        {actions.onNotMeant !== null && (
          <div class="button-row">
            <button type="button" class="button" title={t('not_meant_why')} onClick={actions.onNotMeant}>
              {t(view.kind === 'person' ? 'not_this_person' : 'not_this_one')}
            </button>
          </div>
        )}
        <MergeForm
          label={view.label}
          candidates={candidates.filter(({ key }) => key !== view.key)}
          onFind={actions.onFind}
          onMerge={actions.onMerge}
        />
        <SplitForm view={view} onSplit={actions.onSplit} />
      </details>
    </>
  );
}
