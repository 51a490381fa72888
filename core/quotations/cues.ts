/** Reporting verbs. Base forms; the other forms are made by rule, irregular ones are listed. */
const SAYING = `say tell add write ask note announce tweet describe argue continue explain acknowledge declare recall
  conclude claim respond state warn insist reply reveal predict confirm repeat quip joke recount remark observe stress
  emphasize emphasise underline underscore reiterate elaborate caution charge contend maintain assert admit concede comment
  clarify boast lament complain vow pledge promise urge exclaim shout yell answer counter retort interject advise inform
  remind assure allege testify opine muse proclaim pronounce report suggest indicate estimate tout blast slam fume rail
  quote agree point post text blog email mention sum deadpan disclose plead demand request denounce decry condemn
  criticize criticise praise laud commend highlight accuse blame dismiss reject deny deride mock echo defend thank
  welcome hail cite express voice outline propose recommend signal speculate specify summarize wonder hint imply
  mutter whisper applaud compliment congratulate rebut refute scoff sigh snap sneer affirm reaffirm attest avow
  pray preach lecture declare credit fire caution doubt`;
const THINKING = `think believe feel hope fear know expect want understand see wish consider worry decide realize realise
  suspect assume doubt learn find show conclude envision intend plan prefer view regard oppose support favor favour
  appreciate discuss call deem label dub refer invoke question challenge attack refuse decline threaten seek
  endorse back`;
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said says saying say', tell: 'told tells telling tell', write: 'wrote written writes writing write',
  think: 'thought thinks thinking think', know: 'knew knows knowing know known', see: 'saw sees seeing see seen',
  understand: 'understood understands understanding understand', feel: 'felt feels feeling feel',
  find: 'found finds finding find', show: 'showed shown shows showing show', quip: 'quipped quips quipping quip',
  admit: 'admitted admits admitting admit', plead: 'pleaded pled pleads pleading plead', plan: 'planned plans planning plan',
  rebut: 'rebutted rebuts rebutting rebut', snap: 'snapped snaps snapping snap', sum: 'summed sums summing sum',
  refer: 'referred refers referring refer', seek: 'sought seeks seeking seek', prefer: 'preferred prefers preferring prefer',
  dub: 'dubbed dubs dubbing dub', blog: 'blogged blogs blogging blog', learn: 'learned learnt learns learning learn',
  slam: 'slammed slams slamming slam', label: 'labeled labelled labels labeling labelling label',
  signal: 'signaled signalled signals signaling signalling signal', hint: 'hinted hints hinting hint',
  put: 'put puts putting', go: 'went goes',
}; // prettier-ignore

function forms(verb: string): string[] {
  const listed = IRREGULAR[verb];
  if (listed) return listed.split(' ');
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = /(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's';
  return [verb, `${verb}${s}`, `${verb}ed`, `${verb}ing`];
}

const expand = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).flatMap(forms));

const SAYING_FORMS = expand(SAYING);
const THINKING_FORMS = expand(THINKING);

/** Forms that are far more often nouns, adjectives or prepositions than reporting verbs. */
const MOSTLY_OTHER = new Set(
  `report reports state states note notes charge charges comment comments point points post posts text texts text
  claim claims request requests demand demands question questions attack attacks answer answers promise promises
  pledge pledges vow praise support supports plan plans view views hope hopes fear fears feeling understanding finding
  findings back backs fire fires fired credit credits doubt doubts blog blogs email emails quote quotes regard regards regarding
  warning according challenge challenges counter signal signals estimate estimates estimated call calls expected known
  wish hail sum sums label labels show shows found seeing considering blame lecture rail see
  suspect suspects worry worries favor favour backing planned supporting including meaning building hint hints
  continue continued continues continuing learning find finds posted posting pointing question cite call called calling`.split(
    /\s+/,
  ),
);

const CALLING = new Set(['called', 'calls', 'calling', 'found', 'expected', 'knew']);

/** How readily a word is a reporting verb: 2 by itself, 1 only with a quotation or a clause beside it, 0 never. */
export function cueStrength(word: string): 0 | 1 | 2 {
  if (SAYING_FORMS.has(word)) return MOSTLY_OTHER.has(word) ? 1 : 2;
  return THINKING_FORMS.has(word) && (!MOSTLY_OTHER.has(word) || CALLING.has(word)) ? 1 : 0;
}

/** Verbs of thinking and doing: a report, but hardly ever beside a direct quotation. */
export const isThinking = (word: string): boolean => THINKING_FORMS.has(word) && !SAYING_FORMS.has(word);

/** Words between a subject and its verb, or between a verb and its subject. */
export const ADVERBS = new Set(
  `also later then again still even just only now first once often always never soon already has have had did does do
  would will could should may might can must is was were are be been being not n't reportedly recently repeatedly further
  himself herself themselves itself both all instead too who which that simply famously back earlier today yesterday
  tonight there here went on to`.split(/\s+/),
);

export const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'it', 'who']);
export const DETERMINERS = new Set(
  `the a an this that these those his her their its our my your one another some many several two three both each every
  most other`.split(/\s+/),
);

const OBJECT_FORMS =
  expand(`emphasize emphasise underline underscore stress highlight reiterate praise laud commend accuse blame
  criticize criticise condemn denounce decry dismiss reject warn caution express voice urge demand promise pledge vow welcome
  hail thank propose outline recommend reaffirm affirm acknowledge deny defend admit credit predict announce confirm
  reveal describe applaud congratulate deride mock lament concede compliment disclose detail request slam blast allege
  advise suggest cite tout question note echo rail plead call refute rebut complain`);

/** Does the verb report by its object alone ("praised the plan", "warned of war")? "said", "told", "added" do not. */
export const takesObject = (word: string): boolean => OBJECT_FORMS.has(word);
