import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** From now on `/<slug>` is this page. */
  show(slug: string, html: string): void;
  close(): Promise<void>;
}

/** Serves one page after the other on 127.0.0.1; whatever else is asked for is answered and empty. */
export async function servePages(): Promise<PageServer> {
  let [path, body] = ['', ''];
  const server = createServer((request, response) => {
    const found = new URL(request.url ?? '/', 'http://127.0.0.1').pathname === path;
    const type = found ? 'text/html; charset=utf-8' : 'text/plain';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(found ? body : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (slug, html) => void ([path, body] = [`/${encodeURIComponent(slug)}`, html]),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
