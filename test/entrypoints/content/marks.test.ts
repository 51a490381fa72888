import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, flash } from '../../../entrypoints/content/marks.ts';
import type { PageMention, PageMentions } from '../../../entrypoints/content/mentions.ts';

// happy-dom has no highlights: a registry that is a map, as the browser's is.
class FakeHighlight extends Set<unknown> {
  constructor(...ranges: readonly unknown[]) {
    super(ranges);
  }
}
const highlights = new Map<string, FakeHighlight>();
const NAME = 'sidelight-mention';

/** The page's viewport, moved by hand. */
class FakeViewport {
  static moved: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;
  static observed: Element[] = [];
  constructor(moved: typeof FakeViewport.moved) {
    FakeViewport.moved = moved;
  }
  observe(element: Element): void {
    FakeViewport.observed.push(element);
  }
  disconnect(): void {
    FakeViewport.observed = [];
  }
}

/** Mentions of the given names, each in a paragraph of its own, in the given sections. */
function page(...names: readonly (readonly [key: string, section: number])[]): PageMentions {
  const all = names.map(([key, section], id): PageMention => {
    const element = document.body.appendChild(document.createElement('p'));
    const node = element.appendChild(document.createTextNode(key));
    return {
      id,
      key,
      section,
      range: { startContainer: node } as unknown as StaticRange,
      block: { id, role: 'body', text: key, element, runs: [] },
      parts: [{ node, from: 0, text: key }],
    };
  });
  return { all, byId: new Map(all.map((one) => [one.id, one])), byNode: new Map() };
}
const drawn = (): string[] =>
  [...(highlights.get(NAME) ?? [])].map((range) => (range as StaticRange).startContainer.nodeValue!);

beforeEach(() => {
  highlights.clear();
  document.body.replaceChildren();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('IntersectionObserver', FakeViewport);
});

describe('marks', () => {
  it('are drawn as the reader set: all, the first in each section, none', () => {
    const marks = createMarks();
    const mentions = page(['a', 0], ['b', 0], ['a', 0], ['a', 1]);
    marks.show(mentions, 'all');
    expect(drawn()).toEqual(['a', 'b', 'a', 'a']);
    marks.show(mentions, 'first');
    expect(drawn()).toEqual(['a', 'b', 'a']);
    marks.show(mentions, 'none');
    expect(highlights.has(NAME)).toBe(false);
  });

  it('go where the words have gone, and come back where the page has cleared them', () => {
    const marks = createMarks();
    const mentions = page(['a', 0], ['b', 0]);
    marks.show(mentions, 'all');
    mentions.all[0]!.parts[0]!.node.data = 'x';
    marks.check();
    expect(drawn()).toEqual(['b']);
    highlights.clear();
    marks.check();
    expect(drawn()).toEqual(['b']);
    document.body.replaceChildren();
    marks.check();
    expect(highlights.has(NAME)).toBe(false);
  });

  it('beyond 2,000 are only those near the viewport', () => {
    const marks = createMarks();
    const mentions = page(...Array.from({ length: 2001 }, (_, i) => [`n${i}`, 0] as const));
    marks.show(mentions, 'all');
    expect(drawn()).toEqual([]);
    expect(FakeViewport.observed).toHaveLength(2001);
    const [first, second] = FakeViewport.observed as [Element, Element];
    FakeViewport.moved([
      { target: first, isIntersecting: true },
      { target: second, isIntersecting: true },
    ]);
    expect(drawn()).toEqual(['n0', 'n1']);
    FakeViewport.moved([{ target: first, isIntersecting: false }]);
    expect(drawn()).toEqual(['n1']);
  });

  it('are taken back, but never those of the script that came after', () => {
    const [old, successor] = [createMarks(), createMarks()];
    old.show(page(['a', 0]), 'all');
    old.withdraw();
    expect(highlights.has(NAME)).toBe(false);
    old.show(page(['a', 0]), 'all');
    successor.show(page(['b', 0]), 'all');
    old.withdraw();
    expect(drawn()).toEqual(['b']);
  });
});

describe('flash', () => {
  const motion = (reduced: boolean): void => void vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  /** Words in an element that is so high. */
  function words(height: number, around = document.body as HTMLElement): StaticRange {
    const element = around.appendChild(document.createElement('p'));
    const node = element.appendChild(document.createTextNode('Ada'));
    element.getBoundingClientRect = () => ({ height }) as DOMRect;
    return {
      startContainer: node,
      startOffset: 0,
      endContainer: node,
      endOffset: 3,
    } as unknown as StaticRange;
  }

  it.each([
    [false, 'smooth'],
    [true, 'instant'],
  ])('scrolls to the paragraph, motion reduced: %s', (reduced, behavior) => {
    motion(reduced);
    const range = words(100);
    const scroll = vi.fn();
    (range.startContainer.parentElement as Element).scrollIntoView = scroll;
    flash(range);
    expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior });
    expect(highlights.get('sidelight-flash')?.has(range)).toBe(true);
  });

  // A name in a text of line breaks alone was not shown: the middle of the whole text was.
  it('scrolls to the words themselves where the element around them is long', () => {
    motion(false);
    const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    flash(words(5000));
    expect(scroll).toHaveBeenCalledWith({ top: -innerHeight / 2, behavior: 'smooth' });
  });

  it('moves the box that scrolls, where it is not the page', () => {
    motion(false);
    const box = document.body.appendChild(document.createElement('div'));
    box.style.overflowY = 'auto';
    Object.defineProperties(box, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
    const scroll = vi.spyOn(box, 'scrollBy').mockImplementation(() => undefined);
    flash(words(5000, box));
    expect(scroll).toHaveBeenCalledTimes(1);
  });
});
