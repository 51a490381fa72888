/** An outlet the document names as its own publisher, and the words that say so. */
export interface StatedSource {
  readonly label: string;
  readonly evidence: string;
}

const NAME = '(?:The\\s)?\\p{Lu}[\\p{L}\\p{N}.&-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}.&-]{1,30}){0,3}';
const CORRESPONDENT = new RegExp(
  `(?:^|[\\s(“"])(${NAME})['’]s\\s(?:own\\s)?(?:[\\p{Lu}][\\p{L}.]{0,15}\\s){0,2}(?:correspondent|reporter)s?\\b(?:\\sreports)?$`,
  'u',
);
const DATELINE = new RegExp(`^[\\p{Lu}][\\p{L}.,/\\s\\d]{1,50}\\((${NAME})\\)\\s?[-–—]`, 'u');
const MORE_FROM = new RegExp(`^[Mm](?:ore|ORE) (?:from|FROM) (${NAME})$`, 'u');
const COPYRIGHT = new RegExp(
  `^(?:©|\\([cC]\\)|[Cc]opyright)\\s?(?:©\\s?)?(?:\\d{4}\\s?)?(?:by\\s)?(${NAME})\\b`,
  'u',
);
const REPORTS = new RegExp(`(?:^|[,.]\\s)(${NAME})(?:\\s(?:news\\s)?(?:agency\\s)?reports?)[.,]?$`, 'u');

/** How far back of "correspondent" its outlet's name can begin, in characters. */
const REACH = 110;
/** People a correspondent of another outlet may be mentioned with: at most this many sightings are looked at. */
const MOST = 50;

/**
 * The outlet that the article says is its own: by "X's Washington correspondent", "(X) -" in a dateline, "More from X",
 * "© X", "…, X reports." at the end of a paragraph. Mentions of other outlets ("in an interview with X") say nothing.
 */
export function statedSource(paragraphs: readonly string[], leftOut: readonly string[]): StatedSource | null {
  for (const line of leftOut) {
    const found = MORE_FROM.exec(line) ?? (line.length < 120 ? COPYRIGHT.exec(line) : null);
    if (found?.[1]) return { label: found[1], evidence: found[0] };
  }
  const dateline = DATELINE.exec((paragraphs[0] ?? '').slice(0, 90));
  if (dateline?.[1]) return { label: dateline[1], evidence: dateline[0].trim() };
  return ownCorrespondent(paragraphs) ?? reportsLine(paragraphs);
}

function ownCorrespondent(paragraphs: readonly string[]): StatedSource | null {
  let looked = 0;
  for (const paragraph of paragraphs) {
    for (
      let at = paragraph.indexOf('correspondent');
      at >= 0;
      at = paragraph.indexOf('correspondent', at + 1)
    ) {
      if (++looked > MOST) return null;
      const reports = /^correspondents?\sreports\b/.exec(paragraph.slice(at, at + 25));
      const end = at + (reports ? reports[0].length : 'correspondent'.length);
      const found = CORRESPONDENT.exec(paragraph.slice(Math.max(0, at - REACH), end));
      if (found?.[1]) return { label: found[1], evidence: found[0].replace(/^[\s(“"]/, '') };
    }
  }
  return null;
}

function reportsLine(paragraphs: readonly string[]): StatedSource | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const found = REPORTS.exec(paragraph.slice(-80));
    if (found?.[1]) return { label: found[1], evidence: found[0].replace(/^[,.]\s/, '') };
  }
  return null;
}
