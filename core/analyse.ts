import { fingerprint } from './articles/fingerprint.ts';
import { findReferences, type Reference } from './names/find-references.ts';
import { findNames } from './names/find-names.ts';
import type { FoundName, Mention } from './names/mention.ts';
import type { NameTable } from './names/name-table.ts';
import { resolveNames } from './names/resolve-names.ts';
import type { NameTagger } from './names/tagger.ts';
import { titleMentions } from './names/title-mentions.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import type { ReportModel } from './quotations/report-model.ts';
import type { Quotation } from './quotations/quotation.ts';
import { readDocument } from './text/document.ts';

/** What the pipeline needs besides the text; loaded once, used for every article. */
export interface AnalysisTools {
  readonly tagger: NameTagger;
  readonly table: NameTable;
  readonly reports: ReportModel;
}

/** One text to analyse. `text` is one paragraph a line; offsets in the answer are into it. */
export interface AnalysisInput {
  readonly title: string;
  readonly text: string;
  /** The article's day, ISO to any precision, and its publisher's country by its English name; they help to tell who is meant. */
  readonly published?: string | null;
  readonly country?: string | null;
}

export interface Analysis {
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
  /** Mentions in the title, offsets into the title. */
  readonly titleMentions: readonly Mention[];
  /** "The minister" and the like, in order, where they mean one person of the article alone; not marked on the page. */
  readonly references: readonly Reference[];
  /** In order; those of form "headline" have offsets into the title, all others into the text. */
  readonly quotations: readonly Quotation[];
  readonly fingerprint: readonly number[];
}

/** Finds names, quotations with their speakers, and the fingerprint of one article. Linear in the text. */
export function analyse(input: AnalysisInput, tools: AnalysisTools): Analysis {
  const document = readDocument(input.text);
  const found = findNames(document, tools.tagger, tools.table);
  const { names, mentions, offices } = resolveNames(document, found.names, tools.table, {
    published: input.published ?? null,
    country: input.country ?? null,
  });
  return {
    names,
    mentions,
    titleMentions: titleMentions(input.title, names, tools.table),
    references: findReferences(document, mentions, offices),
    quotations: findQuotations(
      { document, labels: found.labels, names, mentions, offices, title: input.title },
      tools.reports,
    ),
    fingerprint: fingerprint(input.text),
  };
}
