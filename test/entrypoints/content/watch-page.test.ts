import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/content/watch-page.ts';

let life: AbortController;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  document.body.replaceChildren();
  life = new AbortController();
  watchPage(changed, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The page changes every `every` ms for `ms`. */
async function busy(ms: number, every: number): Promise<void> {
  for (let at = 0; at < ms; at += every) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('watchPage', () => {
  it('gathers changes into one reading', async () => {
    await busy(300, 50);
    await vi.advanceTimersByTimeAsync(1000);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(changed).toHaveBeenCalledWith('text');
  });

  it('reads a page that never rests, ever more rarely', async () => {
    await busy(10_000, 100);
    const early = changed.mock.calls.length;
    expect(early).toBeGreaterThanOrEqual(3);
    await busy(60_000, 500);
    const late = changed.mock.calls.length - early;
    expect(late).toBeGreaterThanOrEqual(1);
    expect(late).toBeLessThanOrEqual(4);
  });

  it('is prompt again after a rest', async () => {
    await busy(3000, 100);
    await vi.advanceTimersByTimeAsync(30_000);
    changed.mockClear();
    await busy(50, 50);
    await vi.advanceTimersByTimeAsync(450);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('stops with its life', async () => {
    life.abort();
    await busy(1000, 100);
    await vi.advanceTimersByTimeAsync(5000);
    expect(changed).not.toHaveBeenCalled();
  });
});
