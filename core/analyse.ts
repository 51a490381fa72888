import type { FoundName, Mention } from './names/mention.ts';
import type { NameTagger } from './names/tagger.ts';
import type { NameTable } from './names/name-table.ts';
import type { Quotation } from './quotations/quotation.ts';

/** What the pipeline needs besides the text; loaded once, used for every article. */
export interface AnalysisTools {
  readonly tagger: NameTagger;
  readonly table: NameTable;
}

/** One text to analyse. `text` is one paragraph a line; offsets in the answer are into it. */
export interface AnalysisInput {
  readonly title: string;
  readonly text: string;
}

export interface Analysis {
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
  /** Mentions in the title, offsets into the title. */
  readonly titleMentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly fingerprint: readonly number[];
}
