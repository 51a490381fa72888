import { correctFound, correctKey, type NameCorrections } from '../library/correct-records.ts';
import type { Library } from '../library/library.ts';
import type { ReadPage } from './read-page.ts';

/**
 * The page with the names the reader merged as one, as they are in the library; `keys` says what the page's own mentions
 * call each of them. Splits concern articles of the library alone.
 */
export function correctPage(page: ReadPage, corrections: NameCorrections, library: Library): ReadPage {
  const correct = correctKey(corrections);
  const to = (key: string): string => correct(key, null);
  if (page.names.every(({ key }) => to(key) === key)) return page;
  const labels = new Map(
    corrections.merged.map(({ into }) => [into.key, library.names.get(into.key)?.label ?? into.label]),
  );
  const mentionCounts: Record<string, number> = {};
  const mentionKeys: Record<string, string[]> = {};
  for (const [key, count] of Object.entries(page.mentionCounts)) {
    mentionCounts[to(key)] = (mentionCounts[to(key)] ?? 0) + count;
    (mentionKeys[to(key)] ??= []).push(key);
  }
  return {
    ...page,
    names: correctFound(page.names, to, labels),
    mentionCounts,
    mentionKeys,
    quotations: page.quotations.map((quotation) => {
      const { speaker } = quotation;
      if (!speaker?.key || to(speaker.key) === speaker.key) return quotation;
      const key = to(speaker.key);
      return { ...quotation, speaker: { ...speaker, key, label: labels.get(key) ?? speaker.label } };
    }),
  };
}
