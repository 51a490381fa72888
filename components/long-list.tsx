import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** From this many rows on only those near the viewport are in the document. */
export const LONG = 120;
/** Rows drawn beyond the viewport on either side, so that scrolling and Tab find them there. */
const OVERSCAN = 8;

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** One `<li>` for each. */
  readonly draw: (item: T, index: number) => ComponentChildren;
  /** A row's height in CSS px, near enough, until it has been measured. */
  readonly estimate: number;
  readonly label?: string;
  readonly class?: string;
}

/** A list of rows, however many: a long one scrolls with the page and draws what is seen. */
export function LongList<T>(props: Props<T>) {
  const { items, draw, label } = props;
  return items.length < LONG ? (
    <ul class={props.class ?? 'rows'} aria-label={label}>
      {items.map(draw)}
    </ul>
  ) : (
    <Rows {...props} />
  );
}

/** Rows near the viewport, and the one that has the focus wherever it is; what is between them is an empty row of its height. */
function Rows<T>({ items, keyOf, draw, estimate, label, class: className = 'rows' }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<number | null>(null);
  const top = useRef(0);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count: items.length,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: (index: number) => keyOf(items[index]!),
    overscan: OVERSCAN,
    scrollMargin: top.current,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const near = defaultRangeExtractor(range);
      const at = focused.current;
      return at === null || at >= items.length || near.includes(at)
        ? near
        : [...near, at].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const kept = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const virtual = (kept.current ??= new Virtualizer<Window, HTMLElement>(options));
  virtual.setOptions(options);

  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    virtual._willUpdate();
    const now = list.current!.getBoundingClientRect().top + window.scrollY;
    if (Math.abs(now - top.current) > 1) {
      top.current = now;
      redraw(undefined);
    }
  });
  const shown = virtual.getVirtualItems();
  useLayoutEffect(() => {
    // The rows are other components' own elements: what tells them apart is put on them once they are there.
    const rows = [...list.current!.children].filter((row) => !row.hasAttribute('data-between'));
    rows.forEach((row, i) => {
      const { index } = shown[i]!;
      row.setAttribute('data-index', String(index));
      row.setAttribute('aria-posinset', String(index + 1));
      row.setAttribute('aria-setsize', String(items.length));
      virtual.measureElement(row as HTMLElement);
    });
  });

  const indexOf = (target: EventTarget | null): number | null => {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    return row === null ? null : Number(row.getAttribute('data-index'));
  };
  return (
    <ul
      ref={list}
      class={className}
      aria-label={label}
      onFocusIn={(event) => (focused.current = indexOf(event.target))}
      onFocusOut={() => (focused.current = null)}
    >
      {withGaps(shown, virtual.getTotalSize(), top.current).map((part) =>
        typeof part === 'number' ? (
          draw(items[part]!, part)
        ) : (
          <li key={part.key} data-between aria-hidden="true" style={{ blockSize: `${part.size}px` }} />
        ),
      )}
    </ul>
  );
}

interface Gap {
  readonly key: string;
  readonly size: number;
}

/** The rows in order, by index, and the gaps before, between and after them. `top` is where the list begins, in px. */
function withGaps(shown: readonly VirtualItem[], total: number, top: number): readonly (number | Gap)[] {
  const parts: (number | Gap)[] = [];
  let end = 0;
  for (const { index, start, size } of shown) {
    if (start - top - end > 0.5) parts.push({ key: `before-${index}`, size: start - top - end });
    parts.push(index);
    end = start - top + size;
  }
  if (total - end > 0.5) parts.push({ key: 'after', size: total - end });
  return parts;
}
