import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClicks } from '../../../entrypoints/card/guard-clicks.ts';

/** A click as the browser gives it: `detail` is 0 where a key made it. */
function click(button: HTMLElement, trusted: boolean, detail: number): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  button.dispatchEvent(event);
}

describe('guardClicks', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ['a click of the reader', true, 1, 500, 1],
    ['a click just after the card came up under the pointer', true, 1, 399, 0],
    ['a key just then', true, 0, 10, 1],
    ['a click made by script', false, 1, 500, 0],
    ['a key made by script', false, 0, 500, 0],
  ])('%s', (_, trusted, detail, after, times) => {
    const page = document.implementation.createHTMLDocument();
    const button = page.createElement('button');
    page.body.append(button);
    const pressed = vi.fn();
    button.addEventListener('click', pressed);
    const guard = guardClicks(page);
    guard.shown();
    vi.advanceTimersByTime(after);
    click(button, trusted, detail);
    expect(pressed).toHaveBeenCalledTimes(times);
  });
});
