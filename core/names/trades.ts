import { foldWord } from '../text/fold.ts';
import { TITLES } from './word-lists.ts';

/** Kinds of occupations: who is called by one kind is hardly somebody known for another only. */
export type Trade =
  'office' | 'court' | 'sport' | 'arts' | 'science' | 'military' | 'faith' | 'police' | 'craft' | 'business';

const WORDS: Readonly<Record<Exclude<Trade, 'office'>, string>> = {
  court: `judge justice magistrate`,
  sport: `coach goalkeeper striker midfielder defender footballer player quarterback boxer wrestler cyclist swimmer runner
    skater golfer batsman bowler referee jockey athlete sprinter champion basketball football`,
  arts: `actor actress singer comedian writer author poet novelist painter musician pianist violinist guitarist dancer model
    composer sculptor filmmaker screenwriter rapper conductor`,
  science: `professor prof scientist physicist chemist biologist historian mathematician statistician researcher scholar
    lecturer principal dean`,
  military: `general gen colonel col captain capt lieutenant lt major maj sergeant sgt commander cmdr admiral adm brigadier
    brig marshal corporal soldier`,
  faith: `pope archbishop bishop cardinal patriarch reverend rev imam rabbi ayatollah priest pastor cleric monk nun`,
  police: `detective inspector constable sheriff superintendent policeman`,
  craft: `plumber baker cook chef farmer fisherman teacher nurse carpenter grocer driver pilot electrician mechanic gardener
    butcher waiter barber tailor builder climber sailor`,
  business: `businessman businesswoman entrepreneur banker investor magnate tycoon developer founder`,
};

/** Office titles that the tagger's list of titles lacks. */
const MORE_OFFICES = `nominee politician diplomat official lawyer activist aide adviser advisor militant whistleblower monarch`;

const TRADES = new Map<string, Trade>();
for (const word of TITLES) TRADES.set(word, 'office');
for (const word of MORE_OFFICES.split(' ')) TRADES.set(word, 'office');
for (const [trade, words] of Object.entries(WORDS))
  for (const word of words.split(/\s+/)) TRADES.set(word, trade as Trade);
for (const word of 'mr mrs ms miss dr sir dame lord lady hon honourable honorable'.split(' '))
  TRADES.delete(word);

/** Titles that stand before a name as "President" does, and that the tagger's list lacks. */
export const MORE_TITLES: ReadonlySet<string> = new Set(['sheriff', 'superintendent', 'corporal', 'pastor']);

export const tradeOf = (folded: string): Trade | undefined => TRADES.get(folded);

/** Words for one office: "spokeswoman" and "spokesperson", "premier" and "prime". */
const SYNONYMS = new Map(
  Object.entries({
    spokesman: 'spokesperson', spokeswoman: 'spokesperson', chairman: 'chair', chairwoman: 'chair', chairperson: 'chair',
    premier: 'prime', pm: 'prime', defence: 'defense', advisor: 'adviser', senators: 'senator', sen: 'senator',
    sec: 'secretary', gov: 'governor', gen: 'general', prof: 'professor', pres: 'president', chief: 'head',
    congressman: 'representative', congresswoman: 'representative', rep: 'representative', fm: 'foreign',
  }),
); // prettier-ignore

const EMPTY = new Set('of for to and the a an in on at s by with from his her its their'.split(' '));

/** The content words of a role, in one form each: "U.S. Secretary-General" gives us, secretary, general. */
export function roleWordsOf(text: string): string[] {
  return text
    .split(/[\s,/-]+/)
    .map((word) => foldWord(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => SYNONYMS.get(word) ?? word);
}
