/** Elements that have no end, or often go without: they do not nest. */
const UNENDED = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option path
  circle rect line polygon use`.split(/\s+/),
);
const TAGS = /<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi;

/** How deeply the elements of a page stand in one another, at least about: told from its tags, before anything is parsed. */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = '', closed] of html.matchAll(TAGS)) {
    if (closed === '/' || UNENDED.has(name.toLowerCase())) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
