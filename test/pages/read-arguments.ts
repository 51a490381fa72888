/** What the command was asked for. */
export interface Arguments {
  /** The folder of saved pages. */
  readonly folder: string;
  /** The pages wanted; all of them where it is empty. */
  readonly only: readonly string[];
  readonly json: boolean;
}

/** A command line, or a page set, that cannot be used; its message is for the person who typed it. */
export class UsageError extends Error {}

export const USAGE = 'npm run pages -- DIR [--only SLUG]… [--json]   (DIR holds <slug>/page.html)';

/** Reads the words after the command. Throws a UsageError. */
export function readArguments(words: readonly string[]): Arguments {
  const folders: string[] = [];
  const only: string[] = [];
  let json = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--json') json = true;
    else if (word === '--only') {
      const slug = words[++i];
      if (!slug || slug.startsWith('--')) throw new UsageError('--only needs the slug of a page');
      only.push(slug);
    } else if (word.startsWith('-')) throw new UsageError(`Unknown option ${word}`);
    else folders.push(word);
  }
  const [folder] = folders;
  if (folder === undefined) throw new UsageError('The folder of saved pages is missing');
  if (folders.length > 1) throw new UsageError(`One folder, not ${folders.length}: ${folders.join(' ')}`);
  return { folder, only, json };
}
