import type { ArticleDate } from './article.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const TIME = '(?:,?\\s{1,2}(?:at\\s|-\\s|\\|\\s)?(\\d{1,2}):(\\d{2})(?::\\d{2})?(\\s?[ap]\\.?m\\.?)?)?';

const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b${TIME}`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s(\\d{4})\\b${TIME}`,
  'i',
);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2}))?/;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b(?:,?\s(\d{1,2}):(\d{2}))?/;
const MONTH_ONLY = new RegExp(`^\\W{0,3}${MONTH},?\\s(\\d{4})\\W{0,3}$`, 'i');

/** A line that states when the article was published holds little else: at most this many characters. */
const LONGEST = 90;

/** The date a short line states, as "17 June 2024 22:17", or null; a date without its year is none. */
export function dateInLine(line: string): ArticleDate | null {
  if (line.length > LONGEST) return null;
  const text = line.replace(/\s+/g, ' ');
  let found = MONTH_FIRST.exec(text);
  if (found) return compose(found[3], month(found[1]), found[2], found[4], found[5], found[6]);
  found = DAY_FIRST.exec(text);
  if (found) return compose(found[3], month(found[2]), found[1], found[4], found[5], found[6]);
  found = ISO.exec(text);
  if (found) return compose(found[1], Number(found[2]), found[3], found[4], found[5], undefined);
  found = DOTTED.exec(text);
  if (found) return compose(found[3], Number(found[2]), found[1], found[4], found[5], undefined);
  found = MONTH_ONLY.exec(text);
  if (found) return { value: `${found[2]}-${two(month(found[1]))}`, precision: 'month' };
  return null;
}

/** Is the line nothing but a date, with at most a few words as "Published:" or a city around it? */
export function isDateLine(line: string): boolean {
  if (dateInLine(line) === null) return false;
  const rest = line
    .toLowerCase()
    .replace(
      /\b(?:published|posted|updated|last|modified|on|at|by|date|est|edt|gmt|utc|[ap]\.?m\.?|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/g,
      ' ',
    )
    .replace(new RegExp(`\\b${MONTH}`, 'gi'), ' ')
    .match(/[a-z]{2,}/g);
  return (rest?.length ?? 0) <= 2;
}

/** The date in a dateline at the start of a paragraph: "WASHINGTON, March 21, 2024 (Agency) - …", or null. */
export function dateInDateline(paragraph: string): ArticleDate | null {
  const head = paragraph.slice(0, LONGEST);
  const end = head.search(/\s[-–—]{1,2}\s|\)\s?[-–—]/);
  return end > 0 && /^\p{Lu}{3}/u.test(head) ? dateInLine(head.slice(0, end)) : null;
}

const month = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
const two = (value: number): string => String(value).padStart(2, '0');

function compose(
  year: string | undefined,
  monthNumber: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): ArticleDate | null {
  const dayNumber = Number(day);
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return null;
  const value = `${year}-${two(monthNumber)}-${two(dayNumber)}`;
  if (hour === undefined || minute === undefined) return { value, precision: 'day' };
  const shift =
    /p/i.test(half ?? '') && Number(hour) < 12 ? 12 : /a/i.test(half ?? '') && Number(hour) === 12 ? -12 : 0;
  const hours = Number(hour) + shift;
  if (hours > 23 || Number(minute) > 59) return { value, precision: 'day' };
  return { value: `${value}T${two(hours)}:${minute}`, precision: 'minute' };
}
