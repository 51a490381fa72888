import type { Viewport } from '#core/card/place-card.ts';

/** What the reader sees of the page, without its scroll bars. Page zoom is told by Chromium only, and only roughly. */
export function seenViewport(): Viewport {
  const { offsetLeft, offsetTop, width, height, scale } = visualViewport!;
  const zoom = Math.max(scale, outerWidth / innerWidth);
  return { left: offsetLeft, top: offsetTop, width, height, zoom };
}
