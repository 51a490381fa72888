import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtraPages } from '../../demo/serve-site.ts';

// Pages written by hand, each of a kind that the web is made of: `kinds/NAME/page.html`, and beside it in `expected.json` what
// is to be marked. A page that moves has a function `act`, which does what such pages do.

export const KINDS = join(import.meta.dirname, 'kinds');

export interface Expected {
  /** What is marked once the page is read, sorted; empty where it is to be left alone. */
  readonly marks: readonly string[];
  /** What is marked after `act`, sorted; null where the page does not move. */
  readonly afterwards: readonly string[] | null;
}

export const kindNames = (): readonly string[] => readdirSync(KINDS).sort();

export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(KINDS, name, 'expected.json'), 'utf8')) as Expected;

export const kindPath = (name: string): string => `/kinds/${name}`;

/** All kinds, for `serveSite`. */
export const kindPages = (): ExtraPages =>
  Object.fromEntries(
    kindNames().map((name) => [
      kindPath(name),
      { body: readFileSync(join(KINDS, name, 'page.html'), 'utf8') },
    ]),
  );

/** Does what the page does by itself; false where it does nothing. */
export const act = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { act: does } = globalThis as { readonly act?: () => unknown };
    does?.();
    return does !== undefined;
  });

/** The words that are marked in the page and its frames, sorted. */
export async function markedWords(page: Page): Promise<readonly string[]> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(wordsOfMarks).catch(() => [])));
  return all.flat().sort();
}

/** Runs in the page: marks are in its own registry. */
function wordsOfMarks(): string[] {
  const words: string[] = [];
  CSS.highlights.get('sidelight-mention')?.forEach((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    words.push(range.toString().replace(/\s+/g, ' '));
  });
  return words;
}
