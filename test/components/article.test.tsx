import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleRow } from '#components/article-row.tsx';
import { ArticleText } from '#components/article-text.tsx';
import { MissingArticle } from '#components/missing-article.tsx';
import { READING } from '../fixtures/reading-view.ts';
import { article, COPY } from '../fixtures/views.ts';
import { expectAccessible, show } from './show.tsx';

function reading(view = READING) {
  const calls = { onBack: vi.fn(), onToWords: vi.fn() };
  return { ...show(<ArticleText view={view} {...calls} />), calls };
}

describe('ArticleText', () => {
  it('is the text with the words marked, and says whose they are', async () => {
    const { container } = reading();
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Everyone',
      'and at any time',
    ]);
    expect(screen.getByText('Marked: the words of Ada Lindqvist')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(READING.title.text);
    expect(screen.getByRole('article', { name: READING.title.text })).toBeTruthy();
    await expectAccessible(container);
  });

  it('goes back, and to the words', () => {
    const { calls } = reading();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go to the words' }));
    expect(calls.onBack).toHaveBeenCalledTimes(1);
    expect(calls.onToWords).toHaveBeenCalledTimes(1);
  });

  it('links to the words in the original', () => {
    reading();
    expect(screen.getByRole('link', { name: 'Open the words in Coast Union' }).getAttribute('href')).toBe(
      'https://coast-union.example/remarks/velm#:~:text=Everyone,at%20any%20time',
    );
  });

  it('has no link where there is no address, and no way to words where none are marked', () => {
    reading({
      ...READING,
      article: COPY,
      paragraphs: [{ text: 'Nothing.', marked: [] }],
      speaker: null,
    });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Go to the words' })).toBeNull();
  });

  it.each([
    [600, 'reading-text'],
    [601, 'reading-text passage'],
  ])('%i marked characters are drawn as %s', (length, expected) => {
    const text = 'x'.repeat(length);
    const { container } = reading({ ...READING, paragraphs: [{ text, marked: [[0, length]] }] });
    expect(container.querySelector('.reading-text')!.className).toBe(expected);
  });

  it('shows what was left out when asked', () => {
    const { container } = reading();
    expect(container.querySelector('details')!.open).toBe(false);
    expect(screen.getByText('3 lines left out').tagName).toBe('SUMMARY');
    expect(screen.getByText('More from the union')).toBeTruthy();
  });

  it('has no such place where nothing was', () => {
    const { container } = reading({ ...READING, leftOut: [] });
    expect(container.querySelector('details')).toBeNull();
  });
});

describe('MissingArticle', () => {
  it('says that the source is switched off, and switches it on', async () => {
    const [onBack, onSwitchOn] = [vi.fn(), vi.fn()];
    const { container } = show(<MissingArticle off="Orbis Agency" onBack={onBack} onSwitchOn={onSwitchOn} />);
    expect(screen.getByRole('heading').textContent).toBe('Orbis Agency is switched off');
    fireEvent.click(screen.getByRole('button', { name: 'Switch it on' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect([onBack, onSwitchOn].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    await expectAccessible(container);
  });

  it('says that the library does not have it', () => {
    show(<MissingArticle off={null} onBack={vi.fn()} onSwitchOn={vi.fn()} />);
    expect(screen.getByRole('heading').textContent).toBe('This article is not in your library');
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('ArticleRow', () => {
  it.each([
    ['the title, where it has no address', COPY, COPY.title],
    ['a button of its own, where the title is the link', article(), `Show the text of “${article().title}”`],
  ])('shows the text by %s', (_, shown, name) => {
    const onShowArticle = vi.fn();
    show(<ArticleRow article={shown} onShowArticle={onShowArticle} />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onShowArticle).toHaveBeenCalledWith({ articleId: shown.id, words: null });
  });
});
