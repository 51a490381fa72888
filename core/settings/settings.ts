/** How the card opens: resting the pointer, holding Alt while pointing, or not at all. */
export type CardMode = 'hover' | 'alt' | 'off';
/** How long the pointer rests before the card opens; milliseconds in `CARD_DELAYS`. */
export type CardDelay = 'fast' | 'standard' | 'relaxed';
/** Which mentions are underlined. */
export type MarkMode = 'all' | 'first' | 'none';
/** How a quotation is copied: as a text, as Markdown, or for reference managers. */
export type CitationStyle = 'plain' | 'markdown' | 'csl-json';
export type Appearance = 'system' | 'light' | 'dark';

export const CARD_DELAYS: Readonly<Record<CardDelay, number>> = { fast: 200, standard: 500, relaxed: 750 };

/** Everything the reader chooses. The only state that cannot be rebuilt. */
export interface Settings {
  readonly version: 1;
  /** Ids of the sources switched off. */
  readonly sourcesOff: readonly string[];
  /** Host names where reading is off, e.g. `mail.example.org`. */
  readonly sitesOff: readonly string[];
  /** Single pages where reading is off, as `pausedAs` writes them, e.g. `example.org/news/velm`. */
  readonly pagesOff: readonly string[];
  /** Names the reader said a site's mention does not mean: "not this person". */
  readonly notMeant: readonly NotMeant[];
  readonly cardMode: CardMode;
  readonly cardDelay: CardDelay;
  readonly marks: MarkMode;
  readonly appearance: Appearance;
  readonly citations: CitationStyle;
}

export interface NotMeant {
  /** Key of the name. */
  readonly key: string;
  /** What the reader saw it called, for the list in settings. */
  readonly label: string;
  /** Host name of the site where it was said. */
  readonly site: string;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sourcesOff: [],
  sitesOff: [],
  pagesOff: [],
  notMeant: [],
  cardMode: 'hover',
  cardDelay: 'standard',
  marks: 'first',
  appearance: 'system',
  citations: 'plain',
};
