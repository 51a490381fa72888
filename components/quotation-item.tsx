import type { ArticlePlace, QuotationView } from '#core/coverage/views.ts';
import { CopyButton } from './copy-button.tsx';
import { DateText } from './date-text.tsx';
import { firstWords } from './first-words.ts';
import { FidelityLabel } from './fidelity-label.tsx';
import { OriginalLink } from './original-link.tsx';
import { QuotationText } from './quotation-text.tsx';
import { QuotationVersions } from './quotation-versions.tsx';
import { SourceTile } from './source-tile.tsx';
import { useText } from './text.tsx';
import { WordsButton } from './words-button.tsx';

interface Props {
  readonly quotation: QuotationView;
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowArticle: (place: ArticlePlace) => void;
  /** Opens the card of a name in the words. */
  readonly onName?: ((key: string) => void) | undefined;
  /** Where the speaker is not plain from the surroundings. */
  readonly withSpeaker?: boolean;
  /** Place in an arrow-key walk: 0 for the one Tab reaches, -1 for the others. */
  readonly tabIndex?: 0 | -1;
}

/** A quotation of the library: the words, then where they stand and how they relate to the fullest version. */
export function QuotationItem(props: Props) {
  const { quotation, onCopy, onShowArticle, onName, withSpeaker = false, tabIndex } = props;
  const { t } = useText();
  const { article, place, fragment, fidelity, rule, speaker, kind, text, names, versions, earliest } =
    quotation;
  const of = t('pair', article.source.label, firstWords(text));
  return (
    <li class="quotation" tabIndex={tabIndex} data-quotation={quotation.id}>
      {withSpeaker && speaker !== null && <p class="speaker">{speaker}</p>}
      <QuotationText text={text} kind={kind} names={names} onName={onName} />
      <div class="attribution">
        <SourceTile source={article.source} />
        <span class="outlet">{article.source.label}</span>
        <DateText date={article.published} />
        {kind === 'indirect' && <span class="reported-label">{t('reported_speech')}</span>}
        {fidelity !== null && <FidelityLabel fidelity={fidelity} rule={rule} of={of} />}
        <QuotationVersions of={of} versions={versions} earliest={earliest} onShowArticle={onShowArticle} />
        <span class="attribution-actions">
          <CopyButton of={of} onCopy={() => onCopy(quotation)} />
          <WordsButton article={article} place={place} words={text} onShowArticle={onShowArticle} />
          <OriginalLink url={article.url} fragment={fragment} source={article.source.label} words={text} />
        </span>
      </div>
    </li>
  );
}
