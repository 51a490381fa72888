// What of the settings the content script needs: it carries no more than this.

/** How the card opens: resting the pointer, holding Alt while pointing, or not at all. */
export type CardMode = 'hover' | 'alt' | 'off';
/** How long the pointer rests before the card opens; milliseconds in `CARD_DELAYS`. */
export type CardDelay = 'fast' | 'standard' | 'relaxed';
/** Which mentions are underlined. */
export type MarkMode = 'all' | 'first' | 'none';

export const CARD_DELAYS: Readonly<Record<CardDelay, number>> = { fast: 200, standard: 500, relaxed: 750 };

/** Where pages are read, and how the card opens over them. */
export interface ReadingChoices {
  /** Host names where reading is off, e.g. `mail.example.org`. */
  readonly sitesOff: readonly string[];
  /** Single pages where reading is off, as `pausedAs` writes them, e.g. `example.org/news/velm`. */
  readonly pagesOff: readonly string[];
  readonly cardMode: CardMode;
  readonly cardDelay: CardDelay;
  readonly marks: MarkMode;
}

export const DEFAULT_READING: ReadingChoices = {
  sitesOff: [],
  pagesOff: [],
  cardMode: 'hover',
  cardDelay: 'standard',
  marks: 'first',
};

/** The value where it is one of the choices, else the other. */
export const oneOf = <T extends string>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.includes(value as T) ? (value as T) : otherwise;

/** The strings of a list, each once; empty for what is no list. */
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter((item): item is string => typeof item === 'string'))] : [];

/** The fields of whatever was stored; none for what is no object. */
export const fieldsOf = <T>(stored: unknown): Readonly<Partial<Record<keyof T, unknown>>> =>
  (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof T, unknown>>;

/** From whatever was stored; see upgrade-settings.ts. */
export function upgradeReading(stored: unknown): ReadingChoices {
  const from = fieldsOf<ReadingChoices>(stored);
  return {
    sitesOff: strings(from.sitesOff),
    pagesOff: strings(from.pagesOff),
    cardMode: oneOf(from.cardMode, ['hover', 'alt', 'off'], DEFAULT_READING.cardMode),
    cardDelay: oneOf(from.cardDelay, ['fast', 'standard', 'relaxed'], DEFAULT_READING.cardDelay),
    marks: oneOf(from.marks, ['all', 'first', 'none'], DEFAULT_READING.marks),
  };
}
