import type { ArticlePlace, VersionView } from '#core/coverage/views.ts';
import { ConflictLine } from './conflict-line.tsx';
import { firstWords } from './first-words.ts';
import { FidelityLabel } from './fidelity-label.tsx';
import { OriginalLink } from './original-link.tsx';
import { useText } from './text.tsx';
import { VersionWords } from './version-words.tsx';
import { WordsButton } from './words-button.tsx';

interface Props {
  readonly version: VersionView;
  /** Say which part of the quotation it is a version of. */
  readonly ofPart: boolean;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** Another version of a quotation: how its words relate, the words with their differences, and who else is said to have said them. */
export function VersionItem({ version, ofPart, onShowArticle }: Props) {
  const { t } = useText();
  const { article, place, fragment, fidelity, rule, text, ownText, conflict } = version;
  return (
    <li class="version">
      {ofPart && (
        <p class="version-of" dir="auto" title={ownText}>
          {t('version_of', ownText.trim())}
        </p>
      )}
      <VersionWords version={version} />
      {conflict !== null && <ConflictLine conflict={conflict} />}
      <div class="attribution">
        <FidelityLabel
          fidelity={fidelity}
          rule={rule}
          of={t('pair', article.source.label, firstWords(text))}
        />
        <span class="attribution-actions">
          <WordsButton article={article} place={place} words={text} onShowArticle={onShowArticle} />
          <OriginalLink url={article.url} fragment={fragment} source={article.source.label} words={text} />
        </span>
      </div>
    </li>
  );
}
