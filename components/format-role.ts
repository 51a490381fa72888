import type { Role } from '#core/names/name.ts';
import { formatIsoDate } from './format-date.ts';
import type { Text } from './text.tsx';

/** When a role was held: "2014 to 2024", "since 2014", "until 2024"; empty where no date is known. */
export function formatRoleTime({ from, to }: Role, { t, language }: Text): string {
  const start = from === null ? null : formatIsoDate(from, language);
  const end = to === null ? null : formatIsoDate(to, language);
  if (start !== null && end !== null) return start === end ? start : t('role_from_to', start, end);
  if (start !== null) return t('role_since', start);
  return end === null ? '' : t('role_until', end);
}
