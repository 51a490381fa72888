import type { PastedArticle } from '../articles/pasted-article.ts';
import type { NameCorrections } from '../library/correct-records.ts';
import type { Library } from '../library/library.ts';
import type { FoundName, Mention } from '../names/mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { correctPage } from './correct-page.ts';
import { pageView } from './page-view.ts';
import type { PastedMention, PastedView } from './pasted-view.ts';
import { readPageOf } from './read-page.ts';
import type { PlacedWords } from './views.ts';

/** What the analysis found in the text. */
interface Found {
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/** A pasted text related to the library as an open page is. */
export function readPasted(
  { title, text, published, leftOut }: PastedArticle,
  found: Found,
  corrections: NameCorrections,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): PastedView {
  const mentions = [
    ...found.titleMentions.flatMap((mention) => placed(mention, 'title')),
    ...found.mentions.flatMap((mention) => placed(mention, 'text')),
  ];
  const read = readPageOf({ url: '', site: '', title, published, text }, found, mentions);
  return {
    page: pageView(correctPage(read, corrections, library), library, sourcesOff),
    text,
    leftOut,
    mentions,
    quotations: read.quotations.map(({ form, spans }) =>
      spans.map(({ start, end }) => ({ in: form === 'headline' ? 'title' : 'text', start, end })),
    ),
  };
}

const placed = ({ key, start, end }: Mention, where: PlacedWords['in']): readonly PastedMention[] =>
  key === null ? [] : [{ key, in: where, start, end }];
