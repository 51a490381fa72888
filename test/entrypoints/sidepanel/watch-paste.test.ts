import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPaste } from '../../../entrypoints/sidepanel/watch-paste.ts';

const pasted = vi.fn<(text: string) => void>();
let stop: () => void;

beforeEach(() => {
  pasted.mockReset();
  document.body.replaceChildren();
  stop = watchPaste(pasted);
});
afterEach(() => stop());

/** Whether the browser's own doing was prevented. */
function paste(target: Element, text: string): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  return !target.dispatchEvent(event);
}

describe('watchPaste', () => {
  it('hears what is pasted on nothing or a button', () => {
    expect(paste(document.body, 'A text')).toBe(true);
    expect(paste(document.body.appendChild(document.createElement('button')), 'Another')).toBe(true);
    expect(pasted.mock.calls).toEqual([['A text'], ['Another']]);
  });

  it.each(['input', 'textarea'])('leaves what is pasted in %s alone', (name) => {
    expect(paste(document.body.appendChild(document.createElement(name)), 'A text')).toBe(false);
    expect(pasted).not.toHaveBeenCalled();
  });

  it('leaves what is no text alone', () => {
    expect(paste(document.body, ' \n')).toBe(false);
    expect(pasted).not.toHaveBeenCalled();
  });
});
