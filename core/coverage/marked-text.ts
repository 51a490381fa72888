import type { Span } from '../text/span.ts';
import type { MarkedText } from './views.ts';

/** What two stretches have in common; null for nothing. */
export function overlap(a: Span, b: Span): Span | null {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? { start, end } : null;
}

/** The paragraphs of a text with the stretches of it marked that fall into each. */
export function paragraphsOf(text: string, pieces: readonly Span[]): readonly MarkedText[] {
  let at = 0;
  return text.split('\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return markText(paragraph, start, pieces);
  });
}

/** The pieces, in order and apart, that fall into a text which begins at `offset`. */
export function markText(text: string, offset: number, pieces: readonly Span[]): MarkedText {
  const here = { start: offset, end: offset + text.length };
  return {
    text,
    marked: pieces.flatMap((piece) => {
      const part = overlap(piece, here);
      return part ? [[part.start - offset, part.end - offset] as const] : [];
    }),
  };
}
