import { ArticleRow } from '#components/article-row.tsx';
import { ArticleText } from '#components/article-text.tsx';
import { LongList } from '#components/long-list.tsx';
import { QuotationItem } from '#components/quotation-item.tsx';
import { RelatedArticleItem } from '#components/related-article-item.tsx';
import { SourceTile } from '#components/source-tile.tsx';
import { READING } from '../fixtures/reading-view.ts';
import { article, COPY, ORBIS, POST, QUOTATIONS, quotation, RELATED, UNION } from '../fixtures/views.ts';
import { copied, nothing, type Family } from './specimen.tsx';

const row = (of: Parameters<typeof QuotationItem>[0]['quotation']) => (
  <ul class="rows">
    <QuotationItem quotation={of} onCopy={copied} onShowArticle={nothing} withSpeaker onName={nothing} />
  </ul>
);

const WORDS = QUOTATIONS[0]!.text;
const PASSAGE = `${QUOTATIONS[3]!.text} ${QUOTATIONS[3]!.text} ${QUOTATIONS[3]!.text}`;

export const RECORDS: Family = {
  id: 'records',
  title: 'Quotations and articles',
  specimens: [
    { caption: 'quotation with other versions', draw: () => row(quotation()) },
    {
      caption: 'quotation that names somebody',
      draw: () =>
        row(
          quotation({
            names: [{ start: 4, end: 11, key: 'harbour' }],
            versions: [],
          }),
        ),
    },
    { caption: 'quotation, verbatim', draw: () => row(QUOTATIONS[1]!) },
    {
      caption: 'quotation, altered, its rule open',
      press: ['.fidelity'],
      draw: () => row(quotation({ fidelity: 'altered', rule: 'words-replaced', versions: [] })),
    },
    { caption: 'quotation, reported', draw: () => row(QUOTATIONS[2]!) },
    { caption: 'quotation, long', draw: () => row(QUOTATIONS[3]!) },
    {
      caption: 'quotation, long, whole',
      press: ['.long-text + .text-button'],
      draw: () => row(QUOTATIONS[3]!),
    },
    {
      caption: 'quotation, right to left',
      draw: () =>
        row(
          quotation({
            text: 'سيكون الميناء مفتوحا لكل علم، ولن يسأل أحد من أين أتى.',
            names: [],
            versions: [],
          }),
        ),
    },
    {
      caption: 'article with an address',
      draw: () => <ArticleRow article={article()} onShowArticle={nothing} />,
    },
    {
      caption: 'article without one, a copy',
      draw: () => <ArticleRow article={COPY} onShowArticle={nothing} />,
    },
    {
      caption: 'related article with its reason',
      draw: () => (
        <ul class="rows">
          <RelatedArticleItem related={RELATED[0]!} onShowArticle={nothing} />
        </ul>
      ),
    },
    {
      caption: 'related article, its copies open',
      press: ['.disclose'],
      draw: () => (
        <ul class="rows">
          <RelatedArticleItem related={RELATED[1]!} onShowArticle={nothing} />
        </ul>
      ),
    },
    {
      caption: 'article’s text, words marked, what was left out open',
      press: ['summary'],
      draw: () => <ArticleText view={READING} onBack={nothing} onToWords={nothing} />,
    },
    {
      caption: 'article’s text, a passage marked',
      draw: () => (
        <ArticleText
          view={{
            ...READING,
            leftOut: [],
            paragraphs: [
              { text: WORDS, marked: [] },
              { text: PASSAGE, marked: [[0, PASSAGE.length]] },
            ],
          }}
          onBack={nothing}
          onToWords={nothing}
        />
      ),
    },
    {
      caption: 'list of rows',
      draw: () => (
        <LongList
          items={[POST, ORBIS]}
          keyOf={({ id }) => id}
          estimate={40}
          label="Sources"
          draw={({ id, label }) => <li key={id}>{label}</li>}
        />
      ),
    },
    {
      caption: 'tiles of sources',
      draw: () => (
        <div class="button-row">
          {[POST, ORBIS, UNION].map((source) => (
            <SourceTile key={source.id} source={source} />
          ))}
        </div>
      ),
    },
  ],
};
