import type { MarkMode } from '#core/settings/settings.ts';
import { liveRange, type PageMention, type PageMentions } from './mentions.ts';

// The names stand in public/marks.css too. The registry is the page's: a page can see and clear what is marked, so what
// is marked depends on its own text alone.
const MARK = 'sidelight-mention';
const FLASH = 'sidelight-flash';
/** More ranges than this slow the page's own layout (PLATFORM.md). */
const MOST_MARKS = 2000;
const FLASH_MS = 1200;

/** What this script drew last. */
let drawn: Highlight | null = null;

/** Underlines mentions: all, the first of a name in each section, or none. */
export function drawMarks({ all }: PageMentions, mode: MarkMode): void {
  if (!('highlights' in CSS)) return;
  const marked = mode === 'all' ? all : mode === 'first' ? firstInSection(all) : [];
  drawn = new Highlight(...marked.slice(0, MOST_MARKS).map(({ range }) => range));
  CSS.highlights.set(MARK, drawn);
}

/** Takes back the marks of this script alone: after an update its successor has drawn its own under the same name. */
export function withdrawMarks(): void {
  drawn?.clear();
}

export function clearMarks(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(MARK);
  CSS.highlights.delete(FLASH);
}

/** A section runs from heading to heading. */
function firstInSection(mentions: readonly PageMention[]): readonly PageMention[] {
  const seen = new Set<string>();
  let heading: Element | null = null;
  return mentions.filter(({ key, block }) => {
    if (/^H[1-6]$/.test(block.element.tagName) && block.element !== heading) {
      heading = block.element;
      seen.clear();
    }
    return !seen.has(key) && seen.add(key);
  });
}

let fading: ReturnType<typeof setTimeout> | undefined;

/** Scrolls a stretch of the page into view and marks it strongly for a moment. */
export function flash(range: StaticRange): void {
  const live = liveRange(range);
  if (!live) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = live.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(FLASH, new Highlight(range));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS);
}
