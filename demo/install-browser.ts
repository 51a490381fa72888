import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, type BrowserKind, type InstalledBrowser } from './find-browser.ts';

/**
 * Debian's packages first, then Ubuntu's. Ubuntu's install a snap: that needs a running snapd, which containers lack,
 * and a snap may refuse a profile outside the home folder, so it may be there and still not start.
 */
const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

function hasApt(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const INSTEAD =
  'Install Chromium (https://www.chromium.org/getting-involved/download-chromium), Chrome for Testing, Chrome, Edge or ' +
  'Firefox 142 or newer, and run this again. On Debian: sudo apt-get install chromium firefox-esr. On Ubuntu: ' +
  'sudo snap install chromium firefox';

/** One command of apt. `shown`: its errors go to the terminal. */
function apt(program: 'apt-get' | 'apt-cache', words: readonly string[], shown: boolean): boolean {
  const { status } = spawnSync(program, words, {
    stdio: ['ignore', 'ignore', shown ? 'inherit' : 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 8 * 60_000,
  });
  return status === 0;
}

/** Tries the packages in order. Gives the browser, or a line for each package on why it gave none. */
function installed(kind: BrowserKind, say: (line: string) => void): InstalledBrowser | readonly string[] {
  const tried: string[] = apt('apt-get', ['update'], true) ? [] : ['apt-get update failed'];
  for (const name of PACKAGES[kind]) {
    if (!apt('apt-cache', ['show', name], false)) {
      tried.push(`${name}: the archive has no such package`);
      continue;
    }
    say(`Installing ${name} by apt …`);
    if (!apt('apt-get', ['install', '-y', '--no-install-recommends', name], true)) {
      tried.push(`${name}: apt-get could not install it`);
      continue;
    }
    const found = findBrowser(kind);
    // A package that only stands for a snap leaves a script that says so where snaps do not run.
    if (found && spawnSync(found.path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0)
      return found;
    tried.push(`${name}: installed, but what came with it does not run`);
  }
  return tried;
}

/**
 * The browser of a kind; where there is none, on Debian or Ubuntu as root, it is installed by apt after saying so.
 * Throws an error that says what was tried and what to install where that is not possible.
 */
export function browserOrInstall(kind: BrowserKind, say: (line: string) => void): InstalledBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  if (process.getuid?.() !== 0 || !hasApt())
    throw new Error(`No ${kind} was found on this machine. ${INSTEAD}`);
  say(`No ${kind} was found on this machine.`);
  const outcome = installed(kind, say);
  if ('path' in outcome) return outcome;
  throw new Error(`No ${kind} could be installed (${outcome.join('; ')}). ${INSTEAD}`);
}

/** Any browser: what is on the machine, or else Chromium installed, or else Firefox. Throws what both said. */
export function anyBrowserOrInstall(say: (line: string) => void): InstalledBrowser {
  const found = findBrowser();
  if (found) return found;
  try {
    return browserOrInstall('chromium', say);
  } catch (error) {
    // Where apt is not to be had, Firefox would fail with the same words.
    if (process.getuid?.() !== 0 || !hasApt()) throw error;
    say(error instanceof Error ? error.message : String(error));
    return browserOrInstall('firefox', say);
  }
}
