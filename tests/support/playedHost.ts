import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { kindOf, mediaTypes, siteHeaders } from '../../src/hosting/headers';
import { builtFiles } from './builtSite';

/** What a host was asked for. */
export interface Asked {
  /** The path below the folder in which the site lies, with its slash in front, as it was asked for. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Redirect {
  readonly status: 301 | 302 | 308;
  /** The path below the site's folder. */
  readonly to: string;
}

/** How a host differs from one that serves each file by its name and the 404 page for all else. */
export interface HostRules {
  /** The file for a path, from the site's root, or where the host sends the browser. */
  readonly find?: (asked: Asked) => string | Redirect | null;
  readonly status?: (isFound: boolean) => number;
  /** The file that stands for one that is missing. */
  readonly missing?: string;
  /** What becomes of a text on its way. */
  readonly change?: (text: string, file: string) => string;
  readonly headersOf?: (file: string) => Readonly<Record<string, string>>;
}

/** The file that a plain static host finds. */
export function plainFile(asked: string): string | null {
  const file = asked.replace(/^\/+/, '');
  const named = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return isFile(named) ? named : null;
}

/** The file that is found whatever the case of its letters. */
export function fileInAnyCase(asked: string): string | null {
  const wanted = (plainFile(asked) ?? asked.replace(/^\/+/, '').replace(/(^|\/)$/, '$1index.html')).toLowerCase();
  return builtFiles(/./).find((file) => file.toLowerCase() === wanted) ?? null;
}

/** Plays a host that serves the built site in the folder `place` (`/intra`, or nothing) by its own rules. */
export class PlayedHost {
  /** Set to false, the host is gone. */
  isUp = true;
  readonly #server: Server;
  readonly #headers = siteHeaders({});

  constructor(
    private readonly rules: HostRules,
    private readonly place: string,
  ) {
    this.#server = createServer(({ url = '/', headers }, response) => {
      if (this.isUp) this.#answer({ path: url.split('?')[0] ?? '/', headers }, response);
      else response.destroy();
    });
  }

  /** Its address, without a slash at the end. */
  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer({ path: asked, headers }: Asked, response: ServerResponse): void {
    const { find = ({ path: at }: Asked) => plainFile(at), missing = '404.html' } = this.rules;
    const start = asked.toLowerCase().indexOf(this.place.toLowerCase());
    const below = { path: asked.slice(Math.max(start, 0) + this.place.length), headers };
    const found = start < 0 ? null : find(below);
    if (found !== null && typeof found === 'object') {
      response.writeHead(found.status, { Location: `${this.place}${found.to}` }).end();
      return;
    }
    const file = found ?? missing;
    const type = Object.entries(mediaTypes).find(([ending]) => file.endsWith(`.${ending}`))?.[1];
    response.writeHead((this.rules.status ?? ((isFound) => (isFound ? 200 : 404)))(found !== null), {
      ...this.#headers.common,
      ...this.#headers.byKind[kindOf(file)],
      'Content-Type': type ?? 'application/octet-stream',
      ...this.rules.headersOf?.(file),
    });
    const body = readFileSync(path.join('dist', file));
    const { change } = this.rules;
    response.end(change && /\.(?:html|js)$/.test(file) ? change(body.toString(), file) : body);
  }
}

function isFile(file: string): boolean {
  const place = path.join('dist', file);
  return existsSync(place) && statSync(place).isFile();
}
