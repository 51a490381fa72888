import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { anyBrowserOrInstall } from './install-browser.ts';
import { launch } from './launch.ts';
import { serveSite } from './serve-site.ts';
import { takeTour } from './tour.ts';

// `npm start`: builds the extension, serves the demonstration site and opens both in a browser with the extension
// loaded and allowed to read that site. Without a display it takes the tour by itself.

const root = resolve(import.meta.dirname, '..');
const say = (line: string): void => console.log(line);
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function main(): Promise<void> {
  const installed = anyBrowserOrInstall(say);
  const target = installed.kind === 'chromium' ? 'chrome' : 'firefox';
  say(`Building Sidelight for ${installed.label} …`);
  const { status, stderr, stdout } = spawnSync('node', ['demo/build-e2e.ts', target], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  const extension = resolve(root, `.output/e2e/${target}-mv3`);
  const site = await serveSite(resolve(root, 'demo/site'));
  const launched = await launch(installed, { extension, headless: !hasDisplay });
  say(`${installed.label} runs with Sidelight from ${extension}`);
  try {
    if (!hasDisplay) {
      say('No display was found, so here is the tour without one.\n');
      return await takeTour(launched, site, say);
    }
    const page = await launched.browser.newPage();
    await page.goto(`${site.origin}/ministerial`);
    say(
      `Rest the pointer on an underlined name at ${site.origin}/ministerial. Close the browser, or press Ctrl+C, to end.`,
    );
    await new Promise<void>((ended) => {
      launched.browser.once('disconnected', () => ended());
      process.once('SIGINT', () => ended());
    });
  } finally {
    await launched.close().catch(() => undefined);
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
