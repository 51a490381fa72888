import { describe, expect, test } from 'vitest';
import { findCopies, type ComparedArticle } from '#core/statements/find-copies.ts';

const article = (
  id: string,
  text: string,
  date: string | null = null,
  source: string | null = 'Gazette',
): ComparedArticle => ({ id, text, source, published: date === null ? null : { value: date } });

const REPORT = `The council of Arden decided on Tuesday to keep the northern ferry for another three years.
Engineers had found in February that the hull needs eleven new plates and a second pump below the engine room.
The work will cost four million crowns, of which the county pays half, the treasurer told the finance committee.
Fishermen from the western quay had asked for a bridge instead, because the ferry does not run in heavy ice.
A bridge of that length would need nine pillars in deep water and take at least six summers to build.
The next decision on the harbour falls in October, when the port authority presents its plan for larger ships.`;
const OTHER = `Schools in Harrow will open an hour later from next term, the education office announced yesterday.
Parents had complained that buses from the outer villages reach the town only after the first lesson began.
The office counted forty pupils who miss part of the morning in winter, most of them below the age of ten.
A trial at two schools last year showed better marks and fewer colds, the head of the office wrote in a letter.
Teachers welcomed the change, but asked who looks after children whose parents start their shifts at six o'clock.
The town will pay for a breakfast room in every school, with milk and bread from the farms around Harrow.`;
/** As a machine would spin it: most words others, names, numbers and order kept. */
const SPUN = `The authority of Arden chose on Tuesday to retain the northern ferry for a further three seasons.
Technicians had found in February that the body needs eleven new plates and one more pump under the engine chamber.
The job shall cost four million crowns, of which the county pays a half part, the treasurer informed the finance board.
Fisher people from the western quay had begged for a bridge rather, because the ferry doesn't sail in heavy ice.
A crossing of this length might need nine pillars in deep water and take no less than six summers to construct.
The following decision about the harbour falls in October, when the port body shows its plan for larger vessels.`;

describe('copies among articles', () => {
  test.each([
    ['the same text, later', article('a', REPORT, '2024-03-01'), article('b', REPORT, '2024-03-02'), ['b of a near-copy']],
    ['the same text, earlier', article('a', REPORT, '2024-03-02'), article('b', REPORT, '2024-03'), ['a of b near-copy']],
    ['the same text, by nobody', article('a', REPORT, null, null), article('b', REPORT), ['a of b near-copy']],
    ['a wire text with a new lead', article('a', REPORT), article('b', REPORT.replace(/^.*\n/, 'The old ferry stays, as this paper learned.\n')), ['b of a near-copy']],
    ['other words, the same content in order', article('a', REPORT), article('b', SPUN), ['b of a reworded-copy']],
    ['another text', article('a', REPORT), article('b', OTHER), []],
    ['a note', article('a', 'Nothing new.'), article('b', 'Nothing new.'), []],
    ['nothing', article('a', ''), article('b', ''), []],
  ])('%s', (_, a, b, expected) => {
    expect(findCopies([a, b]).map((found) => `${found.copy} of ${found.of} ${found.relation}`)).toEqual(expected);
  });

  test('two reports that share a long quotation are none', () => {
    const said = REPORT.replaceAll('\n', ' ');
    const report = (lead: string, end: string): string => `${lead}\n“${said}” the mayor said.\n${end}`;
    const one = report(OTHER.split('\n')[0] as string, OTHER.split('\n').slice(1, 3).join('\n'));
    const two = report('The mayor of Arden spoke to the council for an hour.', OTHER.split('\n').slice(3).join('\n'));
    expect(findCopies([article('a', one), article('b', two)])).toEqual([]);
  });
}); // prettier-ignore
