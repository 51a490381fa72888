import { describe, expect, it } from 'vitest';
import { cardCitation } from '#components/card-citation.ts';
import { cite } from '#components/citation.ts';
import { formatRoleTime } from '#components/format-role.ts';
import { quoted } from '#components/quoted.ts';
import { reasonText } from '#components/reason-text.ts';
import { ruleText } from '#components/rule-text.ts';
import { shortenDifferences } from '#components/shorten-differences.ts';
import { FIDELITY_RULES } from '#core/statements/fidelity-rules.ts';
import type { WordDifference } from '#core/statements/word-diff.ts';
import { lettersOf } from '#components/source-tile.tsx';
import { versionSummary } from '#components/version-summary.ts';
import { webLink, wordsLink } from '#components/web-link.ts';
import type { Citation } from '#core/coverage/citation.ts';
import type { CitationStyle } from '#core/settings/settings.ts';
import type { CoverageReason, NameView } from '#core/coverage/views.ts';
import type { QuotationKind } from '#core/quotations/quotation.ts';
import { ALTERED, NAME, onThisPage, PARTIAL, quotation } from '../fixtures/views.ts';
import { strings, text } from './show.tsx';

describe('quoted', () => {
  it.each<[string, QuotationKind, string]>([
    ['We are here', 'direct', '“We are here”'],
    ['“We are here”', 'direct', '“We are here”'],
    // Two pieces with the reporting words between them keep their inner marks.
    ['We are,” she said, “here', 'direct', '“We are,” she said, “here”'],
    ['said that it was “here”', 'mixed', 'said that it was “here”'],
    ['She said it was here.', 'indirect', 'She said it was here.'],
  ])('%s (%s) is %s', (words, kind, expected) => expect(quoted(words, kind, text)).toBe(expected));
});

describe('cite', () => {
  const whole: Citation = {
    id: 'a#1',
    text: 'We are here.',
    kind: 'direct',
    speaker: 'Ada Lindqvist',
    role: 'Secretary',
    source: 'Northern Post',
    title: 'Harbour',
    published: { value: '2024-03', precision: 'month' },
    articleKind: 'article',
    url: 'https://a.example/1',
    fidelity: 'verbatim',
    indexed: '2024-03-22',
    hash: 'sha256:0a1b',
  };
  const bare: Citation = {
    ...whole,
    role: null,
    speaker: null,
    title: null,
    published: null,
    url: null,
    fidelity: null,
    indexed: null,
    hash: null,
  };

  it.each<[string, Citation, CitationStyle, string]>([
    [
      'plain: who, where, when, the link, and what is known of the words',
      whole,
      'plain',
      '“We are here.” (Ada Lindqvist, Secretary)\nNorthern Post, “Harbour”, March 2024, https://a.example/1\n' +
        'verbatim, indexed 22 Mar 2024, sha256:0a1b',
    ],
    ['plain: without what is not known', bare, 'plain', '“We are here.”\nNorthern Post'],
    [
      'Markdown',
      whole,
      'markdown',
      '> “We are here.”\n>\n> — Ada Lindqvist, Secretary. [Harbour](https://a.example/1), *Northern Post*, March 2024 ' +
        '(verbatim, indexed 22 Mar 2024, sha256:0a1b)',
    ],
    ['Markdown: without what is not known', bare, 'markdown', '> “We are here.”\n>\n> — *Northern Post*'],
    ['Markdown: nothing known', { ...bare, source: null }, 'markdown', '> “We are here.”'],
    [
      'Markdown: hostile words stay words, of one line',
      {
        ...bare,
        text: 'a](x)\n\n# <b>',
        title: 'T](https://e.example) [x',
        url: 'https://a.example/)',
        source: 'S*',
      },
      'markdown',
      '> “a\\](x) \\# \\<b\\>”\n>\n> — [T\\](https\\://e.example) \\[x](https://a.example/%29), *S\\**',
    ],
    [
      'a title with marks of its own without others',
      { ...bare, title: 'Lind: “We are here”' },
      'plain',
      '“We are here.”\nNorthern Post, Lind: “We are here”',
    ],
  ])('%s', (_, citation, style, expected) => expect(cite(citation, style, text)).toBe(expected));
  it('CSL-JSON', () =>
    expect(JSON.parse(cite(whole, 'csl-json', text))).toMatchObject([{ id: 'a#1', title: 'Harbour' }]));
  it('of a card has the role with its time, and the link to the words', () => {
    const plain = cite(cardCitation(NAME, quotation(), text), 'plain', text);
    expect(plain).toContain(
      '(Ada Lindqvist, Secretary of the Coast Union, since November 2021)\nCoast Union, “Remarks',
    );
    expect(plain).toContain('#:~:text=The%20harbour');
  });
  // Only the site was given.
  it('of the open page gives its site, title, date and the link to the words', () =>
    expect(cite(cardCitation(NAME, onThisPage(), text), 'plain', text)).toMatch(
      /\nnorthern-post\.example, “Coast states agree”, 21 Mar 2024, https:\/\/northern-post\.example\/velm#:~:text=The%20harbour%20will%20be,they%20come%20from$/,
    ));
  it.each<[string, NameView | null, string]>([
    [
      'without a title and date',
      { ...NAME, page: { ...NAME.page!, title: '', published: null } },
      'northern-post.example, https://northern-post.example/velm',
    ],
    [
      'that is no web page',
      { ...NAME, page: { ...NAME.page!, url: 'file:///velm.html' } },
      'northern-post.example, “Coast states agree”, 21 Mar 2024',
    ],
  ])('of an open page %s leaves that out', (_, view, line) =>
    expect(cite(cardCitation(view, onThisPage({ fragment: null }), text), 'plain', text).split('\n')[1]).toBe(
      line,
    ),
  );
});

describe('formatRoleTime', () => {
  it.each([
    [null, null, ''],
    ['2014', null, 'since 2014'],
    [null, '2024-10-01', 'until 1 Oct 2024'],
    ['2014-10', '2024', 'October 2014 to 2024'],
    ['2014', '2014', '2014'],
  ])('%s to %s is "%s"', (from, to, expected) =>
    expect(formatRoleTime({ title: 'x', from, to }, text)).toBe(expected),
  );
});

describe('reasonText', () => {
  it.each<[CoverageReason[], string]>([
    [
      [
        { kind: 'shared-quotations', count: 3 },
        { kind: 'shared-names', count: 4, labels: [] },
        { kind: 'days-apart', days: 0 },
      ],
      '3 shared quotations, 4 names, same day',
    ],
    [[{ kind: 'days-apart', days: 1 }], '1 day apart'],
    [[{ kind: 'headline-words', words: ['Velm', 'harbour'] }], 'headline: Velm and harbour'],
    [[{ kind: 'shared-words', count: 2, words: ['pier', 'storm'] }], '2 words in common'],
    [[], ''],
  ])('%o is "%s"', (reasons, expected) => expect(reasonText(reasons, text)).toBe(expected));
});

describe('versionSummary', () => {
  it('counts by label, closest first', () =>
    expect(versionSummary([ALTERED, PARTIAL, ALTERED], text)).toBe('partial in 1, altered in 2'));
  it('does not count where there is one', () => expect(versionSummary([ALTERED], text)).toBe('altered'));
  const other = { ...ALTERED, conflict: { kind: 'speaker', here: 'A', there: 'B' } } as const;
  it.each<[Parameters<typeof versionSummary>[0], string]>([
    [[other], 'altered, another speaker'],
    [[PARTIAL, other], 'partial in 1, altered in 1, another speaker in 1'],
    [[{ ...other, conflict: { ...other.conflict, kind: 'role' } }], 'altered'],
  ])('says that another speaker is named', (versions, line) =>
    expect(versionSummary(versions, text)).toBe(line),
  );
});

describe('shortenDifferences', () => {
  const words = (n: number): string => Array.from({ length: n }, (_, i) => `w${i} `).join('');
  const first = 'w0 w1 w2 w3 w4 w5 w6 w7 … ';

  it.each<[string, WordDifference[], string[]]>([
    ['short stretches stay', [{ kind: 'same', text: words(20) }], [words(20)]],
    [
      'of a long beginning only the words before the difference',
      [
        { kind: 'same', text: words(100) },
        { kind: 'added', text: 'x' },
      ],
      [' … w92 w93 w94 w95 w96 w97 w98 w99 ', 'x'],
    ],
    [
      'of a long end only the words after it',
      [
        { kind: 'added', text: 'x ' },
        { kind: 'same', text: words(100) },
      ],
      ['x ', first],
    ],
    [
      'what is left out keeps both its ends, what only this version says all of it',
      [
        { kind: 'removed', text: words(100) },
        { kind: 'added', text: words(50) },
      ],
      [`${first}w92 w93 w94 w95 w96 w97 w98 w99 `, words(50)],
    ],
  ])('%s', (_, differences, expected) =>
    expect(shortenDifferences(differences).map((difference) => difference.text)).toEqual(expected),
  );
});

describe('ruleText', () => {
  it.each(FIDELITY_RULES)('$rule has a sentence of its own kind', ({ rule, fidelity }) =>
    expect(ruleText(fidelity, rule, strings.t)).toMatch(/\.$/),
  );
  it('has a sentence for a rule it knows', () =>
    expect(ruleText('verbatim', 'same-words', strings.t)).toContain('The words are the same'));
  it('says what the label means where it does not', () =>
    expect(ruleText('altered', 'a-rule-of-tomorrow', strings.t)).toBe(
      'Words inside the quotation marks differ.',
    ));
});

describe('links', () => {
  it.each([
    ['https://a.example/1', 'https://a.example/1'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://', null],
    [null, null],
  ])('webLink(%s) is %s', (url, expected) => expect(webLink(url)).toBe(expected));

  it.each([
    ['words are a fragment', 'https://a.example/', ':~:text=every%20flag', '#:~:text=every%20flag'],
    ['a fragment that is there stays', 'https://a.example/#top', ':~:text=flag', ':~:text=flag'],
    ['without one it is the article', 'https://a.example/', null, ''],
  ])('%s', (_, url, fragment, added) => expect(wordsLink(url, fragment)).toBe(url + added));
});

describe('lettersOf', () => {
  it.each([
    ['NATO', 'N'],
    ['State Department', 'SD'],
    ['the guardian weekly', 'TG'],
    ['Əli media', 'ƏM'],
    ['— ?', '?'],
  ])('%s is %s', (label, letters) => expect(lettersOf(label)).toBe(letters));
});
