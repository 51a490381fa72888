import type { CorrectedName, SplitName } from '#core/settings/corrections.ts';
import { RemovableList } from './removable-list.tsx';
import { useText } from './text.tsx';

interface Item {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

interface Props {
  readonly label: string;
  readonly items: readonly Item[];
  readonly onUndo: (id: string) => void;
}

/** Corrections of a kind, each undoable. */
export function CorrectedList({ label, items, onUndo }: Props) {
  const { t } = useText();
  return (
    <RemovableList
      label={label}
      items={items}
      action={t('undo')}
      actionFor={(item) => t('undo_correction', item.label, item.detail ?? '')}
      onAction={onUndo}
    />
  );
}

interface MergedProps {
  readonly merged: readonly { readonly name: CorrectedName; readonly into: Pick<CorrectedName, 'label'> }[];
  /** With the key of the name that was merged. */
  readonly onUndo: (key: string) => void;
}

/** Names that are one with another. */
export function MergedList({ merged, onUndo }: MergedProps) {
  const { t } = useText();
  const items = merged.map(({ name, into }) => ({
    id: name.key,
    label: name.label,
    detail: t('merged_into', into.label),
  }));
  return <CorrectedList label={t('list_merged')} items={items} onUndo={onUndo} />;
}

interface SplitProps {
  readonly split: readonly SplitName[];
  /** With the key of the name that was taken out. */
  readonly onUndo: (key: string) => void;
}

/** Names that were taken out of another. */
export function SplitList({ split, onUndo }: SplitProps) {
  const { t, count } = useText();
  const items = split.map(({ name, other, articles }) => ({
    id: other.key,
    label: other.label,
    detail: t('split_from', count('articles', articles.length), name.label),
  }));
  return <CorrectedList label={t('list_split')} items={items} onUndo={onUndo} />;
}
