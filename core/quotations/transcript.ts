import type { TurnLabel } from '../names/turn-label.ts';
import { textOf, type TextDocument } from '../text/document.ts';

/**
 * Is the text a transcript? Two labels or more, of which one comes twice, stands in brackets, names a part ("QUESTION") or a title with a
 * name: single headings in capitals ("UPDATE:") make none.
 */
export function isTranscript(labels: readonly TurnLabel[], document: TextDocument): boolean {
  if (labels.length < 2) return false;
  const seen = new Set<string>();
  for (const label of labels) {
    const text = textOf(document, label.from, label.to);
    const titled = label.nameFrom > label.textFrom || label.nameTo === label.nameFrom;
    if (label.bracketed || titled || seen.has(text)) return true;
    seen.add(text);
  }
  return false;
}
