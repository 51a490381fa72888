/** A date as precisely as the article gives it. `value` is ISO: 2024, 2024-03, 2024-03-21 or 2024-03-21T22:17. */
export interface ArticleDate {
  readonly value: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute';
}

export type ArticleKind = 'article' | 'interview' | 'transcript' | 'copy';

/** One published text of one source. */
export interface Article {
  readonly id: string;
  readonly sourceId: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: ArticleDate | null;
  readonly kind: ArticleKind;
  /** The body without the title, one paragraph a line (`\n` between). Offsets of mentions and quotations are into this text. */
  readonly text: string;
  /** Lines of the document that are not the article: navigation, comment form, teasers. */
  readonly leftOut: readonly string[];
}

/** An outlet or institution that publishes. */
export interface Source {
  readonly id: string;
  readonly label: string;
  /** Heading it stands under in settings: "News agencies", "Institutions", "Unattributed copies". */
  readonly group: string;
  readonly country: string | null;
  readonly url: string | null;
  /** One line on what it is. */
  readonly description: string | null;
}
