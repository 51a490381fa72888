import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Browsers that files of one worker share (session.ts) are closed when all workers are done: a worker ends without notice.

/** Where workers write down the browsers they share; a file of a browser's profile, named by its process. */
export const SHARED = 'SIDELIGHT_SHARED_BROWSERS';

export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-shared-'));
  process.env[SHARED] = folder;
  return async () => {
    for (const pid of await readdir(folder)) {
      const profile = await readFile(join(folder, pid), 'utf8');
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It went with its worker.
      }
      await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
    await rm(folder, { recursive: true, force: true });
  };
}
