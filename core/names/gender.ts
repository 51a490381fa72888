import type { FoundName } from './mention.ts';
import { foldText } from '../text/fold.ts';

const FEMALE = new Set(
  `aisha alice alicia alison amanda amy ana andrea angela anita ann anna anne annie annalena barbara beth betty brenda bridget
  carla carly carmen carol caroline catherine charlotte christina christine claire claudia condoleezza cristina deborah debbie
  diana diane dilma dina donna elena elizabeth ellen emily emma eva evelyn farah fatima fiona giorgia gloria grace hannah
  heather heidi helen helena hillary huma ines inga ingrid irene irina isabel ivanka jacinda jackie jacqueline jane janet jen
  jennifer jessica jill joan joanna jodi joni joy judith judy julia julianne julie kaja kamala karen karin karine kate katherine
  kathleen kathy katie katrina kayleigh keiko kelly kellyanne kirsten kristen kristina laura lauren leah leila linda lisa liz
  loretta lucia lucy madeleine maggie maia margaret maria mariam marie marina marine martha mary maria megan mehriban melania
  melissa mia michele michelle monica nadia nancy natalia natalie nicola nicole nikki nina oana olga olivia pamela patricia
  patty paula penny priya rachel rebecca rosa rose roxana ruth sally samantha sandra sara sarah shannon sharon sheila silvia
  sofia sophie stacey stella stephanie susan suzanne svetlana sviatlana tamara tammy tatiana teresa theresa tina tracy tsai ursula
  valentina vanessa vera veronica vicky victoria wendy yulia zainab zoe`.split(/\s+/),
);
const MALE = new Set(
  `abdul abdullah adam ahmed alan albert alex alexander alexei ali andre andrew andy anthony antony antonio arthur barack ben
  benjamin bernard bernie bill bob boris brad brian bruce carl carlos charles chris christopher chuck colin corey craig dan daniel
  dave david dean dennis dick dmitry dmitri don donald doug ed edward emmanuel eric erik evan francis frank fred gary george
  gerald glenn gordon greg harry henry howard hugo ian igor ilham ivan jack jacob jake james jason javier jay jeb jeff jeffrey
  jens jeremy jerry jim jimmy joe john johnny jon jonathan jorge jose joseph josh juan julian justin karl keith ken kevin larry
  lloyd luis marco mark marko martin matt matthew michael mike mitch mitt mohamed mohammed muhammad narendra nathan neil newt
  nicolas nigel nikol olaf oscar patrick paul pedro peter phil philip rand ray reince rex richard rick rob robert roger ron ronald
  rudy russell ryan sam scott sean sergei sergey simon stephen steve steven ted terry thomas tim todd tom tony vladimir volodymyr
  walter will william xi`.split(/\s+/),
);

/** "he" or "she" where the given name, a title or the role tells, otherwise null. */
export function genderOf(name: Pick<FoundName, 'forms' | 'label' | 'role'> | undefined): 'he' | 'she' | null {
  if (!name) return null;
  for (const form of name.forms) {
    if (/^(?:mrs|ms|miss|lady|queen|princess|sister)\b/i.test(form)) return 'she';
    if (/^(?:mr|sir|lord|king|prince)\b/i.test(form)) return 'he';
  }
  if (/(?:woman|mother|wife|daughter|sister|queen|actress)\b/i.test(name.role ?? '')) return 'she';
  if (/(?:spokesman|chairman|congressman|businessman|father|husband|brother)\b/i.test(name.role ?? ''))
    return 'he';
  const given = foldText(name.label).split(' ')[0] ?? '';
  return FEMALE.has(given) ? 'she' : MALE.has(given) ? 'he' : null;
}
