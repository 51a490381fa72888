import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
};

export interface DemoSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Every request so far, as method and path. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Pages made for one test: by path, with headers of their own. */
export type ExtraPages = Readonly<
  Record<string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> }>
>;

/** Serves a folder of pages on 127.0.0.1 at a free port: `/ferry` is `ferry.html`. Only files that stand in it are served. */
export async function serveSite(folder: string, extra: ExtraPages = {}): Promise<DemoSite> {
  const files = new Set(await readdir(folder));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    requests.push(`${request.method} ${path}`);
    const page = extra[path];
    if (page)
      return void response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.body);
    const name = path === '/' ? 'index.html' : extname(path) ? path.slice(1) : `${path.slice(1)}.html`;
    if (!files.has(name)) return void response.writeHead(404).end('Not found');
    readFile(join(folder, name)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
