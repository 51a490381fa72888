/** A figure of the evaluation: where it stands in the table, and the least it may be. */
export interface Figure {
  readonly id: string;
  readonly group: 'names' | 'quotations' | 'articles' | 'speed';
  readonly label: string;
  readonly unit: '%' | 'k tokens/s' | 'MB/s';
  /** Below it the evaluation fails; null for speeds, since machines differ. */
  readonly floor: number | null;
}

const share = (group: Figure['group'], id: string, label: string, floor: number): Figure => ({
  id,
  group,
  label,
  unit: '%',
  floor,
});

/**
 * All figures in the order of the table. Floors are a little below what was reached when they were set: lower means
 * something broke. F is the harmonic mean of precision and recall, spans strict.
 */
export const FIGURES: readonly Figure[] = [
  share('names', 'worldwide.people', 'worldwide newswire, people, F', 87.5),
  share('names', 'worldwide.organisations', 'worldwide newswire, organisations, F', 70),
  share('names', 'worldwide.both', 'worldwide newswire, both, F', 80),
  share('names', 'worldwide.places', 'worldwide newswire, with places, F', 81.3),
  share('names', 'gmb.people', 'gmb without titles, people, F', 85.5),
  share('names', 'gmb.organisations', 'gmb, organisations, F', 74),
  share('quotations', 'direct.quotes', 'direct, quotations, F', 88),
  share('quotations', 'direct.parts', 'direct, pieces, F', 91),
  share('quotations', 'direct.words', 'direct, words, F', 97),
  share('quotations', 'direct.speakers', 'direct, speaker right', 94),
  share('quotations', 'direct.attributed', 'direct, attributed', 81),
  share('quotations', 'mixed.quotes', 'mixed, quotations, F', 64),
  share('quotations', 'indirect.quotes', 'indirect, quotations, F', 49),
  share('quotations', 'all.words', 'all kinds, words, F', 82),
  share('articles', 'pages.body', 'saved pages, body, F', 95),
  share('articles', 'pages.title', 'saved pages, title right', 90),
  { id: 'speed.tagger', group: 'speed', label: 'tagger alone', unit: 'k tokens/s', floor: null },
  { id: 'speed.analysis', group: 'speed', label: 'names and quotations', unit: 'MB/s', floor: null },
];
