import type { MergedName, NotMeant, SplitName } from './corrections.ts';
import type { LanguageChoice } from './languages.ts';
import type { ReadingChoices } from './reading-choices.ts';
import { DEFAULT_READING } from './reading-choices.ts';

/** How a quotation is copied: as a text, as Markdown, or for reference managers. */
export type CitationStyle = 'plain' | 'markdown' | 'csl-json';
export type Appearance = 'system' | 'light' | 'dark';
/** Of card, panel and pages of the extension; see tokens.css for what they are. */
export type TextSize = 'standard' | 'large' | 'larger';

/** What the reader deleted of the library. Rules, not articles: what a pack brings again stays away. */
export interface Removed {
  /** Ids of sources of which nothing is kept. */
  readonly sources: readonly string[];
  /** ISO day; articles published before it are not kept. Null: of any age. Those without a date are. */
  readonly before: string | null;
}

/** Everything the reader chooses. The only state that cannot be rebuilt. */
export interface Settings extends ReadingChoices {
  readonly version: 2;
  /** Ids of the sources switched off. */
  readonly sourcesOff: readonly string[];
  /** Names the reader said a site's mention does not mean: "not this person". */
  readonly notMeant: readonly NotMeant[];
  /** Names the reader said are one. */
  readonly merged: readonly MergedName[];
  /** Names the reader took articles from, which are about somebody else. */
  readonly split: readonly SplitName[];
  readonly appearance: Appearance;
  readonly textSize: TextSize;
  readonly language: LanguageChoice;
  readonly citations: CitationStyle;
  readonly removed: Removed;
  /** Whether the choices of sync-choices.ts are the same on all devices of the reader's browser account. */
  readonly sync: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  ...DEFAULT_READING,
  sourcesOff: [],
  notMeant: [],
  merged: [],
  split: [],
  appearance: 'system',
  textSize: 'standard',
  language: 'browser',
  citations: 'plain',
  removed: { sources: [], before: null },
  sync: false,
};
