import type { PageRow, SetSummary, Spread, Summary } from './summarise.ts';

const ms = (value: number | null): string => (value === null ? '-' : value.toFixed(value < 10 ? 1 : 0));
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

const WIDTHS = [9, 6, 6, 6, 4, 7, 7, 7, 7, 8, 8, 8] as const;
const HEAD = [
  'article',
  'names',
  'marks',
  'wrong',
  'DOM',
  'first',
  'last',
  'task',
  'errors',
  'console',
  'body',
  'outside',
];

const columns = (cells: readonly string[], slug: string): string =>
  `${cells.map((cell, i) => cell.padStart(WIDTHS[i]!)).join(' ')}  ${slug}`;

export const rowHeads = (): string => columns(HEAD, 'page');

/** One page as a line; what was decided against its label has an exclamation mark. */
export function rowLine(row: PageRow): string {
  const decided = row.article ? 'yes' : 'no';
  const isWrong = row.label !== null && (row.label === 'article') !== row.article;
  const { text } = row;
  return columns(
    [
      isWrong ? `${decided} (!)` : decided,
      String(row.names),
      String(row.marks),
      String(row.wrongMarks.length),
      String(row.domChanges),
      ms(row.firstMark),
      ms(row.lastMark),
      ms(row.tasks.length > 0 ? Math.max(...row.tasks) : null),
      String(row.errors.length),
      String(row.said.length),
      text ? share(text.marked, text.inBody) : '-',
      text ? share(text.outside.other, row.marks) : '-',
    ],
    row.slug,
  );
}

const spreadOf = ({ p50, p95, most }: Spread): string =>
  `p50 ${ms(p50)}, p95 ${ms(p95)}, at most ${ms(most)} ms`;

/** The summary as lines to read. */
export function summaryLines(summary: Summary): readonly string[] {
  const { labelled, falsePositives, falseNegatives, slower } = summary;
  const list = (slugs: readonly string[]): string => (slugs.length > 0 ? `: ${slugs.join(', ')}` : '');
  return [
    `${summary.pages} pages, ${summary.read} read as articles; ${summary.names} names, ${summary.marks} marks`,
    ...(labelled.articles + labelled.others === 0
      ? []
      : [
          `labelled: ${labelled.articles} articles, ${falseNegatives.length} not read (${share(falseNegatives.length, labelled.articles)})${list(falseNegatives)}`,
          `          ${labelled.others} others, ${falsePositives.length} read (${share(falsePositives.length, labelled.articles + labelled.others)} of all labelled)${list(falsePositives)}`,
        ]),
    `marks that are not the name: ${summary.wrongMarks}; names of the text without a mark: ${summary.unmarked}`,
    `DOM changes: ${summary.domChanges}; errors: ${summary.errors}; console lines: ${summary.said}`,
    `first marks after idle: ${spreadOf(summary.firstMark)}`,
    `last marks after idle:  ${spreadOf(summary.lastMark)}`,
    `own tasks, all of them:         ${spreadOf(summary.tasks)}`,
    `own tasks, longest of each page: ${spreadOf(summary.longestTasks)}`,
    `slower with the extension, median: parsed ${ms(slower.parsed)}, loaded ${ms(slower.loaded)}, first paint ${ms(slower.painted)} ms`,
    ...(summary.sets.length > 1
      ? ['', ...setHeads(), ...summary.sets.filter(({ pages }) => pages > 0).map(setLine)]
      : []),
  ];
}

const setHeads = (): readonly string[] => [
  "Names of the true body that are marked, and marks in text that is not of it: 'outside', but for what stands above the",
  'first paragraph (standfirst, byline) and captions, which are the article’s and which truths leave out. Headlines aside.',
  `${'pages'.padStart(6)} ${'names'.padStart(7)} ${'marked'.padStart(8)} ${'marks'.padStart(7)} ${'outside'.padStart(8)} ${'above'.padStart(8)} ${'captions'.padStart(8)}  set`,
];

const setLine = ({ set, pages, inBody, marked, marks, other, lead, caption }: SetSummary): string =>
  `${String(pages).padStart(6)} ${String(inBody).padStart(7)} ${share(marked, inBody).padStart(8)} ${String(marks).padStart(7)} ${share(other, marks).padStart(8)} ${share(lead, marks).padStart(8)} ${share(caption, marks).padStart(8)}  ${set}`;
