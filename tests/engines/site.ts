import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';

/** The addresses at which the checks find the built site; none ends with a slash. */
export interface Site {
  readonly root: string;
  /** The same site, from disk. */
  readonly folder: string;
  /** A page of an embedder, on another origin. */
  readonly host: string;
  close(): Promise<void>;
}

/** Serves the built site, with settings that allow the embedder's origin. */
export async function serveSite(): Promise<Site> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site = await preview({
    preview: { port: 0 },
    logLevel: 'silent',
    plugins: [
      {
        name: 'settings-that-name-the-host',
        configurePreviewServer({ middlewares }) {
          middlewares.use('/organization.json', (_, response) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify({ embedding: [host] }));
          });
        },
      },
    ],
  });
  const root = (site.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  server.on('request', (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ja"><title>社内</title>
      <a href="${root}/ja/index.html" data-login-guide>ログインガイドを開く</a>
      <script src="${root}/embed.js" async></script></html>`);
  });
  return {
    root,
    folder: pathToFileURL(path.resolve('dist')).href,
    host,
    async close() {
      server.close();
      await site.close();
    },
  };
}
