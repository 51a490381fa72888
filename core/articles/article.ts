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

/**
 * What a source is. `online`: a news site without a paper or a station; `institution`: an international body; `repost`: shows
 * texts of others, by agreement or not.
 */
export const SOURCE_KINDS = [
  'agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'online',
  'government',
  'parliament',
  'court',
  'institution',
  'repost',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** An outlet or institution that publishes, with plain facts about it: data/sources/catalogue.tsv says what each means. */
export interface Source {
  readonly id: string;
  readonly label: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2; null for bodies of several countries, and where it is not known. */
  readonly country: string | null;
  /** BCP 47, the main one first. */
  readonly languages: readonly string[];
  /** Host names without `www.`; their subdomains are the source's too. */
  readonly domains: readonly string[];
  readonly owner: string | null;
  /** The month in which these facts were written down, ISO; null where there are none to speak of. */
  readonly factsAsOf: string | null;
  /** One line on what it is, where its label does not say. */
  readonly description: string | null;
}
