import type { LookAlike } from './case-list.ts';

/** A name a passage must give, or may. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly what: 'person' | 'organisation' | 'choice' | 'either-way';
  /** Who is meant; null: only that it is a name. */
  readonly key: string | null;
}

export interface Passage {
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

const WHAT: Readonly<Record<string, Wanted['what']>> = {
  p: 'person',
  o: 'organisation',
  c: 'choice',
  '?': 'either-way',
};

/** "{Paris Hilton|p} came" as its text and what is marked in it. */
export function readPassage(marked: string): Passage {
  const wanted: Wanted[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([^|}]+)\|([poc?])(?::([a-z0-9-]+))?\}/g)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1];
    wanted.push({ start, end: text.length, what: WHAT[match[2] as string]!, key: match[3] ?? null });
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), wanted };
}

export const readCase = ({
  title,
  text,
}: LookAlike): { readonly title: Passage; readonly body: Passage } => ({
  title: readPassage(title ?? ''),
  body: readPassage(text),
});
