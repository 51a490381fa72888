import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine. Branded Chrome and Edge ignore `--load-extension`: puppeteer installs by protocol there. */
export interface InstalledBrowser {
  readonly kind: BrowserKind;
  readonly label: string;
  readonly path: string;
}

const onWindows = (path: string): readonly string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name];
    return root ? [join(root, path)] : [];
  });

const CANDIDATES: readonly {
  readonly kind: BrowserKind;
  readonly label: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
}[] = [
  {
    kind: 'chromium',
    label: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...onWindows('Chromium/Application/chrome.exe'),
    ],
  },
  {
    kind: 'chromium',
    label: 'Chrome for Testing',
    commands: ['chrome-for-testing', 'google-chrome-for-testing'],
    paths: ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
  },
  {
    kind: 'chromium',
    label: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google/Chrome/Application/chrome.exe'),
    ],
  },
  {
    kind: 'chromium',
    label: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  {
    kind: 'firefox',
    label: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), '.local/firefox/firefox'),
      ...onWindows('Mozilla Firefox/firefox.exe'),
    ],
  },
];

function which(command: string): string | null {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  try {
    return (
      execFileSync(finder, [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
        /\r?\n/,
      )[0] || null
    );
  } catch {
    return null;
  }
}

/** The first browser found, of one kind or any: Chromium, Chrome for Testing, Chrome, Edge, Firefox. Null where there is none. */
export function findBrowser(kind?: BrowserKind): InstalledBrowser | null {
  for (const candidate of CANDIDATES) {
    if (kind && candidate.kind !== kind) continue;
    const path =
      candidate.commands.map(which).find(Boolean) ?? candidate.paths.find((one) => existsSync(one));
    if (path) return { kind: candidate.kind, label: candidate.label, path };
  }
  return null;
}
