import { foldWord } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { FoundName, Mention } from './mention.ts';
import type { NameTable } from './name-table.ts';
import { personWords, surnamesOf } from './person-name.ts';

/**
 * Mentions in a headline: names that the article introduces, by any of their forms or by surname, and names that the
 * table knows without support and by one alone. The capitals of headlines tell nothing, so nothing else is guessed. Offsets into the title.
 */
export function titleMentions(title: string, names: readonly FoundName[], table: NameTable): Mention[] {
  const words = splitWords(title);
  const folded = words.map((word) => foldWord(word.text));
  const forms = surnamesIn(names);
  for (const name of names) {
    for (const form of [name.label, ...name.forms]) forms.set(phraseKey(form), name);
  }
  const mentions: Mention[] = [];
  const starts = new Map(table.match(words.map((word) => word.text)).map((match) => [match.from, match]));
  for (let i = 0; i < words.length; i++) {
    let to = 0;
    let name: { key: string; kind: FoundName['kind'] } | null = null;
    for (let size = Math.min(8, words.length - i); size > 0 && name === null; size--) {
      const known = forms.get(folded.slice(i, i + size).join(' '));
      if (known && /^\p{Lu}/u.test((words[i] as { text: string }).text)) [name, to] = [known, i + size];
    }
    const match = starts.get(i);
    const [sure, ...others] = match?.candidates.filter((candidate) => !candidate.contextual) ?? [];
    if (match && sure && others.length === 0 && sure.exact && match.to > to) {
      const { id, kind } = table.name(sure.name);
      [name, to] = [{ key: id, kind }, match.to];
    }
    if (name === null) continue;
    const { start } = words[i] as { start: number };
    const { end } = words[to - 1] as { end: number };
    mentions.push({ start, end, text: title.slice(start, end), kind: name.kind, key: name.key });
    i = to - 1;
  }
  return mentions;
}

/** People by their surnames; a surname of several tells nothing, unless the article left it as a choice. */
function surnamesIn(names: readonly FoundName[]): Map<string, FoundName> {
  const people = new Map<string, FoundName | null>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    for (const surname of surnamesOf(personWords(name.label)))
      if (surname.length > 3 || surname === personWords(name.label)[0])
        people.set(surname, people.has(surname) ? null : name);
  }
  return new Map([...people].flatMap(([surname, name]) => (name ? [[surname, name] as const] : [])));
}

const phraseKey = (form: string): string =>
  splitWords(form)
    .map((word) => foldWord(word.text))
    .join(' ');
