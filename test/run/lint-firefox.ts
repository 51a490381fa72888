import webExt from 'web-ext';

// web-ext's linter over the Firefox build: no errors, and no warnings but those that have their reason here.

/** Preact sets innerHTML for `dangerouslySetInnerHTML`, which Sidelight never uses (test/architecture.test.ts). */
const ALLOWED = new Set(['UNSAFE_VAR_ASSIGNMENT']);

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const linter = (await webExt.cmd.lint(
  {
    sourceDir: '.output/firefox-mv3',
    artifactsDir: '.output',
    output: 'none',
    metadata: false,
    boring: true,
    selfHosted: false,
    warningsAsErrors: false,
  },
  { shouldExitProgram: false },
)) as { readonly collector: { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] } };
const { errors, warnings } = linter.collector;
const bad = [...errors, ...warnings.filter(({ code }) => !ALLOWED.has(code))];
for (const { code, message, file } of bad) console.error(`${file ?? 'extension'}: ${code}: ${message}`);
process.exitCode = bad.length > 0 ? 1 : 0;
