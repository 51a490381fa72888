import { useId, useState } from 'preact/hooks';
import type { ArticlePlace, EarliestView, VersionView } from '#core/coverage/views.ts';
import { Icon } from './icon.tsx';
import { useText } from './text.tsx';
import { VersionList } from './version-list.tsx';
import { versionSummary } from './version-summary.ts';

interface Props {
  /** What they are versions of, in a few words, for those who hear it. */
  readonly of: string;
  readonly versions: readonly VersionView[];
  readonly earliest: EarliestView | null;
  readonly onShowArticle: (place: ArticlePlace) => void;
  readonly startOpen?: boolean;
}

/** "2 other versions: partial in 1, altered in 1", opening onto each with its word differences. */
export function QuotationVersions({ of, versions, earliest, onShowArticle, startOpen = false }: Props) {
  const text = useText();
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  if (versions.length === 0) return null;
  const summary = text.t(
    'versions_summary',
    text.count('versions', versions.length),
    versionSummary(versions, text),
  );
  return (
    <div class="versions">
      <button
        type="button"
        class="text-button disclose"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={text.t('named_by', summary, of)}
        onClick={() => setOpen(!open)}
      >
        <Icon name="down" />
        {summary}
      </button>
      {open && <VersionList id={id} versions={versions} earliest={earliest} onShowArticle={onShowArticle} />}
    </div>
  );
}
