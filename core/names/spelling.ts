import { editDistance } from './edit-distance.ts';

/**
 * Letters of folded words that romanisation writes in one way or another, free of charge: Russian and Ukrainian (y iy yy,
 * kh h, zh j, ts c, shch), German and French ways of writing them (sch, tsch, w, ou), Azerbaijani and Turkish (q g k, x kh,
 * c j, gh), South Slavic (dj d, c ch), Arabic (dh d, ee i), umlauts (ue u, oe o). Double letters count once.
 */
const SAME = `y=i y=j i=j iy=y iy=i yy=y ii=y ij=y ii=i yi=i yo=e yo=io ye=e ye=ie je=e ya=ia ja=ya yu=iu ju=yu kh=h kh=x
  kh=ch h=x ch=c tch=ch tsch=ch tsch=tch cz=ch ch=sh sh=s sch=sh sch=s shch=sch zh=z zh=j zh=sch z=s ts=c tz=ts cz=c tz=c
  dj=d dj=j dzh=j dzh=dj c=j q=k q=g gh=g w=v ff=v ph=f th=t dh=d ou=u oo=u ee=i oe=o ue=u ae=a ck=k c=k x=ks '=`;
/** At half a charge: vowels that "ə" and Arabic give, voiced and unvoiced neighbours. One a word. */
const NEAR = 'a=e g=k e=o ai=ei ay=ey';

const LONGEST = 24;
const HALF = 0.5;

/** By first letter of the one side ("" for nothing): the one side, the other, the charge. */
const RULES = new Map<string, (readonly [string, string, number])[]>();
for (const [text, charge] of [
  [SAME, 0],
  [NEAR, HALF],
] as const)
  for (const rule of text.split(/\s+/)) {
    const [a = '', b = ''] = rule.split('=');
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const rules = RULES.get(one.charAt(0));
      if (rules) rules.push([one, other, charge]);
      else RULES.set(one.charAt(0), [[one, other, charge]]);
    }
  }

/** What two folded words that differ may be to each other. */
export type Closeness = 'same-sound' | 'one-letter' | 'two-letters';

/** Null where they are two names, and where they are the man's and the woman's form of one surname. */
export function closeness(a: string, b: string): Closeness | null {
  if (areGenders(a, b)) return null;
  if (sameSound(a, b)) return 'same-sound';
  const distance = editDistance(a, b, 2);
  return distance === 1 ? 'one-letter' : distance === 2 ? 'two-letters' : null;
}

/** Are two folded words spellings of one another? Words that differ are never where they are short or differ by more than rules. */
export function sameSound(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length > LONGEST || b.length > LONGEST || Math.abs(a.length - b.length) > 5) return false;
  if (Math.min(a.length, b.length) < 4) return false;
  // "Bell" and "Ball": in short names a vowel is all there is.
  const most = Math.min(a.length, b.length) < 5 ? 0 : HALF;
  const charges: number[] = [0];
  const width = b.length + 1;
  let furthest = 0;
  const reach = (i: number, j: number, charge: number): void => {
    const at = i * width + j;
    if (charge <= most && i > furthest) furthest = i;
    if (charge <= most && charge < (charges[at] ?? 1)) charges[at] = charge;
  };
  // Most pairs are told apart by their first letters.
  for (let i = 0; i <= furthest; i++)
    for (let j = 0; j <= b.length; j++) {
      const charge = charges[i * width + j];
      if (charge === undefined) continue;
      if (i < a.length && a[i] === b[j]) reach(i + 1, j + 1, charge);
      if (i > 0 && a[i] === a[i - 1] && i < a.length) reach(i + 1, j, charge);
      if (j > 0 && b[j] === b[j - 1] && j < b.length) reach(i, j + 1, charge);
      for (const first of [a.charAt(i), ''])
        for (const [one, other, more] of RULES.get(first) ?? [])
          if (a.startsWith(one, i) && b.startsWith(other, j) && one.length + other.length > 0)
            reach(i + one.length, j + other.length, charge + more);
      // Russian has no h: "Guseynov" for "Huseynov". Only in surnames of its making.
      if (i === 0 && j === 0 && `${a[0]}${b[0]}`.match(/gh|hg/) && SLAVIC.test(a) && SLAVIC.test(b))
        reach(1, 1, 0);
    }
  return charges[a.length * width + b.length] !== undefined;
}

const SLAVIC = /(?:ov|ev|ova|eva)$/;
const WOMAN = /(?:[oe]v|[iy]n)a$|(?:sk|[cd]k)(?:a|aya|aia|aja)$|[nt](?:aya|aia)$|[^aeiou]na$/;
const MAN = /(?:[oe]v|[iy]n|ff)$|(?:sk|[cd]k)(?:y|i|yy|iy|ii|ij)$|[nt](?:yy|y|iy)$|[^aeiouy]$/;

/** "Ivanov" and "Ivanova", "Kowalski" and "Kowalska": two people, however few the letters. */
function areGenders(a: string, b: string): boolean {
  const [man, woman] = a.length <= b.length && WOMAN.test(b) ? [a, b] : [b, a];
  if (!WOMAN.test(woman) || WOMAN.test(man) || !MAN.test(man)) return false;
  return woman.slice(0, 3) === man.slice(0, 3) || woman.at(0) === man.at(0);
}

/** A coarse form under which spellings of one surname meet: consonants in classes, each run once. Only to find what to compare. */
export function skeleton(word: string): string {
  return word
    .replace(/^[gh](?=.*(?:[oe]va?)$)/, 's')
    .replace(/dzh|dj(?=[aeiouy]*[^d]*[ei]y?ev)/g, 's')
    .replace(/dj/g, 'd')
    .replace(/tsch|tch|shch|sch|[cszkgdt]h|ts|tz|cz|ck/g, (cluster) =>
      /^[dt]h/.test(cluster) ? cluster.charAt(0) : 's',
    )
    .replace(/^h|[kgqxcsz]/g, 's')
    .replace(/[wf]|ph/g, 'v')
    .replace(/[aeiouyjh'-]/g, '')
    .replace(/(.)\1+/g, '$1');
}
