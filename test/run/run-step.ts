import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** One command of the test run. */
export interface Step {
  readonly name: string;
  /** The program, found in node_modules/.bin first, and its arguments. */
  readonly words: readonly string[];
  /** Where vitest is to write its JSON report; the step then counts its tests. */
  readonly report?: string;
}

export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** The full names of the tests that were skipped. */
  readonly skipped: readonly string[];
  readonly seconds: number;
}

/** No step of the run takes this long on two cores unless it hangs. */
const TIMEOUT_MS = 10 * 60_000;

/** Runs a step; what it printed is shown when it failed. */
export async function runStep(step: Step): Promise<StepResult> {
  const begun = performance.now();
  const reporters = step.report
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${step.report}`]
    : [];
  const { code, output } = await runCommand([...step.words, ...reporters]);
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  if (code !== 0) console.log(output);
  const counted = step.report ? await counts(step.report) : null;
  if (!counted) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], seconds };
  // A run that fails without a failed test (a file that does not load) still failed.
  return { ...counted, failed: Math.max(counted.failed, code === 0 ? 0 : 1), seconds };
}

function runCommand([program, ...args]: readonly string[]): Promise<{
  readonly code: number;
  readonly output: string;
}> {
  return new Promise((done) => {
    const child = spawn(program!, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: TIMEOUT_MS,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => parts.push(part.toString()));
    child.on('error', (error) => done({ code: 1, output: `${program}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output: parts.join('') }));
  });
}

/** What vitest's JSON report says that is used here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

async function counts(report: string): Promise<Omit<StepResult, 'seconds'> | null> {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      await readFile(report, 'utf8'),
    ) as Report;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map(({ fullName }) => fullName),
    };
  } catch {
    return null;
  }
}
