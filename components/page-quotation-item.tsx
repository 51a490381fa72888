import type { ArticlePlace, NotCompared, PageQuotationView } from '#core/coverage/views.ts';
import { CopyButton } from './copy-button.tsx';
import { firstWords } from './first-words.ts';
import { IconButton } from './icon-button.tsx';
import { QuotationText } from './quotation-text.tsx';
import { QuotationVersions } from './quotation-versions.tsx';
import { useText } from './text.tsx';

const NOT_COMPARED: Readonly<Record<NotCompared, string>> = {
  reported: 'not_compared_reported',
  headline: 'not_compared_headline',
  'few-words': 'not_compared_few_words',
};

interface Props {
  readonly quotation: PageQuotationView;
  readonly onShow: (index: number) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
  /** Copies it with its citation; without it there is no such button. */
  readonly onCopy?: ((quotation: PageQuotationView) => Promise<boolean>) | undefined;
  /** Of a text that was pasted, rather than of the open page. */
  readonly pasted?: boolean;
  /** Opens the speaker's record; without it the speaker is not a link. */
  readonly onName?: (key: string) => void;
  readonly withSpeaker?: boolean;
  /** Open onto the versions where words, or who said them, were changed. */
  readonly openChanged?: boolean;
  readonly tabIndex?: 0 | -1;
}

/** A quotation on the open page: who, the words, and what the library says of them. */
export function PageQuotationItem({
  quotation,
  onShow,
  onShowArticle,
  onCopy,
  pasted = false,
  onName,
  withSpeaker = true,
  openChanged = false,
  tabIndex,
}: Props) {
  const { t } = useText();
  const { index, kind, text, speaker, speakerKey, speakerReason, versions, earliest, notCompared } =
    quotation;
  const startOpen =
    openChanged && versions.some(({ fidelity, conflict }) => fidelity === 'altered' || conflict !== null);
  const by = speaker ?? t('speaker_unknown');
  return (
    <li class="quotation" tabIndex={tabIndex} data-page-quotation={index}>
      {withSpeaker && (
        <p class="speaker">
          {speakerKey !== null && onName ? (
            <button
              type="button"
              class="link-button"
              title={t('open_record', by)}
              onClick={() => onName(speakerKey)}
            >
              {by}
            </button>
          ) : (
            by
          )}
          {speakerReason === 'carried-on' && <span class="speaker-reason"> {t('speaker_carried_on')}</span>}
          {speakerReason === 'pronoun' && <span class="speaker-reason"> {t('speaker_pronoun')}</span>}
        </p>
      )}
      <QuotationText text={text} kind={kind} />
      <div class="attribution">
        {versions.length === 0 ? (
          <p class="no-versions">
            {t(notCompared === null ? 'no_other_versions' : NOT_COMPARED[notCompared])}
          </p>
        ) : (
          <QuotationVersions
            of={firstWords(text)}
            versions={versions}
            earliest={earliest}
            onShowArticle={onShowArticle}
            startOpen={startOpen}
          />
        )}
        <span class="attribution-actions">
          <IconButton
            icon="page"
            label={t('named_by', t(pasted ? 'show_in_text' : 'show_on_page'), firstWords(text))}
            hint={t(pasted ? 'show_in_text' : 'show_on_page')}
            onClick={() => onShow(index)}
          />
          {onCopy && <CopyButton of={firstWords(text)} onCopy={() => onCopy(quotation)} />}
        </span>
      </div>
    </li>
  );
}
