import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// `npm run bench`: each *.bench.ts of this folder in a process of its own, or those whose names the arguments begin.
// Figures of one run are for comparing with one another; goals and what was measured are in docs/decisions.

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((start) => file.startsWith(start)))
  .sort();
for (const file of files) {
  console.log(`\n# ${file}`);
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6144', join(import.meta.dirname, file)],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
