import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, type BrowserKind, type InstalledBrowser } from './find-browser.ts';

/** Debian's packages; Ubuntu's are transitional ones that install a snap, which works too. */
const PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function hasApt(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const INSTEAD =
  'Install Chromium (https://www.chromium.org/getting-involved/download-chromium), Chrome for Testing, Chrome, Edge or ' +
  'Firefox 142 or newer, and run this again. On Debian or Ubuntu: sudo apt-get install chromium firefox-esr';

/**
 * The browser of a kind; where there is none, on Debian or Ubuntu as root, it is installed by apt after saying so.
 * Throws an error that says what to install where that is not possible.
 */
export function browserOrInstall(kind: BrowserKind, say: (line: string) => void): InstalledBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  if (process.getuid?.() !== 0 || !hasApt())
    throw new Error(`No ${kind} was found on this machine. ${INSTEAD}`);
  say(`No ${kind} was found. Installing ${PACKAGES[kind]} by apt …`);
  const apt = (...words: readonly string[]): boolean =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 8 * 60_000,
    }).status === 0;
  const installed =
    apt('update') && apt('install', '-y', '--no-install-recommends', PACKAGES[kind]) && findBrowser(kind);
  if (!installed) throw new Error(`apt-get could not install ${PACKAGES[kind]}. ${INSTEAD}`);
  return installed;
}
