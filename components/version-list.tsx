import { useState } from 'preact/hooks';
import type { ArticlePlace, EarliestView, VersionView } from '#core/coverage/views.ts';
import { ArticleAttribution } from './article-attribution.tsx';
import { EarliestLine } from './earliest-line.tsx';
import { firstWords } from './first-words.ts';
import { firstVersions, groupVersions } from './group-versions.ts';
import { useText } from './text.tsx';
import { VersionItem } from './version-item.tsx';

const SHOWN_AT_FIRST = 3;

interface Props {
  readonly id: string;
  readonly versions: readonly VersionView[];
  readonly earliest: EarliestView | null;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** Versions under the article each stands in; three of them, the rest on demand; then which is the earliest. */
export function VersionList({ id, versions, earliest, onShowArticle }: Props) {
  const { t, count } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? versions : firstVersions(versions, SHOWN_AT_FIRST);
  const more = versions.length - SHOWN_AT_FIRST;
  const label = all ? t('show_less') : count('more_versions', more);
  // A turn of which several sentences stand elsewhere: each version says which of them it is of.
  const ofParts = new Set(versions.map((version) => version.ownText)).size > 1;
  return (
    <div class="version-list" id={id}>
      <ul>
        {groupVersions(shown).map(({ article, versions: group }) => (
          <li key={article.id} class="version-group">
            <p class="attribution">
              <ArticleAttribution article={article} withKind={false} />
            </p>
            <ul>
              {group.map((version) => (
                <VersionItem
                  key={`${version.quotationId} ${version.place.words?.start} ${version.ownText}`}
                  version={version}
                  ofPart={ofParts}
                  onShowArticle={onShowArticle}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="text-button"
          aria-expanded={all}
          aria-label={t('named_by', label, firstWords(versions[0]!.ownText))}
          onClick={() => setAll(!all)}
        >
          {label}
        </button>
      )}
      {earliest !== null && <EarliestLine earliest={earliest} />}
    </div>
  );
}
