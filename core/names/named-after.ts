import { startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import type { NameTable } from './name-table.ts';
import type { RawName } from './raw-name.ts';
import { ORGANISATION_WORDS } from './word-lists.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of places and things that are named after people. */
const PLACE_WORDS =
  list(`airport street avenue road boulevard lane drive highway square plaza bridge tunnel dam canal park
  garden gardens bay island islands peninsula cape hill hills mountain mountains mount peak glacier valley river lake falls
  creek beach harbour harbor port pier county city town township village district province region state stadium arena field
  ground station terminal tower building palace castle hotel mosque cathedral monument memorial statue prison barracks base
  basin desert forest reservoir`);
/** Words that may stand between: "Heydar Aliyev International Airport". */
const BETWEEN = list(
  'international national regional memorial central grand great new old north south east west st',
);
/** Organisation words that also go on about a person: "Putin Press Secretary", "Trump House Republicans". */
const WEAK =
  list(`force forces party partners police press security services service house post front union media group
  command commission committee council conference congress court board mission office team network department news assembly
  secretariat judiciary legislature co army navy guard guards fleet senate parliament cabinet embassy ministry`);
/** Words before ships and storms, which are called by people's names. */
const BEFORE_THINGS = list(
  'uss hms hmcs ss ferry frigate destroyer carrier yacht warship tanker hurricane typhoon cyclone storm',
);

/**
 * Names of places, bodies and things that are named after people, so that they are not taken for the people: "Heydar Aliyev
 * International Airport" becomes a place, "Barack Obama Foundation" an organisation, "USS Ronald Reagan" nobody; nor is
 * "Katrina" anybody after "Hurricane Katrina".
 */
export function namedAfter(names: readonly RawName[], words: readonly Word[], table: NameTable): RawName[] {
  const things = new Set<string>();
  const kept: RawName[] = [];
  for (const name of names) {
    if ((kept.at(-1)?.to ?? 0) > name.from) continue;
    if (name.origin === 'label' || name.kind === 'place') {
      kept.push(name);
      continue;
    }
    const isThing = isBeforeThing(words, name.from) || isBeforeThing(words, name.from - 1);
    if (isThing && name.kind === 'person') {
      for (let i = name.from; i < name.to; i++) things.add(foldWord((words[i] as Word).text));
      continue;
    }
    const single = name.to - name.from === 1;
    if (single && name.kind === 'person' && things.has(foldWord((words[name.from] as Word).text))) continue;
    kept.push(afterName(name, words, table) ?? name);
  }
  return kept;
}

/** "ferry Elizabeth", and "ferry Queen Elizabeth" one word further on. */
function isBeforeThing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const starts = words[at]?.startsLine === true || !startsUpper(words[at]?.text ?? '');
  return before !== undefined && !starts && BEFORE_THINGS.has(foldWord(before.text));
}

function afterName(name: RawName, words: readonly Word[], table: NameTable): RawName | null {
  const isKnown = name.candidates.some(({ contextual }) => !contextual);
  if (name.kind !== 'person' && isKnown) return null;
  let body: RawName | null = null;
  for (let i = name.to; i < name.to + 3; i++) {
    const word = words[i];
    if (!word || word.startsLine || word.kind === 'mark' || !startsUpper(word.text)) break;
    const folded = foldWord(word.text);
    const to = i + 1;
    if (PLACE_WORDS.has(folded))
      return { ...name, to, kind: 'place', origin: 'rule', candidates: [], tagged: null };
    if (name.kind === 'person' && ORGANISATION_WORDS.has(folded) && !WEAK.has(folded)) {
      const candidates = table.lookup(words.slice(name.from, to).map(({ text }) => text));
      body = { ...name, to, kind: 'organisation', origin: 'rule', candidates, tagged: null };
    } else if (!BETWEEN.has(folded) && i > name.to) break;
  }
  return body;
}
