import type { Role } from './name.ts';

const newestFirst = (roles: readonly Role[]): readonly Role[] =>
  [...roles].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));

/** The role held on a day (ISO, to any precision), the latest begun where several were; null where none was. */
export function roleAt(roles: readonly Role[], day: string): Role | null {
  const held = newestFirst(roles).find(
    (role) => (role.from ?? '') <= day && (role.to === null || role.to >= day || day.startsWith(role.to)),
  );
  return held ?? null;
}

/** The role begun last; null where there is none. */
export const latestRole = (roles: readonly Role[]): Role | null => newestFirst(roles)[0] ?? null;
