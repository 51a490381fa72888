import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { NotCompared } from '#core/coverage/views.ts';
import { Announcer } from '#components/announcer.tsx';
import { FidelityLabel } from '#components/fidelity-label.tsx';
import { PageQuotationItem } from '#components/page-quotation-item.tsx';
import { QuotationItem } from '#components/quotation-item.tsx';
import { RelatedArticleItem } from '#components/related-article-item.tsx';
import { WordDifferences } from '#components/word-differences.tsx';
import { wordDiff } from '#core/statements/word-diff.ts';
import type { Fidelity } from '#core/statements/statement.ts';
import { article, onThisPage, quotation, QUOTATIONS, RELATED, WIRE } from '../fixtures/views.ts';
import { expectAccessible, markup, show } from './show.tsx';

const copied = () => vi.fn(() => Promise.resolve(true));

describe('WordDifferences', () => {
  const seen = (a: string, b: string): string => {
    const { container } = show(
      <p>
        <WordDifferences differences={wordDiff(a, b)} />
      </p>,
    );
    for (const said of container.querySelectorAll('.sr-only')) said.remove();
    return markup(container.querySelector('p')!);
  };

  it.each([
    ['the same', 'the same', 'the same'],
    ['a red door', 'a blue door', 'a <del>red</del> <ins>blue</ins> door'],
    ['we stand firm', 'we stand', 'we stand <del>firm</del>'],
    ['a three-star general', 'a four-star general', 'a <del>three-</del> <ins>four-</ins>star general'],
    ['training here', 'training [for us] here', 'training [<ins>for us]</ins> here'],
    ['here it ends.', 'here it stops.', 'here it <del>ends.</del> <ins>stops.</ins>'],
  ])('%s / %s', (a, b, html) => expect(seen(a, b)).toBe(html));

  it('says aloud what is left out and what is only here', () => {
    const { container } = show(<WordDifferences differences={wordDiff('a red door', 'a blue door')} />);
    expect(container.textContent).toBe('a left out: red end, only here: blue end, door');
  });
});

describe('FidelityLabel', () => {
  it.each<Fidelity>(['verbatim', 'partial', 'altered', 'reworded'])(
    '%s has a shape, a word and its rule',
    (fidelity) => {
      show(<FidelityLabel fidelity={fidelity} rule={null} of="Orbis" />);
      const button = screen.getByRole('button', { name: `${fidelity}: Orbis` });
      expect(button.querySelector('svg')).not.toBeNull();
      expect(screen.queryByRole('note')).toBeNull();
      fireEvent.click(button);
      expect(screen.getByRole('note').textContent).not.toBe('');
      expect(button.getAttribute('aria-expanded')).toBe('true');
    },
  );
});

describe('QuotationItem', () => {
  it('shows words, outlet, date and the way to the original', async () => {
    const { container } = show(
      <ul>
        <QuotationItem quotation={quotation()} onCopy={copied()} onShowArticle={vi.fn()} />
      </ul>,
    );
    expect(container.querySelector('blockquote')!.textContent).toMatch(/^“The harbour.*from\.”$/);
    expect(screen.getByText('Coast Union')).toBeTruthy();
    expect(screen.getByText('20 Mar 2024').getAttribute('datetime')).toBe('2024-03-20');
    expect(
      screen
        .getByRole('link', { name: 'Open the words in Coast Union: The harbour will be open to' })
        .getAttribute('href'),
    ).toContain('https://coast-union.example/remarks/velm#:~:text=');
    await expectAccessible(container);
  });

  it('opens its other versions with their differences', async () => {
    const { container } = show(
      <ul>
        <QuotationItem quotation={quotation()} onCopy={copied()} onShowArticle={vi.fn()} />
      </ul>,
    );
    fireEvent.click(
      screen.getByRole('button', {
        name: '2 other versions: partial in 1, altered in 1: Coast Union · The harbour will be open to',
      }),
    );
    const [partial, altered] = container.querySelectorAll<HTMLElement>('.version-group');
    expect(within(partial!).getByText('Orbis Agency')).toBeTruthy();
    expect(altered!.querySelectorAll('ins, del')).toHaveLength(4);
    await expectAccessible(container);
  });

  it('says that reported speech is reported, and sets no quotation marks around it', () => {
    show(<QuotationItem quotation={QUOTATIONS[2]!} onCopy={copied()} onShowArticle={vi.fn()} />);
    expect(screen.getByText('reported')).toBeTruthy();
    expect(screen.getByText(/^Lindqvist said the first ships/)).toBeTruthy();
  });

  it('cuts a long text until asked', () => {
    const { container } = show(
      <QuotationItem quotation={QUOTATIONS[3]!} onCopy={copied()} onShowArticle={vi.fn()} />,
    );
    expect(container.querySelector('.cut')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all of it: Let me be plain about the' }));
    expect(container.querySelector('.cut')).toBeNull();
  });

  it('has no link where the article has no address', () => {
    show(
      <QuotationItem
        quotation={quotation({ article: article({ url: null }) })}
        onCopy={copied()}
        onShowArticle={vi.fn()}
      />,
    );
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each([
    [true, 'Copied'],
    [false, 'Not copied'],
  ])('copies and says so: %s', async (done, said) => {
    const onCopy = vi.fn(() => Promise.resolve(done));
    show(
      <Announcer>
        <QuotationItem quotation={quotation()} onCopy={onCopy} onShowArticle={vi.fn()} />
      </Announcer>,
    );
    fireEvent.click(
      screen.getByRole('button', { name: 'Copy with citation: Coast Union · The harbour will be open to' }),
    );
    expect(onCopy).toHaveBeenCalledWith(quotation());
    const [seen, heard] = await screen.findAllByText(said);
    expect(seen!.getAttribute('aria-hidden')).toBe('true');
    expect(heard!.getAttribute('role')).toBe('status');
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

describe('PageQuotationItem', () => {
  it('shows itself on the page and its speaker’s record', () => {
    const [onShow, onName] = [vi.fn(), vi.fn()];
    show(
      <PageQuotationItem
        quotation={onThisPage({ index: 4 })}
        onShow={onShow}
        onName={onName}
        onShowArticle={vi.fn()}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show on page: The harbour will be open to' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ada Lindqvist' }));
    expect(onShow).toHaveBeenCalledWith(4);
    expect(onName).toHaveBeenCalledWith('ada-lindqvist');
  });

  it('never guesses a speaker', () => {
    show(
      <PageQuotationItem
        quotation={onThisPage({ speaker: null, speakerKey: null })}
        onShow={vi.fn()}
        onName={vi.fn()}
        onShowArticle={vi.fn()}
      />,
    );
    expect(screen.getByText('Speaker not named')).toBeTruthy();
  });

  it.each<[NotCompared | null, string]>([
    [null, 'No other source in your library carries these words.'],
    ['reported', 'Reported speech: it has no words of its own to compare.'],
    ['few-words', 'Too few words, or too common ones, to compare.'],
    ['headline', 'Words of the headline; they are not compared.'],
  ])('without versions says why: %s', (notCompared, said) => {
    show(
      <PageQuotationItem
        quotation={onThisPage({ versions: [], notCompared })}
        onShow={vi.fn()}
        onShowArticle={vi.fn()}
      />,
    );
    expect(screen.getByText(said)).toBeTruthy();
  });
});

describe('RelatedArticleItem', () => {
  it('gives its reason and folds its copies', async () => {
    const { container } = show(
      <ul>
        <RelatedArticleItem related={RELATED[1]!} onShowArticle={vi.fn()} />
      </ul>,
    );
    expect(screen.getByText('1 shared quotation, headline: Velm and harbour, 1 day apart')).toBeTruthy();
    expect(screen.queryByText(/^Seaside nations/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^1 copy: Remarks by Secretary/ }));
    expect(screen.getByText(/^Seaside nations/)).toBeTruthy();
    expect(screen.getByText('reworded copy, 57%')).toBeTruthy();
    await expectAccessible(container);
  });

  it('says of a copy in the same words that it is one', () => {
    const copies = [{ ...WIRE, relation: 'near-copy', share: 0.914 } as const];
    show(<RelatedArticleItem related={{ ...RELATED[1]!, copies }} onShowArticle={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: /^1 copy: Remarks by Secretary/ }));
    expect(screen.getByText('same text, 91%')).toBeTruthy();
  });
});
