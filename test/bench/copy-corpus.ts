import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fingerprint, type Print } from '#core/articles/fingerprint.ts';

/** A text by its print, with the family it was made in: the original and what was made of it. */
export interface FamilyPrint {
  readonly id: string;
  readonly family: string;
  readonly kind: 'original' | 'another lead' | 'added to' | 'cut to 60 %' | 'same topic' | 'briefing';
  readonly print: Print;
  readonly text: string;
}

interface Row {
  readonly text: string;
  readonly topic?: string;
}

const LEAST = 800;
/** UTF-16 units of a briefing that count as one text. */
const PIECE = 2600;
/** A text on the same topic takes its sentences from so many articles. */
const MIXED = 8;
const BOILERPLATE = `Sign up to our newsletter for the latest stories straight to your inbox every morning. All rights
  reserved. This material may not be published, broadcast, rewritten or redistributed without permission. Follow us on
  social media and tell us what you think about the story in the comments below. Read more of our coverage of politics,
  business and sport, and support independent journalism by becoming a member from as little as one pound a week.`;

const rows = (path: string): Row[] => {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
};

const print = (text: string): Print => ({ values: fingerprint(text), length: text.length });

/** So many prints: every article with three copies of it, texts mixed of articles on its topic, and pieces of press briefings. */
export function copyCorpus(folder: string, size: number): readonly FamilyPrint[] {
  const articles = ['wikinews.jsonl', 'news-sample-3000.jsonl.gz']
    .flatMap((file) => rows(`${folder}/${file}`))
    .filter(({ text }) => text?.length >= LEAST);
  const prints: FamilyPrint[] = [];
  const add = (family: string, kind: FamilyPrint['kind'], text: string): void => {
    if (prints.length < size)
      prints.push({ id: String(prints.length), family, kind, print: print(text), text });
  };
  for (const [i, { text }] of articles.entries()) {
    const words = text.split(/\s+/);
    const lead = articles[(i + 1) % articles.length]!.text.split(/\s+/);
    const share = (part: number): number => Math.round(words.length * part);
    const family = `article ${i}`;
    add(family, 'original', text);
    add(family, 'another lead', [...lead.slice(0, share(0.15)), ...words.slice(share(0.15))].join(' '));
    add(family, 'added to', `${text}\n${BOILERPLATE}\n${lead.slice(0, share(0.2)).join(' ')}`);
    add(family, 'cut to 60 %', words.slice(0, share(0.6)).join(' '));
  }
  for (const [i, { text }] of mixes(articles).entries()) add(`mixed ${i}`, 'same topic', text);
  for (const [i, { text }] of rows(`${folder}/whitehouse-briefings.jsonl.gz`).entries())
    for (let at = 0; at + PIECE <= text.length; at += PIECE)
      add(`briefing ${i} ${at}`, 'briefing', text.slice(at, at + PIECE));
  return prints;
}

export function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Sentences taken in turn from articles on one topic. */
function mixes(articles: readonly Row[]): readonly Row[] {
  const topics = groupBy(articles, ({ topic }) => topic ?? '');
  return [...topics.values()].flatMap((list) =>
    list.flatMap((_, i) => {
      const parts = Array.from({ length: MIXED }, (__, step) =>
        list[(i + step * step * 3 + step) % list.length]!.text.split(/(?<=[.!?])\s+/),
      );
      if (new Set(parts.map(([first]) => first)).size < MIXED) return [];
      return [{ text: Array.from({ length: 40 }, (__, at) => parts[at % MIXED]![at] ?? '').join(' ') }];
    }),
  );
}
