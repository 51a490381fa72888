import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONG, LongList } from '#components/long-list.tsx';
import { expectAccessible, show } from './show.tsx';

const ROW_PX = 40;
const HEIGHT_PX = 600;

/** Layout as a browser would do it: each row is as high as the others, the list begins at the top of the page. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW_PX);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => ({ top: -window.scrollY, height: ROW_PX }) as DOMRect,
  );
  Object.assign(window, { innerHeight: HEIGHT_PX });
});
afterEach(() => {
  vi.restoreAllMocks();
  window.scrollTo(0, 0);
});

const list = (count: number) =>
  show(
    <LongList
      items={Array.from({ length: count }, (_, n) => n)}
      keyOf={(n) => n}
      estimate={ROW_PX}
      label="Numbers"
      draw={(n) => (
        <li key={n}>
          <button type="button">{`Row ${n}`}</button>
        </li>
      )}
    />,
  );
const rows = (): readonly string[] => screen.getAllByRole('button').map((row) => row.textContent ?? '');
const scrollTo = async (top: number): Promise<void> => {
  await act(() => {
    window.scrollTo(0, top);
    window.dispatchEvent(new Event('scroll'));
  });
};

describe('LongList', () => {
  it('draws a short list whole', async () => {
    const { container } = list(LONG - 1);
    expect(rows()).toHaveLength(LONG - 1);
    await expectAccessible(container);
  });

  it('draws of a long one what is near the viewport, and says how many there are', async () => {
    const { container } = list(10_000);
    expect(rows()[0]).toBe('Row 0');
    expect(rows().length).toBeLessThan(60);
    const row = screen.getByText('Row 3').closest('li')!;
    expect([row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]).toEqual(['4', '10000']);
    await expectAccessible(container);
  });

  it('draws what is scrolled to, in a list as high as all of it', async () => {
    const { container } = list(10_000);
    await scrollTo(200_000);
    expect(rows()).toContain('Row 5000');
    expect(rows()).not.toContain('Row 0');
    const gaps = [...container.querySelectorAll<HTMLElement>('[data-between]')].map((gap) =>
      Number.parseFloat(gap.style.blockSize),
    );
    expect(gaps.reduce((sum, gap) => sum + gap, 0) + rows().length * ROW_PX).toBe(10_000 * ROW_PX);
  });

  it('keeps the row that has the focus', async () => {
    list(10_000);
    fireEvent.focusIn(screen.getByText('Row 2'));
    await scrollTo(200_000);
    expect(rows()).toContain('Row 2');
    fireEvent.focusOut(screen.getByText('Row 2'));
    await scrollTo(204_000);
    expect(rows()).not.toContain('Row 2');
  });
});
