/** The card that lies above, or the only one; null where none is drawn. */
export const topCard = (page: Document): HTMLElement | null =>
  [...page.querySelectorAll<HTMLElement>('.card')].at(-1) ?? null;

/** Height the card above would have with nothing scrolled away, in CSS px: whatever the frame's own height is now. */
export function measureCard(page: Document): number {
  const card = topCard(page);
  if (!card) return 0;
  const parts = ['.card-parent', '.card-head', '.card-content', '.card-foot'];
  const inside = parts.reduce(
    (sum, part) => sum + (card.querySelector<HTMLElement>(part)?.offsetHeight ?? 0),
    0,
  );
  return inside + card.offsetHeight - card.clientHeight;
}
