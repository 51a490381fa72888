/** How long changes are gathered before the text is read again; doubled with every reading up to the most. */
const SETTLE_MS = 400;
const SETTLE_AT_MOST_MS = 30_000;
/** Marks are checked against the page so many times as often as its text is read: a changed word loses its mark soon. */
const CHECKS_A_READING = 8;

/** A dialog that opens, and what is hidden no longer, lies over the page: the article keeps its size. */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['open', 'hidden'],
};

/** `words`: marked words may have gone. `text`: there may be new text. `address`: it is another page. */
export type PageChange = 'words' | 'text' | 'address';

export interface PageWatch {
  /** Watches an article and the shadow roots with its text besides the document; again after every reading. */
  cover(article: Element, shadowRoots: readonly ShadowRoot[]): void;
}

/**
 * Calls back when the page may have changed: mutations gathered for a while, an article of another size (what was folded
 * is shown now), another address, back from the cache. A page that never rests is read ever more rarely, but it is read:
 * the wait runs from its first change. A page that rested for twice the wait is read promptly again.
 *
 * What is gathered is only that there was a change: after the first one nothing is observed until the marks are checked,
 * so that a page that changes ten thousand times a second pays for a few of them.
 */
export function watchPage(changed: (what: PageChange) => void, signal: AbortSignal): PageWatch {
  let settle = SETTLE_MS;
  let readAt = -Infinity;
  let check: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;
  let address = addressOf();
  let roots: readonly Node[] = [document];
  let covered: Element | null = null;

  const mutations = new MutationObserver(() => {
    mutations.disconnect();
    check ??= setTimeout(() => {
      check = undefined;
      observe();
      if (!moved()) changed('words');
    }, settle / CHECKS_A_READING);
    later();
  });
  let sized = false;
  const sizes = new ResizeObserver(() => {
    // The first call tells only of the size it has.
    if (sized) later();
    sized = true;
  });

  function observe(): void {
    for (const root of roots) mutations.observe(root, WATCHED);
  }

  function later(): void {
    if (reading !== undefined) return;
    if (performance.now() - readAt > 2 * settle) settle = SETTLE_MS;
    reading = setTimeout(read, settle);
  }

  function read(): void {
    reading = undefined;
    // Nobody sees it: it is read when somebody does.
    if (document.hidden) return document.addEventListener('visibilitychange', later, { once: true, signal });
    readAt = performance.now();
    settle = Math.min(settle * 2, SETTLE_AT_MOST_MS);
    changed('text');
  }

  function moved(): boolean {
    if (addressOf() === address) return false;
    address = addressOf();
    settle = SETTLE_MS;
    changed('address');
    return true;
  }

  observe();
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  addEventListener('popstate', moved, { signal });
  addEventListener('hashchange', moved, { signal });
  addEventListener('pageshow', (event) => event.persisted && changed('address'), { signal });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
    clearTimeout(check);
    clearTimeout(reading);
  });

  return {
    cover(article, shadowRoots) {
      if (covered !== article) {
        sizes.disconnect();
        sized = false;
        sizes.observe((covered = article));
      }
      roots = [document, ...shadowRoots];
      if (check === undefined) observe();
    },
  };
}

/** Where in the page the reader is does not make it another page, but where the part after # names one, as a router's does. */
const addressOf = (): string =>
  /^#[!/]/.test(location.hash) ? location.href : location.href.replace(/#.*/s, '');
