import preact from '@preact/preset-vite';
import { resolve } from 'node:path';
import { build, preview, type InlineConfig } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** A gallery that is being served. */
export interface ServedGallery {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the gallery and serves it on this machine alone. `port` 0 is any that is free; `watch` builds anew what changes. */
export async function serveGallery(port: number, watch = false): Promise<ServedGallery> {
  const config: InlineConfig = {
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: resolve(ROOT, '.output/gallery'),
      emptyOutDir: true,
      // A page to be looked at: as it is written is soonest built.
      minify: false,
      watch: watch ? {} : null,
    },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
  };
  const built = await build(config);
  if ('close' in built)
    await new Promise<void>((ready) => {
      built.on('event', ({ code }) => {
        if (code === 'END') ready();
      });
    });
  const server = await preview(config);
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error(`The gallery could not be served on port ${port}`);
  return {
    address,
    async close() {
      if ('close' in built) await built.close();
      await server.close();
    },
  };
}
