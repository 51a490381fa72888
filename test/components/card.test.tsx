import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '#components/card.tsx';
import { cardKey } from '#components/card-key.ts';
import type { NameView } from '#core/coverage/views.ts';
import { CHOICE } from '../fixtures/choice-view.ts';
import { COPY, NAME, UNCOVERED } from '../fixtures/views.ts';
import { expectAccessible, show } from './show.tsx';

function showCard(view: NameView, part: Partial<CardProps> = {}) {
  const props: CardProps = {
    view,
    pinned: false,
    parent: null,
    covered: false,
    onName: vi.fn(),
    onBack: vi.fn(),
    announcement: '',
    onClose: vi.fn(),
    onPin: vi.fn(),
    onOpenPanel: vi.fn(),
    onShowRow: vi.fn(),
    onOpenLink: vi.fn(),
    onShowArticle: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve(true)),
    onShowOnPage: vi.fn(),
    rejected: false,
    onNotMeant: vi.fn(),
    onMeant: vi.fn(),
    onPausePage: vi.fn(),
    onPauseSite: vi.fn(),
    ...part,
  };
  return { ...show(<Card {...props} />), props, card: screen.getByRole('dialog') };
}

/** The last of that name: what the foot copies is the first quotation, whose own button is named alike. */
const click = (name: string): boolean => fireEvent.click(screen.getAllByRole('button', { name }).at(-1)!);

describe('Card', () => {
  it('is a dialog named by the name, and not modal', () => {
    const { card } = showCard(NAME);
    expect(document.getElementById(card.getAttribute('aria-labelledby')!)!.textContent).toBe('Ada Lindqvist');
    expect(card.getAttribute('aria-modal')).toBeNull();
  });

  it('says who, in which role since when, how much there is and what is switched off', () => {
    const { container } = showCard(NAME);
    expect(container.querySelector('.name-role')!.textContent).toBe(
      'Person: Secretary of the Coast Union since November 2021',
    );
    expect(container.querySelector('.counts')!.textContent).toBe(
      '9 quotations from 2 sources, 3 articles Switched off: Orbis Agency.',
    );
  });

  it('says how often the page mentions the name, which is the way to its row in the panel', () => {
    const { props } = showCard(NAME);
    click('7 mentions on this page');
    expect(props.onShowRow).toHaveBeenCalledTimes(1);
  });

  it('has no such way for a name that the page does not mention', () => {
    showCard({ ...NAME, mentions: 0 });
    expect(screen.queryByRole('button', { name: /on this page/ })).toBeNull();
  });

  it.each([
    [9, 3, 2, '9 quotations from 2 sources, 3 articles'],
    [1, 1, 1, '1 quotation from 1 source, 1 article'],
    [0, 1, 1, 'No quotations, 1 article from 1 source'],
    [0, 0, 0, 'Not in your library yet'],
  ])('%d quotations, %d articles, %d sources: %s', (quotations, articles, sources, said) => {
    const { container } = showCard({ ...NAME, counts: { quotations, articles, sources, sourcesOff: [] } });
    expect(container.querySelector('.counts')!.textContent).toBe(said);
  });

  it('asks who is meant where nobody is sure: a labelled list of buttons, likeliest first', async () => {
    const { container, props } = showCard(CHOICE);
    const list = screen.getByRole('list', { name: 'Who is meant?' });
    expect([...list.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Tor AskerHarbour master of Velm 1998 to 2006the article speaks of Velm',
      'Tor AskerPainter',
    ]);
    expect(container.querySelector('.counts')).toBeNull();
    expect(container.querySelector('.not-covered')).toBeNull();
    fireEvent.click(list.querySelectorAll('button')[1]!);
    expect(props.onName).toHaveBeenCalledWith('tor-asker-painter');
    await expectAccessible(container);
  });

  it('opened from a card: its parent’s heading is the way back, and what concerns the page’s mention is not there', async () => {
    const { container, props } = showCard(NAME, { parent: 'Coast Union' });
    expect(screen.getByText('Coast Union', { selector: '.card-parent bdi' })).toBeTruthy();
    click('Back to Coast Union');
    expect(props.onBack).toHaveBeenCalledTimes(1);
    for (const name of ['Not this person', 'Pause here', 'Off for this site'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    await expectAccessible(container);
  });

  it('beneath another it is out of reach', () =>
    expect(showCard(NAME, { covered: true }).card.hasAttribute('inert')).toBe(true));

  it.each(['click', 'Enter', ' '])('a name in quoted words opens its card: %s', async (how) => {
    const words = 'The Coast Union asked Tor Asker';
    const names = [
      { key: 'coast-union', start: 4, end: 15 },
      { key: 'tor-asker', start: 22, end: 31 },
    ];
    const quotations = [{ ...NAME.quotations[0]!, text: words, names }];
    const { container, props } = showCard({ ...NAME, quotations });
    expect(container.querySelector('.words')!.textContent).toBe(`“${words}”`);
    const name = screen.getByRole('button', { name: 'Tor Asker' });
    if (how === 'click') fireEvent.click(name);
    else fireEvent.keyDown(name, { key: how });
    expect(vi.mocked(props.onName).mock.calls).toEqual([['tor-asker']]);
    await expectAccessible(container);
  });

  it('shows at most four quotations and the way to all of them', () => {
    const { container, props } = showCard({
      ...NAME,
      quotations: [...NAME.quotations, { ...NAME.quotations[0]!, id: 'x' }],
    });
    expect(container.querySelectorAll('.quotation')).toHaveLength(4);
    click('Show all 9 quotations');
    expect(props.onOpenPanel).toHaveBeenCalled();
  });

  it.each(Object.entries({ NAME, UNCOVERED, bare: { ...UNCOVERED, onThisPage: [], role: null } }))(
    'axe finds nothing: %s',
    async (_, view) => {
      const { container } = showCard(view);
      await expectAccessible(container);
    },
  );

  it('shows what the page quotes and what the library covers where the library has nothing', () => {
    const { props } = showCard(UNCOVERED);
    expect(screen.getByText('Not in your library yet')).toBeTruthy();
    expect(screen.getByText(/I have the keys/)).toBeTruthy();
    expect(screen.getByText(/^Your library covers Northern Post, .* and 2 more sources\.$/)).toBeTruthy();
    click('Show on page: I have the keys, and I');
    expect(props.onShowOnPage).toHaveBeenCalledWith(2);
  });

  it('says why a mention was read as this name', () => {
    showCard(UNCOVERED);
    expect(screen.getByText(/^“Askar” was read as Asker/)).toBeTruthy();
  });

  it.each<[string, keyof CardProps]>([
    ['Close', 'onClose'],
    ['Pin: keep the card open', 'onPin'],
    ['Open in panel', 'onOpenPanel'],
    ['Copy with citation: The harbour will be open to', 'onCopy'],
    ['Not this person', 'onNotMeant'],
    ['Pause here', 'onPausePage'],
    ['Off for this site', 'onPauseSite'],
  ])('%s calls %s', (name, callback) => {
    const { props } = showCard(NAME);
    click(name);
    expect(props[callback]).toHaveBeenCalledTimes(1);
  });

  it('does not call an organisation a person', () => {
    showCard({ ...NAME, kind: 'organisation' });
    expect(screen.queryByText('Not this person')).toBeNull();
    expect(screen.getByRole('button', { name: 'Not this one' })).toBeTruthy();
  });

  it('announces only what it is given', () => {
    const { container } = showCard(NAME, { announcement: 'Ada Lindqvist. 9 quotations from 2 sources.' });
    expect(container.querySelector('.card > [role=status]')!.textContent).toBe(
      'Ada Lindqvist. 9 quotations from 2 sources.',
    );
  });
});

describe('articles in the card', () => {
  it('every quotation and every article without an address has its way to the text', () => {
    const { props } = showCard({ ...NAME, articles: [{ ...NAME.articles[0]!, article: COPY }] });
    fireEvent.click(
      screen.getByRole('button', { name: 'Show the words in Coast Union: The harbour will be open to' }),
    );
    click(COPY.title);
    expect(vi.mocked(props.onShowArticle).mock.calls).toEqual([
      [NAME.quotations[0]!.place],
      [{ articleId: COPY.id, words: null }],
    ]);
  });
});

describe('keys of the card', () => {
  it.each([
    [{ key: 'ArrowDown' }, 'next'],
    [{ key: 'ArrowUp' }, 'previous'],
    [{ key: 'c' }, 'copy'],
    [{ key: 'C' }, 'copy'],
    [{ key: 'o' }, 'original'],
    [{ key: 'p' }, 'pin'],
    [{ key: 'c', ctrlKey: true }, null],
    [{ key: 'c', metaKey: true }, null],
    [{ key: 'Escape' }, null],
    [{ key: 'x' }, null],
  ])('%o is %s', (event, key) =>
    expect(cardKey({ ctrlKey: false, altKey: false, metaKey: false, ...event })).toBe(key),
  );

  it('arrows walk through the quotations and stop at the ends', () => {
    const { card, container } = showCard(NAME);
    const items = [...container.querySelectorAll('.quotation')];
    const at = (): number => items.indexOf(document.activeElement!);
    const seen = [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
    ].map((key) => {
      fireEvent.keyDown(document.activeElement === document.body ? card : document.activeElement!, { key });
      return at();
    });
    expect(seen).toEqual([0, 1, 0, 0, 0, 1, 2, 3, 3]);
  });

  it('C copies and O opens the quotation that has the focus, P pins', () => {
    const { container, props } = showCard(NAME);
    const second = container.querySelectorAll<HTMLElement>('.quotation')[1]!;
    second.focus();
    fireEvent.keyDown(second, { key: 'c' });
    fireEvent.keyDown(second, { key: 'o' });
    fireEvent.keyDown(second, { key: 'p' });
    expect(props.onCopy).toHaveBeenCalledWith(NAME.quotations[1]);
    expect(props.onOpenLink).toHaveBeenCalledWith(
      expect.stringContaining('https://northern-post.example/velm#:~:text='),
    );
    expect(props.onPin).toHaveBeenCalledWith(true);
  });

  it('O shows the words in the panel where the article has no address', () => {
    const quotations = [{ ...NAME.quotations[0]!, article: COPY }];
    const { card, props } = showCard({ ...NAME, quotations });
    fireEvent.keyDown(card, { key: 'o' });
    expect(props.onOpenLink).not.toHaveBeenCalled();
    expect(props.onShowArticle).toHaveBeenCalledWith(quotations[0]!.place);
  });

  it('of a name said not to be meant says so, takes it back, and shows nothing else', async () => {
    const { container, props } = showCard(NAME, { rejected: true });
    expect(screen.getByText('You said that Ada Lindqvist is not meant on this site.')).toBeTruthy();
    expect(container.querySelector('.quotation, .card-foot')).toBeNull();
    click('Undo');
    expect(props.onMeant).toHaveBeenCalled();
    await expectAccessible(container);
  });
});
