import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PasteForm } from '#components/paste-form.tsx';
import { PastedText } from '#components/pasted-text.tsx';
import type { PastedView, PastedWords } from '#core/coverage/pasted-view.ts';
import { PAGE } from '../fixtures/page-view.ts';
import { expectAccessible, markup, show } from './show.tsx';

const EMPTY = { text: '', title: '', published: '' };

function form(part: Partial<Parameters<typeof PasteForm>[0]> = {}) {
  const calls = { onBack: vi.fn(), onAnalyse: vi.fn(), onCancel: vi.fn() };
  return { ...show(<PasteForm draft={EMPTY} busy={false} failed={null} {...calls} {...part} />), calls };
}
const type = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const analyse = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Analyse' }));

describe('PasteForm', () => {
  it('gives text, headline and date', async () => {
    const { container, calls } = form();
    type('Text', 'The harbour was opened on Monday.');
    type('Headline (if it is not in the text)', 'Harbour opened');
    type('Date (if it is not in the text)', '2024-03-21');
    analyse();
    expect(calls.onAnalyse).toHaveBeenCalledWith({
      text: 'The harbour was opened on Monday.',
      title: 'Harbour opened',
      published: '2024-03-21',
    });
    await expectAccessible(container);
  });

  it.each([
    ['too little', 'short', /no sentence to analyse/],
    ['too much', 'x'.repeat(400_001), /has 400,001 characters; at most 400,000/],
  ])('says what to do about %s', async (_, text, said) => {
    const { container, calls } = form({ draft: { ...EMPTY, text } });
    analyse();
    expect(calls.onAnalyse).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(said);
    await expectAccessible(container);
    type('Text', 'The harbour was opened on Monday.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that it is at work, and can be stopped', () => {
    const { calls } = form({ busy: true });
    expect(screen.getByRole('status').textContent).toBe('Analysing…');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(calls.onCancel).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['took-too-long', /took too long/],
    ['failed', /could not be analysed/],
  ] as const)('%s', (failed, said) => {
    form({ failed });
    expect(screen.getByRole('alert').textContent).toMatch(said);
  });
});

describe('PastedText', () => {
  const TEXT = 'Ada spoke.\n“We go,” said Ada.';
  const VIEW: PastedView = {
    page: { ...PAGE, title: 'Ada speaks' },
    text: TEXT,
    leftOut: [],
    mentions: [
      { key: 'ada', in: 'title', start: 0, end: 3 },
      { key: 'ada', in: 'text', start: 25, end: 28 },
      { key: 'ada', in: 'text', start: 0, end: 3 },
    ],
    quotations: [[{ in: 'text', start: 12, end: 18 }]],
  };
  it.each<[PastedWords, readonly string[]]>([
    [
      { kind: 'name', keys: ['ada'] },
      ['<mark>Ada</mark> speaks', '<mark>Ada</mark> spoke.', '“We go,” said <mark>Ada</mark>.'],
    ],
    [{ kind: 'quotation', index: 0 }, ['Ada speaks', 'Ada spoke.', '“<mark>We go,</mark>” said Ada.']],
    [{ kind: 'quotation', index: 7 }, ['Ada speaks', 'Ada spoke.', '“We go,” said Ada.']],
  ])('marks %s', async (words, expected) => {
    const { container } = show(<PastedText view={VIEW} words={words} onBack={vi.fn()} onToWords={vi.fn()} />);
    expect([...container.querySelectorAll('h1, .reading-text p')].map(markup)).toEqual(expected);
    await expectAccessible(container);
  });
});
