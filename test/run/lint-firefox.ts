import { spawnSync } from 'node:child_process';

// web-ext's linter over the Firefox build: no errors, and no warnings but those that have their reason here.

/** Preact sets innerHTML for `dangerouslySetInnerHTML`, which Sidelight never uses (test/architecture.test.ts). */
const ALLOWED = new Set(['UNSAFE_VAR_ASSIGNMENT']);

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const { stdout, stderr } = spawnSync(
  'web-ext',
  ['lint', '-s', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
  {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);
try {
  const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', readonly Finding[]>;
  const bad = [...errors, ...warnings.filter(({ code }) => !ALLOWED.has(code))];
  for (const { code, message, file } of bad) console.error(`${file ?? 'extension'}: ${code}: ${message}`);
  process.exitCode = bad.length > 0 ? 1 : 0;
} catch {
  console.error(`web-ext lint did not run:\n${stdout}${stderr}`);
  process.exitCode = 1;
}
