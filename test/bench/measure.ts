/** The quickest of `runs`, in milliseconds, and what the last one gave. */
export function quickest<T>(runs: number, act: () => T): { readonly ms: number; readonly value: T } {
  let ms = Infinity;
  let value: T | undefined;
  for (let i = 0; i < runs; i++) {
    const before = performance.now();
    value = act();
    ms = Math.min(ms, performance.now() - before);
  }
  return { ms, value: value as T };
}

/** Bytes, on the heap and beside it, that what `make` makes keeps. Needs --expose-gc. */
export function kept<T>(make: () => T): { readonly bytes: number; readonly value: T } {
  const used = (): number => {
    // Twice: buffers are given back only after what held them.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const value = make();
  return { bytes: used() - before, value };
}

export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
