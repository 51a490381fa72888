import { describe, expect, it, test } from 'vitest';
import { listedSites } from '#core/articles/listed-sites.ts';
import { parseSourceCatalogue, readSourceCatalogue } from '#data/pipeline/read-source-catalogue.ts';
import { readSources, withFacts } from '#data/pipeline/read-sources.ts';

const catalogue = readSourceCatalogue();
const count = (countries: string): number =>
  catalogue.filter(({ country }) => country !== null && countries.split(' ').includes(country)).length;

const NATO =
  'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US'.split(
    ' ',
  );
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('the catalogue of sources', () => {
  it('has at least 120', () => expect(catalogue.length).toBeGreaterThanOrEqual(120));

  it.each([
    ['Azerbaijan', 'AZ', 15],
    ['Armenia', 'AM', 12],
    ['Georgia', 'GE', 12],
    ['Turkey', 'TR', 12],
    ['Iran', 'IR', 7],
    ['Russia', 'RU', 10],
    ['Ukraine', 'UA', 10],
    ['Central Asia', 'KZ KG UZ TJ TM', 14],
    ['the Gulf', 'SA AE QA KW BH OM IQ', 12],
    ['Asia and the Pacific', 'CN HK TW JP KR IN PK BD AF SG MY ID PH TH VN MN AU NZ', 25],
    ['Africa', 'ZA KE NG MA DZ EG', 6],
    ['Latin America', 'BR AR MX CO CU', 6],
  ])('%s (%s): at least %i', (_, countries, least) => expect(count(countries)).toBeGreaterThanOrEqual(least));

  it.each([...new Set([...NATO, ...EU])])('covers %s, of NATO or the EU', (country) =>
    expect(count(country)).toBeGreaterThan(0),
  );

  it.each(['turan', 'nato', 'state-department', 'kremlin', 'european-commission'])('has %s', (id) =>
    expect(catalogue.map((source) => source.id)).toContain(id),
  );

  it('gives facts, not opinions: no label says more than a name', () => {
    const said = catalogue.map(({ label, owner }) => `${label} ${owner ?? ''}`).join('\n');
    expect(said).not.toMatch(
      /propaganda|left|right-wing|liberal|conservative|regime|pro-|anti-|independent of/i,
    );
  });

  it('lists sites of outlets and international bodies, none of states', () => {
    const sites = listedSites(catalogue);
    expect(sites).toEqual(expect.arrayContaining(['turan.az', 'nato.int', 'reuters.com']));
    for (const site of ['state.gov', 'gov.uk', 'kremlin.ru', 'parliament.am'])
      expect(sites).not.toContain(site);
    expect(new Set(sites).size).toBe(sites.length);
  });
});

const GOOD = ['one', 'One', 'agency', 'AZ', 'az|en', 'one.example', '', '2026-11'];
const line = (changes: Readonly<Record<number, string>> = {}): string =>
  GOOD.map((field, i) => changes[i] ?? field).join('\t');

describe('reading a catalogue', () => {
  it('skips comments and empty lines, leaves out what is empty', () => {
    expect(parseSourceCatalogue(`# a comment\r\n\r\n${line({ 3: '', 4: '' })}\r\n`, 'c.tsv')).toEqual([
      {
        id: 'one',
        label: 'One',
        kind: 'agency',
        country: null,
        languages: [],
        domains: ['one.example'],
        owner: null,
        factsAsOf: '2026-11',
        description: null,
      },
    ]);
  });

  it.each([
    [line({ 0: 'Two Words' }), 'c.tsv:1: id "Two Words" is not valid; use small letters'],
    [line({ 1: '' }), 'c.tsv:1: label "" is not valid; write how it calls itself'],
    [line({ 2: 'paper' }), 'c.tsv:1: kind "paper" is not valid; use one of agency, newspaper'],
    [line({ 3: 'XX' }), 'c.tsv:1: country "XX" is not valid; use a code of ISO 3166-1'],
    [line({ 3: 'EU' }), 'c.tsv:1: country "EU"'],
    [line({ 3: 'az' }), 'c.tsv:1: country "az"'],
    [line({ 4: 'az|english' }), 'c.tsv:1: languages "english" is not valid; use BCP 47'],
    [line({ 4: 'az||en' }), 'c.tsv:1: languages ""'],
    [line({ 4: 'EN' }), 'c.tsv:1: languages "EN"'],
    [
      line({ 5: 'https://one.example/' }),
      'c.tsv:1: domains "https://one.example/" is not valid; use host names',
    ],
    [line({ 5: 'www.one.example' }), 'c.tsv:1: domains "www.one.example"'],
    [line({ 5: 'one' }), 'c.tsv:1: domains "one"'],
    [line({ 5: 'ONE.example' }), 'c.tsv:1: domains "ONE.example"'],
    [line({ 5: '' }), 'c.tsv:1: domains is empty; write at least one host name'],
    [line({ 6: ' Quill' }), 'c.tsv:1: owner " Quill" has spaces around it; remove them'],
    [line({ 7: '2026' }), 'c.tsv:1: facts as of "2026" is not valid; use the month of writing'],
    ['one\tOne', 'c.tsv:1: 2 columns; write 8, with tabs between: id, label, kind'],
    [`# c\n${line()}\n${line({ 5: 'two.example' })}`, 'c.tsv:3: id "one" stands in line 2 too; keep one'],
    [`${line()}\n${line({ 0: 'two' })}`, 'c.tsv:2: domains "one.example" stands in line 1 too; keep one'],
  ])('%j', (text, said) => expect(() => parseSourceCatalogue(text, 'c.tsv')).toThrow(said));

  it('says all that is wrong at once', () => {
    const text = `${line({ 2: 'paper', 3: 'XX' })}\n${line({ 0: 'two', 5: 'two' })}`;
    expect(() => parseSourceCatalogue(text, 'c.tsv')).toThrow(
      /c\.tsv:1: kind[^\n]+\nc\.tsv:1: country[^\n]+\nc\.tsv:2: domains/,
    );
  });
});

describe('sources of the library', () => {
  test('Turan has its facts from the catalogue', () => {
    const turan = readSources().find(({ id }) => id === 'turan');
    expect(turan).toEqual(catalogue.find(({ id }) => id === 'turan'));
    expect(turan).toMatchObject({ kind: 'agency', country: 'AZ', factsAsOf: '2026-11' });
  });

  it.each([
    [{ id: 'turan', label: 'Turan' }, 's.json: "turan" is in catalogue.tsv, so its label belong there'],
    [{ id: 'a', label: 'A' }, 's.json: "a" is not in catalogue.tsv, so it needs a label and a kind: agency,'],
    [{ id: 'a', kind: 'online' as const }, 's.json: "a" is not in catalogue.tsv'],
  ])('%j', (source, said) => expect(() => withFacts([source], catalogue, 's.json')).toThrow(said));
});
