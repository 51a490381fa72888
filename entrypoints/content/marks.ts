import type { MarkMode } from '#core/settings/reading-choices.ts';
import { liveRange } from './dom-places.ts';
import { isThere, type PageMention, type PageMentions } from './mentions.ts';

// The names stand in public/marks.css too. The registry is the page's: a page can see and clear what is marked, so what
// is marked depends on its own text alone.
const MARK = 'sidelight-mention';
const FLASH = 'sidelight-flash';
/** More ranges than this slow the page's own layout (PLATFORM.md): beyond, only those near the viewport are drawn. */
const MOST_MARKS = 2000;
/** Near: a viewport above and below. */
const NEAR = '100% 0%';
const FLASH_MS = 1200;

/** The marks of one page. */
export interface Marks {
  /** Underlines mentions: all, the first of a name in each section, or none. */
  show(mentions: PageMentions, mode: MarkMode): void;
  /** Takes away the marks whose words have gone, and puts back what the page has cleared. */
  check(): void;
  /** Takes back these marks alone: after an update a successor has drawn its own under the same name. */
  withdraw(): void;
}

export function createMarks(): Marks {
  const drawn = 'highlights' in CSS ? new Highlight() : null;
  /** What is in `drawn`: Firefox lets no content script walk along a Highlight. */
  let ranges: ReadonlySet<AbstractRange> = new Set();
  let chosen: readonly PageMention[] = [];
  let near: Set<Element> | null = null;

  const viewport = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) near?.add(target);
        else near?.delete(target);
      draw();
    },
    { rootMargin: NEAR },
  );

  function draw(): void {
    if (!drawn) return;
    const wanted = near ? chosen.filter(({ block }) => near!.has(block.element)) : chosen;
    const next = new Set<AbstractRange>();
    for (const mention of wanted) {
      if (next.size === MOST_MARKS) break;
      if (isThere(mention)) next.add(mention.range);
    }
    for (const range of ranges) if (!next.has(range)) drawn.delete(range);
    for (const range of next) drawn.add(range);
    ranges = next;
    if (drawn.size > 0 && CSS.highlights.get(MARK) !== drawn) CSS.highlights.set(MARK, drawn);
    else if (drawn.size === 0 && CSS.highlights.get(MARK) === drawn) CSS.highlights.delete(MARK);
  }

  return {
    show({ all }, mode) {
      chosen = mode === 'all' ? all : mode === 'first' ? firstInSection(all) : [];
      viewport.disconnect();
      near = chosen.length > MOST_MARKS ? new Set() : null;
      if (near)
        for (const element of new Set(chosen.map(({ block }) => block.element))) viewport.observe(element);
      else draw();
    },
    check: draw,
    withdraw() {
      viewport.disconnect();
      chosen = [];
      ranges = new Set();
      drawn?.clear();
      if (drawn && CSS.highlights.get(MARK) === drawn) CSS.highlights.delete(MARK);
    },
  };
}

function firstInSection(mentions: readonly PageMention[]): readonly PageMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ key, section }) => {
    const name = `${section} ${key}`;
    return !seen.has(name) && seen.add(name);
  });
}

let fading: ReturnType<typeof setTimeout> | undefined;

/** Scrolls a stretch of the page into view and marks it strongly for a moment. */
export function flash(range: StaticRange): void {
  const live = liveRange(range);
  if (!live) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = live.startContainer.parentElement!;
  const { top } = live.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  // The middle of a long text may be far from the words: then the page is moved to the words themselves.
  if (box.height > innerHeight / 2) scrollerOf(element).scrollBy({ top: top - innerHeight / 2, behavior });
  else element.scrollIntoView({ block: 'center', behavior });
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(FLASH, new Highlight(range));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS);
}

/** What scrolls the element up and down: the nearest around it that does, or the window. */
function scrollerOf(element: Element | null): Element | Window {
  for (let at = element; at && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return window;
}
