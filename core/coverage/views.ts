import type { ArticleDate, ArticleKind, Source } from '../articles/article.ts';
import type { NameKind, Role } from '../names/name.ts';
import type { QuotationKind, SpeakerReason } from '../quotations/quotation.ts';
import type { Copy } from '../statements/find-copies.ts';
import type { Fidelity } from '../statements/statement.ts';
import type { WordDifference } from '../statements/word-diff.ts';
import type { Span } from '../text/span.ts';
import type { AttributionConflict } from './attribution-conflict.ts';

// What the card and the panel draw: plain data, ready for the screen but for words, which are the reader's language.

/** An article as a row: who published it when. */
export interface ArticleRef {
  readonly id: string;
  readonly title: string;
  readonly source: Pick<Source, 'id' | 'label'>;
  readonly published: ArticleDate | null;
  readonly kind: ArticleKind;
  readonly url: string | null;
  /** Day on which it was indexed, ISO. */
  readonly indexed: string | null;
  /** Of its text as indexed: `sha256:` and hexadecimal digits. */
  readonly hash: string | null;
}

/** Words of an article: offsets into its text, or into its title for words quoted in a headline. */
export interface PlacedWords extends Span {
  readonly in: 'title' | 'text';
}

/** What is to be shown of the library: an article at these words, or at its top. */
export interface ArticlePlace {
  readonly articleId: string;
  readonly words: PlacedWords | null;
}

/** Why a related article stands where it does: what it shares, strongest first, then how far it is in time. */
export type CoverageReason =
  | { readonly kind: 'shared-quotations'; readonly count: number }
  | { readonly kind: 'shared-names'; readonly count: number; readonly labels: readonly string[] }
  | { readonly kind: 'headline-words'; readonly words: readonly string[] }
  /** Words that tell most of both texts, as the page writes them. */
  | { readonly kind: 'shared-words'; readonly count: number; readonly words: readonly string[] }
  | { readonly kind: 'days-apart'; readonly days: number };

export interface RelatedArticle {
  readonly article: ArticleRef;
  readonly score: number;
  readonly reasons: readonly CoverageReason[];
  /** Near or reworded copies of it, folded beneath it. */
  readonly copies: readonly CopyRef[];
}

/** An article that is a copy of another. */
export interface CopyRef extends ArticleRef {
  readonly relation: Copy['relation'];
  /** Of the shorter of both texts, the share that stands in the other too; of a rewording, its share that is one: 0 to 1. */
  readonly share: number;
}

/** Another version of a quotation, with how its words relate to the one shown. */
export interface VersionView {
  readonly quotationId: string;
  readonly article: ArticleRef;
  readonly text: string;
  /** Where exactly these words stand, be they a part of a longer quotation. */
  readonly place: ArticlePlace;
  /** Leads to them in the original, see text-fragment.ts. */
  readonly fragment: string | null;
  /** What of the quotation shown it is a version of: all of its words, or a part. */
  readonly ownText: string;
  readonly fidelity: Fidelity;
  /** Which rule decided. */
  readonly rule: string;
  readonly differences: readonly WordDifference[];
  /** What its article says otherwise of who said it; null for nothing. */
  readonly conflict: AttributionConflict | null;
}

/** Which version of a statement is the earliest in the library. */
export interface EarliestView {
  readonly article: ArticleRef;
  /** Versions without a date: they may be earlier. */
  readonly undated: number;
  /** Its source is the speaker's own institution: it is the original. */
  readonly isOriginal: boolean;
}

/** Where a text names somebody; offsets into that text. */
export interface NamedWords extends Span {
  readonly key: string;
}

/** A quotation of the library. */
export interface QuotationView {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly text: string;
  readonly speaker: string | null;
  /** Whom the words name besides the speaker, in order and apart: names that the library knows. */
  readonly names: readonly NamedWords[];
  readonly article: ArticleRef;
  readonly place: ArticlePlace;
  /** Leads to the words in the original, see text-fragment.ts. */
  readonly fragment: string | null;
  /** How it relates to the fullest version of its statement; null where it is the fullest or the only one. */
  readonly fidelity: Fidelity | null;
  readonly rule: string | null;
  /** Other versions in sources that are switched on. */
  readonly versions: readonly VersionView[];
  readonly earliest: EarliestView | null;
}

/** What has no words to compare: reported without quotation marks, repeated in the headline, too few or too common. */
export type NotCompared = 'reported' | 'headline' | 'few-words';

/** A quotation on the open page, checked against the library. */
export interface PageQuotationView {
  readonly index: number;
  readonly kind: QuotationKind;
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerKey: string | null;
  readonly speakerReason: SpeakerReason | null;
  /** Why it is not looked for in the library; null where it is. */
  readonly notCompared: NotCompared | null;
  readonly versions: readonly VersionView[];
  readonly earliest: EarliestView | null;
}

/** A quotation on the open page with what it is cited by. */
export interface CitedPageQuotation extends PageQuotationView {
  /** Leads to the words on the page, see text-fragment.ts. */
  readonly fragment: string | null;
}

export interface NameCounts {
  readonly quotations: number;
  readonly articles: number;
  readonly sources: number;
  /** Sources with this name that are switched off, by label. */
  readonly sourcesOff: readonly string[];
}

/** One of several who may be meant, as a line of the choice. */
export interface ChoiceView {
  readonly key: string;
  readonly label: string;
  /** At the page's date; null where none is known. */
  readonly role: Role | null;
  readonly description: string | null;
  /** Why it stands where it does; null where only the name speaks for it. */
  readonly reason: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What the open page says of itself, as its quotations are cited. */
export interface PageRef {
  readonly title: string;
  readonly url: string;
  readonly site: string;
  readonly published: ArticleDate | null;
}

/** A name that is often in the articles of another. */
export interface BesideView {
  readonly key: string;
  readonly kind: NameKind;
  readonly label: string;
  /** In how many of them. */
  readonly articles: number;
}

/** Everything the card or a name's record shows. */
export interface NameView {
  readonly key: string;
  readonly kind: NameKind;
  readonly label: string;
  readonly description: string | null;
  /** The role at the page's date, else the latest known, else what the page says (without dates). */
  readonly role: Role | null;
  readonly roles: readonly Role[];
  readonly aliases: readonly string[];
  readonly counts: NameCounts;
  /** Most relevant to the page first. */
  readonly quotations: readonly QuotationView[];
  readonly articles: readonly RelatedArticle[];
  /** The open page; null where none is read. */
  readonly page: PageRef | null;
  /** How often the open page mentions it. */
  readonly mentions: number;
  /** What the open page quotes from this name; what there is to show when the library has nothing. */
  readonly onThisPage: readonly CitedPageQuotation[];
  /** Why a mention was read as this name, where that is not plain ("Perkov read as Peskov: ..."). */
  readonly readAs: readonly string[];
  /** Who may be meant, likeliest first; empty where it is sure. */
  readonly choice: readonly ChoiceView[];
  /** Most telling first. */
  readonly beside: readonly BesideView[];
  /** Labels of the sources the library covers and that are switched on. */
  readonly covered: readonly string[];
}

/** A name on the open page. */
export interface PageNameView {
  readonly key: string;
  /** What the page's mentions of it are called: the key itself, but for names that were merged. */
  readonly mentionKeys: readonly string[];
  readonly kind: NameKind;
  readonly label: string;
  readonly role: string | null;
  /** Mentions on the page. */
  readonly mentions: number;
  /** Quotations and articles in the library, in sources switched on. */
  readonly quotations: number;
  readonly articles: number;
}

/** An article of the library that the page is a copy of, or that is a copy of the page. */
export interface PageCopyView {
  readonly article: ArticleRef;
  readonly relation: Copy['relation'];
  /** Is the page the copy, as far as dates and sources tell? */
  readonly pageIsCopy: boolean;
  /** The share of the copy's words that are aligned: 0 to 1. */
  readonly share: number;
}

/** The open page, or a text that was pasted, as understood. */
export interface PageView {
  readonly title: string;
  /** Address and host name; empty for a pasted text. */
  readonly url: string;
  readonly site: string;
  /** Label of the library's source whose site it is; null where it has none. */
  readonly source: string | null;
  readonly published: ArticleDate | null;
  readonly words: number;
  readonly names: readonly PageNameView[];
  readonly quotations: readonly PageQuotationView[];
  readonly copies: readonly PageCopyView[];
  readonly related: readonly RelatedArticle[];
  /** Related articles, and how many of them are not copies of one another. */
  readonly articles: number;
  readonly independent: number;
  readonly covered: readonly string[];
  readonly sourcesOff: readonly string[];
}

/** One line of the search results. */
export type SearchHit =
  | {
      readonly kind: 'name';
      readonly key: string;
      readonly nameKind: NameKind;
      readonly label: string;
      readonly detail: string | null;
      readonly emphasis: readonly (readonly [number, number])[];
    }
  | {
      readonly kind: 'quotation';
      readonly quotation: QuotationView;
      readonly emphasis: readonly (readonly [number, number])[];
    }
  | {
      readonly kind: 'article';
      readonly article: ArticleRef;
      readonly emphasis: readonly (readonly [number, number])[];
    };

/** A text with the stretches to be marked: pairs of start and end, ascending and apart. */
export interface MarkedText {
  readonly text: string;
  readonly marked: readonly (readonly [number, number])[];
}
