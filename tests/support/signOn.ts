import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { mediaTypes } from '../../src/hosting/headers';

const loginPage = '<!doctype html><title>Sign on</title><p>Please sign on.</p>';

/** A host behind a sign-on or a proxy, which sends its own page, with status 200, where it likes. */
export interface SignOn {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** The files asked for so far, from the site's root. */
  readonly asked: string[];
  /** How a request for a file is met. */
  meet: (file: string) => 'file' | 'redirect to the sign-on' | 'another page';
  /** How long it thinks about a file, in ms. */
  wait: (file: string) => number;
  readonly stop: () => void;
}

/** Serves the site in `folder`. */
export async function startSignOn(folder: string): Promise<SignOn> {
  const server = createServer((request, response) => {
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html').slice(1);
    host.asked.push(file);
    const how = file === 'sign-on' ? 'another page' : host.meet(file);
    const send = (status: number, type: string, body: string | Buffer) =>
      setTimeout(
        () => response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body),
        host.wait(file),
      );
    if (how === 'redirect to the sign-on') response.writeHead(302, { Location: '/sign-on' }).end();
    else if (how === 'another page') send(200, mediaTypes.html, loginPage);
    else if (!existsSync(path.join(folder, file))) send(404, mediaTypes.html, '');
    else {
      const type = Object.entries(mediaTypes).find(([ending]) => file.endsWith(`.${ending}`))?.[1];
      send(200, type ?? 'application/octet-stream', readFileSync(path.join(folder, file)));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: SignOn = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked: [],
    meet: () => 'file',
    wait: () => 0,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
