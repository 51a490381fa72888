/**
 * Adds a saved page to the kinds that the end-to-end tests read.
 *
 *   npm run add:page -- FILE NAME
 *
 * FILE is HTML, written by us: real publishers' pages stay out of the project. It becomes test/pages/kinds/NAME/page.html;
 * what the test build marks on it in Chromium, before and after its function `act` if it has one, becomes expected.json
 * beside it, to be looked through by hand. Without FILE the expectations of NAME are made anew. Exit code 2: wrong usage.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../demo/reader-actions.ts';
import { openPlain, setSettings, startSession } from '../e2e/session.ts';
import { act, kindPages, kindPath, KINDS, markedWords, type Expected } from './page-kinds.ts';

/** Longer than the extension gathers changes at first, so that what follows a change is seen. */
const REST_MS = 1500;

async function atRest(page: Page): Promise<readonly string[]> {
  let before = await markedWords(page);
  for (;;) {
    await new Promise((rested) => setTimeout(rested, REST_MS));
    const now = await markedWords(page);
    if (now.join('\n') === before.join('\n')) return now;
    before = now;
  }
}

async function main(words: readonly string[]): Promise<void> {
  const [file, name] = words.length === 1 ? [null, words[0]] : words;
  const folder = join(KINDS, name ?? '');
  if (
    !name ||
    !/^[a-z-]+$/.test(name) ||
    words.length > 2 ||
    !existsSync(file ?? join(folder, 'page.html'))
  ) {
    console.error(
      'usage: npm run add:page -- FILE NAME, with FILE a saved page and NAME of small letters and hyphens',
    );
    process.exitCode = 2;
    return;
  }
  await mkdir(folder, { recursive: true });
  if (file) await copyFile(file, join(folder, 'page.html'));
  const session = await startSession('chromium', kindPages());
  try {
    const options = await openExtensionPage(session.launched, 'options.html');
    await setSettings(options, { marks: 'all' });
    const page = await openPlain(session, kindPath(name));
    const marks = await atRest(page);
    const afterwards = (await act(page)) ? await atRest(page) : null;
    const expected: Expected = { marks, afterwards };
    await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
    console.log(JSON.stringify(expected, null, 2));
  } finally {
    await session.close();
  }
}

await main(process.argv.slice(2));
