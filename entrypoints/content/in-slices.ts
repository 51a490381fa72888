/** The page's own work, its frames above all, waits no longer than this for ours. */
const SLICE_MS = 8;
/** A page in a tab behind gets no frames. */
const NO_FRAME_MS = 100;

/**
 * Drives work that yields, a slice at a time; null where `isOff` says between slices that it is wanted no longer.
 */
export async function inSlices<T>(work: Generator<undefined, T>, isOff: () => boolean): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    if (isOff()) return null;
  }
}

/** What work that yields comes to, without a pause. */
export function allAtOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

interface Scheduling {
  readonly scheduler?: { yield?(): Promise<void> };
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** After the next frame has been drawn: style and layout are then there, and asking for them costs nothing. */
export function afterFrame(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
}
