import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Emphasised } from '#components/emphasised.tsx';
import { LibraryPanel } from '#components/library-panel.tsx';
import { Tabs } from '#components/tabs.tsx';
import { LIBRARY } from '../fixtures/library-view.ts';
import { expectAccessible, markup, show } from './show.tsx';

describe('Tabs', () => {
  it.each([
    ['ltr', 'ArrowRight', 'search'],
    ['ltr', 'ArrowLeft', 'library'],
    ['ltr', 'End', 'library'],
    ['rtl', 'ArrowRight', 'library'],
  ])('%s %s selects %s', (dir, key, expected) => {
    document.documentElement.dir = dir;
    const onSelect = vi.fn();
    const tabs = (['page', 'search', 'library'] as const).map((id) => ({ id, label: id }));
    show(
      <Tabs tabs={tabs} selected="page" label="Sidelight" onSelect={onSelect}>
        here
      </Tabs>,
    );
    fireEvent.keyDown(screen.getByRole('tab', { name: 'page' }), { key });
    expect(onSelect).toHaveBeenCalledWith(expected);
    expect(document.activeElement!.id).toBe(`tab-${expected}`);
    document.documentElement.dir = 'ltr';
  });
});

describe('Emphasised', () => {
  it.each<[[number, number][], string]>([
    [[[0, 3]], '<mark>one</mark> two'],
    [
      [
        [0, 1],
        [4, 7],
      ],
      '<mark>o</mark>ne <mark>two</mark>',
    ],
    [
      [
        [4, 7],
        [0, 1],
        [5, 99],
      ],
      'one <mark>two</mark>',
    ],
    [[], 'one two'],
  ])('%o is %s', (emphasis, html) =>
    expect(markup(show(<Emphasised text="one two" emphasis={emphasis} />).container)).toBe(html),
  );
});

describe('LibraryPanel', () => {
  it('says what this device holds, and switches sources', async () => {
    const onSwitch = vi.fn();
    const { container } = show(<LibraryPanel library={LIBRARY} onSwitch={onSwitch} />);
    expect(screen.getByText('14 articles from 5 sources, 205 quotations')).toBeTruthy();
    expect(screen.getByText('Kept on this device, 412 kB.')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Use Northern Post' }));
    expect(onSwitch).toHaveBeenCalledWith(['northern-post'], false);
    await expectAccessible(container);
  });
});
