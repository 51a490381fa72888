import { formatter } from './formatter.ts';

export const formatNumber = (n: number, language: string): string =>
  formatter(Intl.NumberFormat, language, {}).format(n);

/** A share of 0 to 1 in whole percent, as the language writes it: 57%, 57 %. */
export const formatPercent = (share: number, language: string): string =>
  formatter(Intl.NumberFormat, language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const formatList = (items: readonly string[], language: string): string =>
  formatter(Intl.ListFormat, language, { type: 'conjunction' }).format(items);

/** Bytes as kilobytes or megabytes with at most one decimal: 480 kB, 1.4 MB. */
export function formatBytes(bytes: number, language: string): string {
  const large = bytes >= 1_000_000;
  return formatter(Intl.NumberFormat, language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1000));
}
