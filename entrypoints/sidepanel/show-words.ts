/** Scrolls to the first marked words of the article's text, at once for readers who want less motion. Null: none are marked. */
export function showWords(): HTMLElement | null {
  const words = document.querySelector<HTMLElement>('.reading-text mark');
  if (words === null) return null;
  words.tabIndex = -1;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  words.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
  return words;
}
