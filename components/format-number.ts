export const formatNumber = (n: number, language: string): string =>
  new Intl.NumberFormat(language).format(n);

export const formatList = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

/** Bytes as kilobytes or megabytes with at most one decimal: 480 kB, 1.4 MB. */
export function formatBytes(bytes: number, language: string): string {
  const large = bytes >= 1_000_000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1000));
}
