import { rm } from 'node:fs/promises';
import { browserOrInstall } from '../../demo/install-browser.ts';
import { runStep, type Step, type StepResult } from './run-step.ts';

// Everything `npm test` does, in order. A step is one command; vitest's count its tests, the others count as one.

const ROOMS = ['.', 'core', 'components', 'browser', 'data', 'entrypoints', 'demo', 'test'];
const command = (name: string, ...words: string[]): Step => ({ name, words });
const vitest = (name: string, ...projects: string[]): Step => ({
  name,
  words: ['vitest', 'run', ...projects.flatMap((project) => ['--project', project])],
  report: `test-output/${name.replaceAll(' ', '-')}.json`,
});

/** What reads the tree alone: two rows of steps beside each other, of one processor each. */
const CHECKS: readonly (readonly Step[])[] = [
  [command('format', 'prettier', '--check', '--log-level', 'warn', '.')],
  [
    command('lint', 'oxlint', '--deny-warnings'),
    ...ROOMS.map((room) => command(`types of ${room}`, 'tsc', '-p', room)),
    command('dead exports', 'knip'),
  ],
];

const STEPS: readonly Step[] = [
  vitest('unit and component tests', 'core', 'screen', 'browser'),
  command('build for Chrome and Edge', 'wxt', 'build'),
  command('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  command('build for tests, Chromium', 'node', 'demo/build-e2e.ts', 'chrome'),
  command('build for tests, Firefox', 'node', 'demo/build-e2e.ts', 'firefox'),
  command('web-ext lint', 'node', 'test/run/lint-firefox.ts'),
  vitest('built files', 'built'),
  vitest('end to end', 'e2e'),
];

async function runInOrder(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const result = await runStep(step);
    results.push(result);
    const skipped = result.skipped.length > 0 ? `, ${result.skipped.length} skipped` : '';
    console.log(
      `${result.failed > 0 ? 'FAILED' : 'ok'}  ${step.name}: ${result.passed} passed, ${result.failed} failed${skipped} (${result.seconds} s)`,
    );
  }
  return results;
}

async function main(): Promise<void> {
  await rm('test-output', { recursive: true, force: true });
  for (const kind of ['chromium', 'firefox'] as const) {
    try {
      browserOrInstall(kind, console.log);
    } catch (error) {
      // The end-to-end tests of this browser will fail and say so; the others still run.
      console.error(error instanceof Error ? error.message : error);
    }
  }
  const checks = await Promise.all(CHECKS.map(runInOrder));
  const results = [...checks.flat(), ...(await runInOrder(STEPS))];
  const sum = (of: 'passed' | 'failed'): number => results.reduce((n, result) => n + result[of], 0);
  const skipped = results.flatMap((result) => result.skipped);
  if (skipped.length > 0) console.log(`${skipped.length} skipped: ${skipped.join('; ')}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

await main();
