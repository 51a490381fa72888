import type { Rect } from './rect.ts';
import type { PointerSample } from './intent.ts';

/** cos of half the corridor's 120 degrees. */
const COS_HALF = Math.cos((60 * Math.PI) / 180);

/** Whether a movement goes towards the card: within 60 degrees to either side of the way to its nearest point. */
export function headsFor(card: Rect, from: PointerSample, to: PointerSample): boolean {
  const move = { x: to.x - from.x, y: to.y - from.y };
  const nearest = {
    x: Math.min(Math.max(from.x, card.left), card.right) - from.x,
    y: Math.min(Math.max(from.y, card.top), card.bottom) - from.y,
  };
  const lengths = Math.hypot(move.x, move.y) * Math.hypot(nearest.x, nearest.y);
  return lengths > 0 && (move.x * nearest.x + move.y * nearest.y) / lengths >= COS_HALF;
}
