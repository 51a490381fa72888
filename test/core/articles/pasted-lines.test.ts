import { describe, expect, it } from 'vitest';
import { pastedLines } from '#core/articles/pasted-lines.ts';

// Texts as a PDF, a print of a browser and a reader view give them. Made up.

const PDF = `Northern Post
Harbour at Velm will open again
By our correspondent
VELM, March 21, 2024 – The ministers of three coast states agreed on
Thursday to rebuild the harbour at Velm, where no ship has been un-
loaded for eleven winters. The work is to begin in the spring and will
be paid for by a fund that the states filled last year.
“The harbour will be open to every flag,” said Ada Lindqvist, who is
secretary of the Coast Union. She spoke of three-
star hotels along the quay, and of a star that every sailor knows, and
12
Northern Post
Harbour at Velm will open again
of the three cranes that were ordered in the autumn. The ﬁrst of them
will be set up before the summer.
The mayor did not speak at all.
13
Northern Post
Harbour at Velm will open again
He left the hall by a side door after the signing, and his office did
not answer when it was asked about the money on the day after that.`;

describe('a PDF', () => {
  const { lines, furniture } = pastedLines(PDF);

  it('gives its paragraphs back, over hyphens and pages', () =>
    expect(lines).toEqual([
      'Northern Post',
      'Harbour at Velm will open again',
      'By our correspondent',
      'VELM, March 21, 2024 – The ministers of three coast states agreed on Thursday to rebuild the harbour at Velm, where no ship has been unloaded for eleven winters. The work is to begin in the spring and will be paid for by a fund that the states filled last year.',
      '“The harbour will be open to every flag,” said Ada Lindqvist, who is secretary of the Coast Union. She spoke of three-star hotels along the quay, and of a star that every sailor knows, and of the three cranes that were ordered in the autumn. The first of them will be set up before the summer.',
      'The mayor did not speak at all.',
      'He left the hall by a side door after the signing, and his office did not answer when it was asked about the money on the day after that.',
    ]));

  it('keeps what it took out: page numbers, running heads', () =>
    expect(furniture).toEqual(['12', 'Northern Post', 'Harbour at Velm will open again', '13']));
});

describe('a print of a browser', () => {
  // The head and foot that browsers print, and a paragraph that goes on over the page.
  const PRINT = [
    '3/22/24, 9:05 AM',
    'Mayor opens bridge - The Echo',
    '',
    'The bridge over the river was opened on Monday by the mayor, who spoke for an',
    'hour about steel, about the price of it and the weight of it, and then about',
    '',
    'https://echo.example/bridge 1/2',
    '\f3/22/24, 9:05 AM',
    'Mayor opens bridge - The Echo',
    '',
    'the people who had made it. Nobody had expected that so many people would come',
    'to hear him, and there was no bread left at noon.',
    '',
    'A second speech was given by the engineer, whom few could hear because of the',
    'wind that had risen, and it was short.',
    '',
    'https://echo.example/bridge 2/2',
  ].join('\n');
  const { lines, furniture } = pastedLines(PRINT);

  it('leaves head and foot out', () =>
    expect(furniture).toEqual([
      '3/22/24, 9:05 AM',
      'Mayor opens bridge - The Echo',
      'https://echo.example/bridge 1/2',
      'https://echo.example/bridge 2/2',
    ]));

  it('goes on over the page', () =>
    expect(lines.filter((line) => line !== '')).toEqual([
      'The bridge over the river was opened on Monday by the mayor, who spoke for an hour about steel, about the price of it and the weight of it, and then about the people who had made it. Nobody had expected that so many people would come to hear him, and there was no bread left at noon.',
      'A second speech was given by the engineer, whom few could hear because of the wind that had risen, and it was short.',
    ]));
});

describe('what was not set in lines', () => {
  const PARAGRAPH =
    'The bridge over the river was opened on Monday by the mayor, who spoke for an hour about steel and the people who had made it, and then went home.';
  it.each<[string, readonly string[]]>([
    ['paragraphs', ['Mayor opens bridge', '', PARAGRAPH, '', PARAGRAPH, '', PARAGRAPH]],
    ['a transcript of short turns', ['Q: Why?', 'A: Because.', 'Q: When?', 'A: On Monday.', 'Q: Thanks.']],
    ['a list', ['Bread', 'Milk', 'Apples', 'Twelve eggs', 'Salt', 'Flour']],
    ['years', ['1999', '2000', '2001', 'The years in which the bridge was built.', PARAGRAPH]],
    ['nothing', ['']],
  ])('stays as it is: %s', (_, lines) => expect(pastedLines(lines.join('\n')).lines).toEqual(lines));
});

describe('turns of a transcript, set in lines', () => {
  it('begin anew, and a label on every page is no head', () => {
    const turns = [
      'MS. MILLER: We are united, and we will stay united for as long as it',
      'takes, whatever the weather may be on the day.',
      'QUESTION: And what will you do if the weather is bad on the day of the',
      'signing, as it was in the spring of last year?',
      'MS. MILLER: We will wait, as we have done before, until the wind has gone',
      'down.',
    ];
    expect(pastedLines(turns.join('\n')).lines).toEqual([
      `${turns[0]} ${turns[1]}`,
      `${turns[2]} ${turns[3]}`,
      `${turns[4]} ${turns[5]}`,
    ]);
  });
});

describe('hyphens', () => {
  const wrapped = (first: string, second: string): string =>
    pastedLines(
      [
        `the ministers of three coast states agreed on Thursday to ${first}`,
        `${second} the harbour at Velm, where no ship has been seen for years`,
        'and where the states, which are well-known for it, will build the quay',
        'in the spring.',
      ].join('\n'),
    ).lines.join('|');
  it.each([
    ['re-', 'build', 'to rebuild the harbour'],
    ['re\u00AD', 'build', 'to rebuild the harbour'],
    ['re\u2010', 'build', 'to rebuild the harbour'],
    ['well-', 'known', 'to well-known the harbour'],
    ['Franco-', 'German', 'to Franco-German the harbour'],
    ['mid-', '2024', 'to mid-2024 the harbour'],
    ['use –', 'it', 'to use – it the harbour'],
  ])('%s %s', (first, second, expected) => expect(wrapped(first, second)).toContain(expected));
});

describe('hostile text', () => {
  it.each<[string, string]>([
    ['empty lines', '\n'.repeat(400_000)],
    ['form feeds', '\f '.repeat(100_000)],
    ['soft hyphens', '\u00AD '.repeat(200_000)],
    ['one word', 'a'.repeat(400_000)],
    ['page numbers', Array.from({ length: 80_000 }, (_, i) => i % 10_000).join('\n')],
    ['spaces', ` ${' '.repeat(400_000)}x`],
    ['hyphens at ends', 'abcdefghijklmnopqrstuvwxyz-\n'.repeat(15_000)],
  ])('%s take no longer than their length', (_, pasted) => {
    const start = performance.now();
    pastedLines(pasted);
    expect(performance.now() - start).toBeLessThan(5000); // with the square of it: minutes
  });
});
