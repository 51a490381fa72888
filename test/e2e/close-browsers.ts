import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Browsers that files of one worker share (session.ts) are closed when all workers are done: a worker ends without notice.

/** Where workers write down the browsers they share: a file named by its process, with the folders that go with it. */
export const SHARED = 'SIDELIGHT_SHARED_BROWSERS';

export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-shared-'));
  process.env[SHARED] = folder;
  return async () => {
    for (const pid of await readdir(folder)) {
      const folders = JSON.parse(await readFile(join(folder, pid), 'utf8')) as readonly string[];
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It went with its worker.
      }
      for (const gone of folders)
        await rm(gone, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
    await rm(folder, { recursive: true, force: true });
  };
}
