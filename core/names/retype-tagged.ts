import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { editDistance } from './edit-distance.ts';
import { CHILD_OF } from './person-name.ts';
import type { RawName } from './raw-name.ts';
import { ORGANISATION_WORDS, TITLES } from './word-lists.ts';

/** Last words of places and of what is built: whatever is named after people or firms. */
const PLACE_ENDINGS = new Set(
  `airport avenue bay beach bridge canal canyon cape castle cemetery county creek desert district dam forest gulf harbor
  harbour heights highway hill hills island islands isles lake mountain mountains oblast ocean park peninsula plateau plaza
  prefecture province railway region ridge river road sea square stadium straits strait street terminal tower town tunnel
  valley village volcano`.split(/\s+/),
);
/** Titles that companies' names begin with too ("General Motors"), by what then follows. */
const FIRMS = new Set('atomics dynamics electric foods mills motors general'.split(' '));

/** What firms' names end in, and people's never. */
const FIRM_ENDINGS = new Set('ag corp gmbh inc llc llp ltd nv plc sa spa'.split(' '));

/**
 * Sets right the kind of a tagged name whose words leave no doubt: "Kennedy Airport" is a place, "Saint-Gobain SA" a firm,
 * "Ambassador Dahlgren", "Ilham Heydar oglu Aliyev", "Georgia O'Keeffe" and whoever has a party and a state behind
 * ("Ana Sorel, D-Ohio") are people.
 */
export function retypeTagged(tagged: RawName, words: readonly Word[]): RawName {
  const span = withoutSeat(tagged, words);
  if (span.kind === 'place' || span.to - span.from < 2) return span;
  const folded = words.slice(span.from, span.to).map((word) => foldWord(word.text));
  const last = folded.at(-1) as string;
  if (span.kind === 'person')
    return FIRM_ENDINGS.has(last) ? { ...span, kind: 'organisation', tagged: 'organisation' } : span;
  if (PLACE_ENDINGS.has(last)) return { ...span, kind: 'place' };
  if (folded.some((word) => ORGANISATION_WORDS.has(word))) return span;
  const isPerson =
    folded.some((word) => CHILD_OF.has(word)) ||
    (folded.length === 2 && /^o'\p{L}{2}/u.test(last)) ||
    isTitled(folded);
  return isPerson ? { ...span, kind: 'person', tagged: 'person' } : span;
}

/** "Ana Sorel, D-Ohio" is Ana Sorel. */
function withoutSeat(span: RawName, words: readonly Word[]): RawName {
  for (let i = span.from + 1; i < span.to - 1; i++)
    if ((words[i] as Word).text === ',' && /^[DRI]-\p{Lu}/u.test((words[i + 1] as Word).text))
      return { ...span, to: i, kind: 'person', tagged: 'person' };
  return span;
}

/** Letters by which two spellings of a name's one word may differ, where the other word is the same. */
const SLIP = 1;
/** More people of one surname or given name are not compared: hostile texts hold endless ones. */
const MOST_NAMESAKES = 20;

/**
 * Turns tagged organisations into people where a person of the text has much the same two words for a name: "Evgeny Orlov"
 * beside "Yevgeny Orlov", "Samuel Prescot" beside "Samuel Prescott".
 */
export function retypeNamesakes(spans: readonly RawName[], words: readonly Word[]): RawName[] {
  const ofTwo = (span: RawName, kind: RawName['kind']): boolean =>
    span.kind === kind && span.to - span.from === 2;
  /** Each word with its place in the name, and the other word. */
  const halves = ({ from }: RawName): readonly (readonly [string, string])[] => {
    const [first, last] = [from, from + 1].map((at) => foldWord((words[at] as Word).text)) as [
      string,
      string,
    ];
    return [
      [`${first} -`, last],
      [`- ${last}`, first],
    ];
  };
  const others = new Map<string, Set<string>>();
  for (const span of spans) {
    if (!ofTwo(span, 'person')) continue;
    for (const [half, other] of halves(span)) {
      const known = others.get(half) ?? new Set();
      if (known.size < MOST_NAMESAKES) others.set(half, known.add(other));
    }
  }
  return spans.map((span) => {
    if (!ofTwo(span, 'organisation')) return span;
    const isNamesake = halves(span).some(([half, other]) =>
      [...(others.get(half) ?? [])].some((one) => editDistance(one, other, SLIP) <= SLIP),
    );
    return isNamesake ? { ...span, kind: 'person', tagged: 'person' } : span;
  });
}

/** Titles, then one or two words that are none. */
function isTitled(folded: readonly string[]): boolean {
  const name = folded.findIndex((word) => !TITLES.has(word));
  return name > 0 && folded.length - name <= 2 && !FIRMS.has(folded[name] as string);
}
