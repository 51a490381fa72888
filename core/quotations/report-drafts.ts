import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { unitSums } from './report-features.ts';
import type { SpeakerPhrase } from './noun-phrase.ts';
import type { ReportModel } from './report-model.ts';
import { readUnits, type Unit } from './report-spans.ts';
import { reporterOf } from './reporter.ts';
import { isSame, scoreReport, type ScoredReport } from './score-reports.ts';
import type { Reading } from './reading.ts';
import { readWordClasses } from './word-classes.ts';

/** Fewest words of a report: one ("it", "fraud") tells a reader nothing. */
const SHORTEST = 2;
/** Quoted words under which they may be scare quotes, and the least probability of a report with such. */
const SCARE = 3;
const SCARE_LINE = 0.5;
/** Quoted words under which a quotation is a fragment. */
const FRAGMENT = 5;

/**
 * What reporting words say that somebody said, thought or asked, outside quotation marks or partly in them; found by the
 * model. `taken`: words that are read already.
 */
export function reportDrafts(
  reading: Reading,
  taken: (word: number) => boolean,
  model: ReportModel,
): Draft[] {
  const words = readWordClasses(reading, model.words);
  const drafts: Draft[] = [];
  for (const unit of readUnits(reading)) {
    const found: ScoredReport[] = [];
    let sums: ReturnType<typeof unitSums> | null = null;
    for (let i = unit.from; i < unit.to; i++) {
      if (words.reports[i] === 0 || taken(i)) continue;
      sums ??= unitSums(words, unit);
      const report = scoreReport(reading, words, unit, sums, i, model);
      if (report && isLong(report) && report.probability >= lineOf(reading, report, model))
        found.push(behindSource(reading, report));
    }
    let earlier: SpeakerPhrase | null = null;
    for (const report of found) {
      if (isCovered(report, taken) || found.some((other) => repeats(report, other))) continue;
      const subject = reporterOf(reading, unit, report, earlier);
      if (subject && isOwnVoice(reading, subject)) continue;
      if (subject) earlier = subject;
      drafts.push(makeDraft(reading, report, subject));
    }
  }
  return drafts;
}

/**
 * "According to him, work is underway": what is reported begins behind the comma, not at "to". Mended here because leaving
 * that start out of the list, and learning again, cost half a point of indirect quotations.
 */
function behindSource({ folded, document }: Reading, report: ScoredReport): ScoredReport {
  const [first, ...others] = report.parts;
  if (!first || folded[report.cue] !== 'according' || first.from !== report.cue + 1) return report;
  let from = first.from;
  while (from < first.to && document.words[from]?.text !== ',') from++;
  return from + SHORTEST < first.to
    ? { ...report, parts: [{ from: from + 1, to: first.to }, ...others] }
    : report;
}

/** A few quoted words may be scare quotes of the writer's, so more certainty is asked. */
function lineOf(reading: Reading, report: ScoredReport, { line }: ReportModel): number {
  const quoted = quotedWords(reading, report);
  return quoted > 0 && quoted < SCARE ? Math.max(line, SCARE_LINE) : line;
}

function quotedWords({ document: { words }, pieceOf }: Reading, { parts }: ScoredReport): number {
  let quoted = 0;
  for (const { from, to } of parts)
    for (let i = from; i < to; i++) if (pieceOf[i] !== -1 && words[i]?.kind === 'word') quoted++;
  return quoted;
}

const isLong = ({ parts }: ScoredReport): boolean =>
  parts.reduce((sum, { from, to }) => sum + to - from, 0) >= SHORTEST;

const isCovered = ({ parts }: ScoredReport, taken: (word: number) => boolean): boolean =>
  parts.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (taken(i)) return true;
    return false;
  });

/** Does another word report almost the same, with more certainty? */
function repeats(report: ScoredReport, other: ScoredReport): boolean {
  const surer = other.probability - report.probability || report.cue - other.cue;
  return surer > 0 && isSame(report.parts, other.parts);
}

/** "I", "we", "you": whoever writes reports nothing by speaking. */
const isOwnVoice = (reading: Reading, { from, how }: SpeakerPhrase): boolean =>
  how === 'pronoun' && /^(?:i|we|you)$/.test(reading.folded[from] as string);

function makeDraft(reading: Reading, report: ScoredReport, subject: SpeakerPhrase | null): Draft {
  const { cue, parts } = report;
  const quoted = quotedWords(reading, report);
  const first = (parts[0] as Unit).from;
  return {
    kind: quoted > 0 ? 'mixed' : 'indirect',
    form: quoted === 0 ? 'reported' : quoted < FRAGMENT ? 'fragment' : 'sentence',
    spans: parts.map(({ from, to }) => spanOf(reading, from, to)),
    speaker: subject,
    attribution: subject && { cueFrom: cue, cueTo: cue + 1, subject },
    paragraph: reading.paragraphFrom[first] as number,
  };
}

/** A report's piece without marks at its edges that are no quotation marks. */
function spanOf({ document: { words }, pieceOf }: Reading, from: number, to: number): Span {
  let [first, last] = [from, to - 1];
  const isLoose = (i: number): boolean => words[i]?.kind === 'mark' && pieceOf[i] === -1;
  while (first < last && isLoose(first)) first++;
  while (last > first && isLoose(last)) last--;
  return { start: (words[first] as Span).start, end: (words[last] as Span).end };
}
