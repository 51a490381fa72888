/** How long changes are gathered before the text is read again; doubled with every reading up to the most. */
const SETTLE_MS = 400;
const SETTLE_AT_MOST_MS = 30_000;

/**
 * Calls back when the page's text may have changed: mutations gathered for a while, another address, back from the cache.
 * A page that never rests is read ever more rarely, but it is read: the wait runs from its first change. A page that
 * rested for twice the wait is read promptly again.
 */
export function watchPage(changed: (why: 'text' | 'address') => void, signal: AbortSignal): void {
  let settle = SETTLE_MS;
  let readAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;

  const observer = new MutationObserver(() => {
    if (timer !== undefined) return;
    if (performance.now() - readAt > 2 * settle) settle = SETTLE_MS;
    timer = setTimeout(() => {
      timer = undefined;
      readAt = performance.now();
      settle = Math.min(settle * 2, SETTLE_AT_MOST_MS);
      changed('text');
    }, settle);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });

  const moved = (): void => {
    if (location.href === address) return;
    address = location.href;
    settle = SETTLE_MS;
    changed('address');
  };
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  addEventListener('popstate', moved, { signal });
  addEventListener('hashchange', moved, { signal });
  addEventListener('pageshow', (event) => event.persisted && changed('address'), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
