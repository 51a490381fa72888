/** What a line of a page is, where it is not the article's own text. */
export type LineRole = 'text' | 'furniture' | 'list-heading' | 'separator';

/** Longest line that can be furniture, in characters: keeps every pattern cheap on hostile input. */
const LONGEST = 160;

/** Whole lines of comment forms, sharing bars, navigation and advertising. */
const FURNITURE = [
  /^(?:leave|post|write|add) (?:a|your) (?:reply|review|comment)s?\b.{0,40}$/,
  /^your e-?mail address will not be published/,
  /^required fields are marked/,
  /^save my name,? e-?mail/,
  /^(?:cancel reply|post comment|submit|name|e-?mail|website|comment|comments|reply|search|menu|home)\s?\*?$/,
  /^(?:back|return) to (?:the )?top\b.{0,20}$/,
  /^(?:share|tweet|print|e-?mail|pin|save|bookmark)(?: (?:this|on|via|article|story|page|it)\b.{0,40})?$/,
  /^(?:advertisement|advertising|sponsored(?: content| links?)?|ad|paid content)$/,
  /^(?:sign up|subscribe|register|log in|sign in|follow us|join us|download our app|click here)\b.{0,80}$/,
  /^(?:©|\(c\)|copyright\b).{0,120}$/,
  /^.{0,60}\ball rights reserved\b.{0,60}$/,
  /^(?:tags?|topics?|keywords|categories|filed under)\s?:.{0,120}$/,
  /^(?:previous|next|older|newer) (?:article|post|story|posts)\b.{0,80}$/,
  /^(?:accept|reject|manage) (?:all )?cookies\b.{0,40}$/,
  /^\d{1,6} (?:comments?|views?|shares?|likes?|min(?:ute)?s? read)$/,
  /^(?:skip to (?:main )?content|toggle navigation|load more|show more|see all|view all|read more)$/,
];

/** Headings of lists of other articles: the headlines after them are not this article's. */
const LIST_HEADINGS = [
  /^(?:promoted|related|recommended|sponsored|popular|trending|latest|top|other|similar|more|recent|featured) (?:stories|articles|posts|news|content|headlines|reading|coverage|links|story|topics)(?: from .{1,40})?\s?:?$/,
  /^more (?:from|on|in|by|about) .{1,50}$/,
  /^(?:most (?:read|popular|viewed|shared|commented)|you (?:may|might) (?:also )?(?:like|be interested in)|read (?:also|next|this next)|see also|also read|editors?['’]?s? picks?|don['’]t miss|what to read next|from around the web|around the web)\s?:?$/,
];

/** Classifies one trimmed line by its words alone. */
export function lineRole(line: string): LineRole {
  if (/^[-–—*•_=~#|.\s]{1,40}$/.test(line)) return 'separator';
  if (line.length > LONGEST) return 'text';
  const lower = line.toLowerCase();
  if (FURNITURE.some((pattern) => pattern.test(lower))) return 'furniture';
  if (LIST_HEADINGS.some((pattern) => pattern.test(lower))) return 'list-heading';
  return 'text';
}

/** Does the line end as a sentence of running text does? */
export const endsAsSentence = (line: string): boolean => /[.!?…:;,]["”’'»)\]]{0,3}$/.test(line);

/** Number of words, counted up to `limit`. */
export function countWords(line: string, limit = 60): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < line.length && count < limit; i++) {
    const space = line.charCodeAt(i) <= 32 || line.charCodeAt(i) === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
