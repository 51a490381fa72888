import { useId, useState } from 'preact/hooks';
import type { ArticlePlace, EarliestView, VersionView } from '#core/coverage/views.ts';
import { Icon } from './icon.tsx';
import { useText } from './text.tsx';
import { VersionList } from './version-list.tsx';
import { versionSummary } from './version-summary.ts';

interface Props {
  readonly versions: readonly VersionView[];
  readonly earliest: EarliestView | null;
  readonly onShowArticle: (place: ArticlePlace) => void;
  readonly startOpen?: boolean;
}

/** "2 other versions: partial in 1, altered in 1", opening onto each with its word differences. */
export function QuotationVersions({ versions, earliest, onShowArticle, startOpen = false }: Props) {
  const text = useText();
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  if (versions.length === 0) return null;
  return (
    <div class="versions">
      <button
        type="button"
        class="text-button disclose"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="down" />
        {text.t('versions_summary', text.count('versions', versions.length), versionSummary(versions, text))}
      </button>
      {open && <VersionList id={id} versions={versions} earliest={earliest} onShowArticle={onShowArticle} />}
    </div>
  );
}
