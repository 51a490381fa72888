import type { TextCheck } from './check-text.ts';
import type { Label } from './page-set.ts';
import type { LoadTimes } from './watch-page.ts';

/** What one page gave. Times in milliseconds. */
export interface PageRow {
  readonly slug: string;
  /** Whether the extension took it for an article and read it. */
  readonly article: boolean;
  readonly label: Label | null;
  readonly names: number;
  readonly marks: number;
  /** Texts of marks that are not the name of the text read, in its order. */
  readonly wrongMarks: readonly string[];
  /** Mentions of the text read that have no mark. */
  readonly unmarked: readonly string[];
  readonly domChanges: number;
  /** From the document's being idle to its first and its last mark. */
  readonly firstMark: number | null;
  readonly lastMark: number | null;
  /** Each task of the content script. */
  readonly tasks: readonly number[];
  /** Errors and console lines that the page has not without the extension. */
  readonly errors: readonly string[];
  readonly said: readonly string[];
  /** Load times with the extension less those without. */
  readonly slower: LoadTimes;
  /** Null where the page's truth has no real body, or the page was not read. */
  readonly text: (TextCheck & { readonly set: string }) | null;
}

/** The value that so many of a hundred do not exceed (nearest rank); null of nothing. */
export function percentile(values: readonly number[], of: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * of) / 100) - 1)] ?? null;
}

/** How marks and bodies agree over several pages. */
export interface SetSummary {
  readonly set: string;
  readonly pages: number;
  readonly inBody: number;
  readonly marked: number;
  readonly marks: number;
  readonly lead: number;
  readonly caption: number;
  readonly other: number;
}

export interface Summary {
  readonly pages: number;
  readonly read: number;
  readonly labelled: { readonly articles: number; readonly others: number };
  /** Slugs of pages read that are no articles, and of articles not read. */
  readonly falsePositives: readonly string[];
  readonly falseNegatives: readonly string[];
  readonly names: number;
  readonly marks: number;
  readonly wrongMarks: number;
  readonly unmarked: number;
  readonly domChanges: number;
  readonly errors: number;
  readonly said: number;
  readonly firstMark: Spread;
  readonly lastMark: Spread;
  /** Over all tasks of all pages. */
  readonly tasks: Spread;
  /** Over the longest task of each page. */
  readonly longestTasks: Spread;
  readonly slower: {
    readonly parsed: number | null;
    readonly loaded: number | null;
    readonly painted: number | null;
  };
  readonly sets: readonly SetSummary[];
}

/** Milliseconds; null where nothing was measured. */
export interface Spread {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly most: number | null;
}

const spread = (values: readonly number[]): Spread => ({
  p50: percentile(values, 50),
  p95: percentile(values, 95),
  most: percentile(values, 100),
});

const isNumber = (value: number | null): value is number => value !== null;

/** All pages in one: sums, spreads, and what was decided wrongly. */
export function summarise(rows: readonly PageRow[]): Summary {
  const slugs = (label: Label, article: boolean): readonly string[] =>
    rows.filter((row) => row.label === label && row.article === article).map(({ slug }) => slug);
  const sum = (of: (row: PageRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const times = (of: (row: PageRow) => number | null): readonly number[] => rows.map(of).filter(isNumber);
  const bodies = rows.flatMap(({ text }) => (text ? [text] : []));
  return {
    pages: rows.length,
    read: rows.filter(({ article }) => article).length,
    labelled: {
      articles: rows.filter(({ label }) => label === 'article').length,
      others: rows.filter(({ label }) => label === 'other').length,
    },
    falsePositives: slugs('other', true),
    falseNegatives: slugs('article', false),
    names: sum(({ names }) => names),
    marks: sum(({ marks }) => marks),
    wrongMarks: sum(({ wrongMarks }) => wrongMarks.length),
    unmarked: sum(({ unmarked }) => unmarked.length),
    domChanges: sum(({ domChanges }) => domChanges),
    errors: sum(({ errors }) => errors.length),
    said: sum(({ said }) => said.length),
    firstMark: spread(times(({ firstMark }) => firstMark)),
    lastMark: spread(times(({ lastMark }) => lastMark)),
    tasks: spread(rows.flatMap(({ tasks }) => tasks)),
    longestTasks: spread(times(({ tasks }) => percentile(tasks, 100))),
    slower: {
      parsed: percentile(
        rows.map(({ slower }) => slower.parsed),
        50,
      ),
      loaded: percentile(
        rows.map(({ slower }) => slower.loaded),
        50,
      ),
      painted: percentile(
        times(({ slower }) => slower.painted),
        50,
      ),
    },
    sets: [...new Set(bodies.map(({ set }) => set)), 'all'].sort().map((set) =>
      summariseSet(
        set,
        bodies.filter((body) => set === 'all' || body.set === set),
        rows,
      ),
    ),
  };
}

function summariseSet(
  set: string,
  bodies: readonly NonNullable<PageRow['text']>[],
  rows: readonly PageRow[],
): SetSummary {
  const sum = (of: (body: TextCheck) => number): number =>
    bodies.reduce((total, body) => total + of(body), 0);
  return {
    set,
    pages: bodies.length,
    inBody: sum(({ inBody }) => inBody),
    marked: sum(({ marked }) => marked),
    marks: rows.reduce((n, { text, marks }) => (text && bodies.includes(text) ? n + marks : n), 0),
    lead: sum(({ outside }) => outside.lead),
    caption: sum(({ outside }) => outside.caption),
    other: sum(({ outside }) => outside.other),
  };
}
