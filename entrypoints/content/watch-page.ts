/** What is read again after a change waits this long for the next; pages that never rest are read ever more rarely. */
const SETTLE_MS = 400;
const SETTLE_AT_MOST_MS = 30_000;

/** Calls back when the page's text may have changed: mutations settled, another address, back from the cache. */
export function watchPage(changed: (why: 'text' | 'address') => void, signal: AbortSignal): void {
  let settle = SETTLE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;

  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
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
  const navigation = (globalThis as { readonly navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  addEventListener('popstate', moved, { signal });
  addEventListener('hashchange', moved, { signal });
  addEventListener('pageshow', (event) => event.persisted && changed('address'), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
