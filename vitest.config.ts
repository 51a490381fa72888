import preact from '@preact/preset-vite';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const room = (name: string, environment: 'node' | 'happy-dom', include: string[]) => ({
  extends: true as const,
  // Only against what hangs: property tests take seconds on a busy machine.
  // What is tested without a screen keeps no state: its modules are loaded once for all files.
  test: { name, environment, include, testTimeout: 30_000, isolate: environment !== 'node' },
});

/** Tests that start browsers. Most of their time is waiting, so two files at once do not stand in each other's way. */
const IN_BROWSERS = {
  extends: true as const,
  // Files keep no state but the browsers that session.ts shares among those of one worker.
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node' as const,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    isolate: false,
    globalSetup: 'test/e2e/close-browsers.ts',
  },
};

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { 'wxt/browser': resolve(import.meta.dirname, 'test/fixtures/wxt-browser.ts') } },
  test: {
    // Its own default leaves a core idle, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      room('core', 'node', [
        'test/core/**/*.test.ts',
        'test/data/**/*.test.ts',
        'test/demo/**/*.test.ts',
        'test/*.test.ts',
        'test/run/**/*.test.ts',
        'test/pages/**/*.test.ts',
      ]),
      room('screen', 'happy-dom', ['test/components/**/*.test.tsx', 'test/components/**/*.test.ts']),
      room('browser', 'happy-dom', ['test/browser/**/*.test.ts', 'test/entrypoints/**/*.test.ts']),
      room('built', 'node', ['test/built/**/*.test.ts']),
      IN_BROWSERS,
    ],
  },
});
