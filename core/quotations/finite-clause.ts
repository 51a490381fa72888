import { ADVERBS, cueStrength, DETERMINERS } from './cues.ts';
import { PREPOSITIONS } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms that are finite wherever a subject stands before them. */
const AUXILIARIES =
  list(`is are was were am has have had do does did will would can could may might must shall should cannot isn't aren't
  wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't ain't`);
/** Past forms without "-ed", and present ones of verbs that are hardly ever nouns. */
const VERBS =
  list(`took went made came got gave began became saw knew told said found left felt held brought kept met ran sent spent
  stood won wrote lost led fell chose broke built bought caught drew drove ate flew forgot grew heard hid laid lay meant paid
  rose sat sold shot sought spoke stole struck taught thought threw understood woke wore cut let put set hit hurt quit spread
  want wants need needs know knows think thinks believe believes seem seems become becomes remain remains include includes
  deserve deserves exist exists belong belongs lie lies keep keeps make makes take takes get gets go goes come comes give
  gives depend depends require requires mean means appear appears continue continues agree agrees tend tends live lives
  happen happens represent represents contain contains pose poses prove proves show shows suggest suggests feel feels`);
const NOMINATIVES = list('i he she we they');
/** Words that a noun follows, so that no verb does. */
const ARTICLES = list('the a an this these his her their its our my your every no');
const RELATIVES = list('who which whose whom');
/** What follows a verb in the present rather than a noun in the plural. */
const OBJECT_STARTS = list('to it him them us me no not more less how what why that nothing something');
const CONTRACTION = /^(?:i|you|he|she|it|we|they|there|that)'(?:s|re|ve|d|ll|m)$/;
const ADJECTIVE = /(?:al|ive|ous|ic|ary|ful|less|ible|able|ed)$/;

/** Whether words `from` to `to` hold a subject followed by a finite verb, outside relative clauses. By forms alone. */
export function holdsClause(reading: Reading, from: number, to: number): boolean {
  const { folded } = reading;
  let relative = false;
  for (let i = from; i < to; i++) {
    const word = folded[i] as string;
    if (RELATIVES.has(word) || (word === 'that' && i > from)) relative = true;
    else if (CONTRACTION.test(word) || (i > from && isFinite(reading, i, from))) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

function isFinite(reading: Reading, i: number, from: number): boolean {
  const { folded, document, mentionOf } = reading;
  const word = folded[i] as string;
  if (document.words[i]?.kind === 'mark' || mentionOf[i] !== -1) return false;
  let b = i - 1;
  while (b > from && isAdverb(folded[b] as string)) b--;
  const before = folded[b] as string;
  if (NOMINATIVES.has(before)) return true;
  if (AUXILIARIES.has(word)) return before !== 'to';
  if (word === "'s") return before === 'it' || before === 'there' || before === 'that';
  if (PREPOSITIONS.has(before) || ARTICLES.has(before) || /^['’]s?$/.test(before)) return false;
  if (document.words[b]?.kind === 'mark') return false;
  if (VERBS.has(word)) return true;
  if (word.length > 4 && word.endsWith('ed')) return folded[i + 1] !== 'by';
  const next = folded[i + 1] ?? '';
  const hasObject = OBJECT_STARTS.has(next) || DETERMINERS.has(next);
  if (cueStrength(word) > 0 && !word.endsWith('ing')) return hasObject || mentionOf[b] !== -1;
  return (
    word.length > 3 && /[^s]s$/.test(word) && hasObject && (mentionOf[b] !== -1 || !ADJECTIVE.test(before))
  );
}

const isAdverb = (word: string): boolean =>
  (ADVERBS.has(word) && !AUXILIARIES.has(word) && word !== 'who' && word !== 'that') ||
  (word.length > 4 && word.endsWith('ly'));
