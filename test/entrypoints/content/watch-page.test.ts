import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/content/watch-page.ts';

let life: AbortController;
const changed = vi.fn();
const calls = (what: string): number => changed.mock.calls.filter(([one]) => one === what).length;

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
    expect(calls('text')).toBe(1);
    expect(calls('address')).toBe(0);
  });

  it('notices a dialog that opens, and what is hidden no longer: they change the size of nothing', async () => {
    const dialog = document.createElement('dialog');
    const box = document.createElement('div');
    box.hidden = true;
    document.body.append(dialog, box);
    for (const reveal of [() => (dialog.open = true), () => (box.hidden = false)]) {
      await vi.advanceTimersByTimeAsync(5000);
      changed.mockClear();
      reveal();
      await vi.advanceTimersByTimeAsync(5000);
      expect(calls('text')).toBe(1);
    }
    box.className = 'moving';
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls('text')).toBe(1);
  });

  it('reads a page that never rests, ever more rarely', async () => {
    await busy(10_000, 100);
    const early = calls('text');
    expect(early).toBeGreaterThanOrEqual(3);
    await busy(60_000, 500);
    const late = calls('text') - early;
    expect(late).toBeGreaterThanOrEqual(1);
    expect(late).toBeLessThanOrEqual(4);
  });

  it('is prompt again after a rest', async () => {
    await busy(3000, 100);
    await vi.advanceTimersByTimeAsync(30_000);
    changed.mockClear();
    await busy(50, 50);
    await vi.advanceTimersByTimeAsync(450);
    expect(calls('text')).toBe(1);
  });

  it('has marked words checked soon, and more often than the text is read', async () => {
    await busy(50, 50);
    await vi.advanceTimersByTimeAsync(10);
    expect(changed.mock.calls).toEqual([['words']]);
    await busy(60_000, 50);
    expect(calls('words')).toBeGreaterThan(4 * calls('text'));
    expect(calls('words')).toBeLessThan(120);
  });

  it('tells of an address that changed without an event, but not of a place in the page', async () => {
    history.replaceState(null, '', '#below');
    await busy(50, 50);
    await vi.advanceTimersByTimeAsync(50);
    expect(calls('address')).toBe(0);
    history.replaceState(null, '', '/another');
    await busy(50, 50);
    await vi.advanceTimersByTimeAsync(50);
    expect(calls('address')).toBe(1);
  });

  it('waits with what nobody sees', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await busy(1000, 50);
    expect(calls('text')).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls('text')).toBe(1);
  });

  it('stops with its life', async () => {
    life.abort();
    await busy(1000, 100);
    await vi.advanceTimersByTimeAsync(5000);
    expect(changed).not.toHaveBeenCalled();
  });
});
