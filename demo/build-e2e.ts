import { spawnSync } from 'node:child_process';

// Builds what the tests and the demonstration load: the production build plus host permission for 127.0.0.1, in
// .output/e2e/<browser>-mv3. `node demo/build-e2e.ts [chrome|firefox]`, both without an argument.

const chosen = process.argv[2];
for (const browser of chosen ? [chosen] : ['chrome', 'firefox']) {
  const { status } = spawnSync('wxt', ['build', '-b', browser], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SIDELIGHT_E2E: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
