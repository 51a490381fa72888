/** Brings the row of a name into view and the focus on it, at once for readers who want less motion. False: there is none. */
export function showRow(key: string): boolean {
  const row = [...document.querySelectorAll<HTMLElement>('[data-name]')].find(
    ({ dataset }) => dataset['name'] === key,
  );
  if (!row) return false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.querySelector('button')?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  return true;
}
