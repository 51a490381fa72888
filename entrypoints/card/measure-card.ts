/** Height the card would have with nothing scrolled away, in CSS px: whatever the frame's own height is now. */
export function measureCard(page: Document): number {
  const card = page.querySelector<HTMLElement>('.card');
  if (!card) return 0;
  const parts = ['.card-head', '.card-content', '.card-foot'];
  const inside = parts.reduce(
    (sum, part) => sum + (card.querySelector<HTMLElement>(part)?.offsetHeight ?? 0),
    0,
  );
  return inside + card.offsetHeight - card.clientHeight;
}
