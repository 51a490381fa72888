/** Every delay of the card, in milliseconds, with its reason. Sources: EXPERIENCE.md, and WCAG 2.2, 1.4.13. */
export const TIMING = {
  /** Work on the answer begins: most pointers that only pass are gone by then. */
  prepare: 150,
  /** From an open card to another mention: the reader has shown that they want cards. */
  warm: 100,
  /** While Alt is held the wish is plain; this only swallows key bounce. */
  alt: 20,
  /** The card stays this long after the pointer left mention and card, so that the way between them may be crooked. */
  grace: 300,
  /** Clicks in the first moments under a moving pointer were meant for the page. */
  ghostClicks: 400,
  /** A card that has not painted by then is given up: nothing hangs half open. */
  giveUp: 8000,
} as const;
