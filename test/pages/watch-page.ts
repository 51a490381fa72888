// What runs in the pages: functions that are sent there, so that they can use nothing of this module.

/** A mark as the page shows it. */
export interface ShownMark {
  readonly text: string;
  readonly place: 'headline' | 'caption' | 'text';
}

/** Milliseconds since the document was idle (`document_idle`, when content scripts start); null where nothing was marked. */
export interface MarkTimes {
  readonly first: number | null;
  readonly last: number | null;
}

/** Milliseconds since the navigation began; null where the browser gives none. */
export interface LoadTimes {
  readonly parsed: number;
  readonly loaded: number;
  readonly painted: number | null;
}

export type Watched = typeof globalThis & {
  watched: { domChanges: number; first: number | null; last: number | null };
};

/** From now on the page counts changes of its DOM after parsing, but for the extension's host, and notes when marks come. */
export function watchPage(): void {
  const watched: Watched['watched'] = { domChanges: 0, first: null, last: null };
  (globalThis as Watched).watched = watched;
  const isHost = (node: Node): boolean =>
    node.nodeType === 1 &&
    node.parentNode === document.documentElement &&
    (node as Element).getAttribute('popover') === 'manual';
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { addedNodes, type } of records)
        if (type !== 'childList' || addedNodes.length !== 1 || !isHost(addedNodes[0]!)) watched.domChanges++;
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  let size = 0;
  const look = (): void => {
    const marks = CSS.highlights?.get('sidelight-mention')?.size ?? 0;
    if (document.readyState !== 'loading' && marks !== size) {
      size = marks;
      watched.last = performance.now();
      watched.first ??= watched.last;
    }
    // The traced load has no clock of its own in it.
    if (!location.search) setTimeout(look, 1);
  };
  look();
}

/** How many names are marked now. */
export const countMarks = (): number => CSS.highlights?.get('sidelight-mention')?.size ?? 0;

/** The marks in the order of the page. */
export function readMarks(): ShownMark[] {
  const ranges: Range[] = [];
  for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
    'sidelight-mention',
  ) ?? []) {
    const range = startContainer.ownerDocument!.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    ranges.push(range);
  }
  const follows = (a: Range, b: Range): number =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode()
      ? a.compareBoundaryPoints(Range.START_TO_START, b)
      : 0;
  return ranges.sort(follows).map((range) => {
    const element = range.startContainer.parentElement;
    const place = element?.closest('h1')
      ? 'headline'
      : element?.closest('figure,figcaption,[class*="caption" i]')
        ? 'caption'
        : 'text';
    return { text: range.toString(), place };
  });
}

/** `idle`: when the document was, on the page's clock. */
export function readTimes(idle: number | null): MarkTimes & LoadTimes {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { first, last } = (globalThis as Watched).watched ?? { first: null, last: null };
  const after = (at: number | null): number | null => (at === null || idle === null ? null : at - idle);
  return {
    first: after(first),
    last: after(last),
    parsed: timing!.domContentLoadedEventEnd,
    loaded: timing!.loadEventEnd,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  };
}

export const readChanges = (): number => (globalThis as Watched).watched.domChanges;

/** A digest of the page's HTML without the extension's host, to compare two loads by. */
export async function digestHtml(): Promise<string> {
  const html = document.documentElement.outerHTML.replace(
    /<div popover="manual"[^>]*><\/div>(?=<\/html>$)/,
    '',
  );
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(html));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16)).join('-');
}
