import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError, type Arguments } from './read-arguments.ts';

/** A saved page of the set. */
export interface SavedPage {
  readonly slug: string;
  /** Its HTML without its own scripts, structured data aside: what moves or speaks is then the extension. */
  readonly html: string;
  readonly truth: Truth | null;
  readonly label: Label | null;
}

/** What is known of the article of a page: its body, and which collection says so. */
export interface Truth {
  readonly text: string;
  readonly set: string;
}

export type Label = 'article' | 'other';

/** The slugs wanted, in order. Throws a UsageError where the folder holds none, or not one that is wanted. */
export function findPages({ folder, only }: Arguments): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`${folder} is not a folder`);
  const all = readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'page.html')))
    .sort();
  if (all.length === 0) throw new UsageError(`${folder} holds no <slug>/page.html`);
  const missing = only.filter((slug) => !all.includes(slug));
  if (missing.length > 0) throw new UsageError(`${folder} holds no ${missing.join(', ')}`);
  return only.length > 0 ? all.filter((slug) => only.includes(slug)) : all;
}

/** Reads one page with what is known of it. */
export function readSavedPage(folder: string, slug: string, labels: ReadonlyMap<string, Label>): SavedPage {
  const truthPath = join(folder, slug, 'truth.json');
  return {
    slug,
    html: withoutScripts(readFileSync(join(folder, slug, 'page.html'), 'utf8')),
    truth: existsSync(truthPath) ? readTruth(truthPath) : null,
    label: labels.get(slug) ?? null,
  };
}

// Frames' sources too: they are not there, and a browser starts a process for each page that says so.
const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b(?![^>]*\bld\+json)[^>]*>[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<[a-z][^>]*\son[a-z]+\s*=[^>]*>/gi, (tag) =>
      tag.replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*')/gi, ''),
    )
    .replace(/<(?:i?frame|embed|object)\b[^>]*>/gi, (tag) =>
      tag.replace(/\s(?:src|data)\s*=\s*(?:"[^"]*"|'[^']*')/gi, ''),
    );

function readTruth(path: string): Truth | null {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { text, set } = value as { readonly text?: unknown; readonly set?: unknown };
  if (typeof text !== 'string' || text.trim() === '') return null;
  return { text, set: typeof set === 'string' ? set : 'unnamed' };
}

/** The labels made by hand, by slug: lines of slug, `article` or `other`, and why. Throws a UsageError for a bad line. */
export function readLabels(table: string): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const [i, line] of table.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [slug, label] = line.split('\t');
    if (!slug || (label !== 'article' && label !== 'other'))
      throw new UsageError(`labels.tsv, line ${i + 1}: "${line}" has neither "article" nor "other"`);
    labels.set(slug, label);
  }
  return labels;
}
