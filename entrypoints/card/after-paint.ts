/** Frames that are not seen yet may get no animation frame. */
const FALLBACK_MS = 16;

/** Calls back once what was just drawn has been painted: two animation frames, or one's time where none come. */
export function afterPaint(done: () => void): void {
  let called = false;
  const once = (): void => {
    if (called) return;
    called = true;
    clearTimeout(timer);
    done();
  };
  const timer = setTimeout(once, FALLBACK_MS);
  requestAnimationFrame(() => requestAnimationFrame(once));
}
