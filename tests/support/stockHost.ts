import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { mediaTypes } from '../../src/hosting/headers';

/** A request, and what was sent. */
export interface Sent {
  /** The path below the site's root. */
  readonly file: string;
  readonly status: number;
  readonly bytes: number;
}

/** A host as nginx and Apache are where nobody has told them anything. */
export interface StockHost {
  /** The address of the site's root, without a slash at the end. */
  readonly root: string;
  readonly sent: Sent[];
  /** Set to false, the host is gone. */
  isUp: boolean;
  /** How long each answer takes to begin. */
  delayMs: number;
  /** Whether a session has ended, and pages lead to a sign-on. */
  isSignedOut: boolean;
  readonly stop: () => void;
}

/** Lets files of a folder, or all of them, seem to be this old. Changes are told apart by the second. */
export function age(folder: string, days: number, files?: readonly string[]): void {
  const then = Date.now() / 1000 - days * 24 * 60 * 60;
  for (const file of files ?? readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    utimesSync(path.join(folder, file), then, then);
}

/**
 * Serves the files of a folder below `/intra/guide/`, each with the date of its last change. It says nothing about how long a file
 * holds, and compresses nothing.
 */
export async function startStockHost(folder: string): Promise<StockHost> {
  const place = '/intra/guide/';
  const server = createServer((request, response) => {
    if (!host.isUp) {
      response.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.slice(place.length).replace(/(^|\/)$/, '$1index.html');
    const onDisk = path.join(folder, file);
    const send = (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer) => {
      host.sent.push({ file, status, bytes: body.length });
      setTimeout(() => response.writeHead(status, headers).end(body), host.delayMs);
    };
    if (host.isSignedOut && file.endsWith('.html')) {
      send(302, { Location: `${place}sign-on` }, '');
      return;
    }
    if (!pathname.startsWith(place) || !existsSync(onDisk)) {
      send(404, { 'Content-Type': 'text/html' }, '<!doctype html><title>404 Not Found</title>');
      return;
    }
    const changed = statSync(onDisk).mtime.toUTCString();
    const type = Object.entries(mediaTypes).find(([ending]) => file.endsWith(`.${ending}`))?.[1];
    const headers = { 'Last-Modified': changed, 'Content-Type': type ?? 'application/octet-stream' };
    if (request.headers['if-modified-since'] === changed) send(304, headers, '');
    else send(200, headers, readFileSync(onDisk));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: StockHost = {
    root: `http://localhost:${(server.address() as AddressInfo).port}/intra/guide`,
    sent: [],
    isUp: true,
    delayMs: 0,
    isSignedOut: false,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
