import type { VersionView } from '#core/coverage/views.ts';
import { DateText } from './date-text.tsx';
import { FidelityLabel } from './fidelity-label.tsx';
import { OriginalLink } from './original-link.tsx';
import { SourceTile } from './source-tile.tsx';
import { VersionWords } from './version-words.tsx';

/** Another version of a quotation: where, how its words relate, and the words with their differences. */
export function VersionItem({ version }: { readonly version: VersionView }) {
  const { article, fidelity, rule, text } = version;
  return (
    <li class="version">
      <div class="attribution">
        <SourceTile source={article.source} />
        <span class="outlet">{article.source.label}</span>
        <DateText date={article.published} />
        <FidelityLabel fidelity={fidelity} rule={rule} />
        <OriginalLink url={article.url} words={text} source={article.source.label} />
      </div>
      <VersionWords version={version} />
    </li>
  );
}
