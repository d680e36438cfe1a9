import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashedFilePattern, mediaTypes, siteHeaders, kindOf } from '../../src/hosting/headers';
import { builtFiles } from '../support/builtSite';
import { digestFor, withDigests } from '../support/workerDigests';

/** What can go wrong with a file on its way to the browser. */
export const mishaps = ['404', '500', 'hangs', 'breaks off', 'is cut', 'first byte only', 'no answer'] as const;

export type Mishap = (typeof mishaps)[number];

/** A rule: which files, and what happens to them. */
export interface Rule {
  readonly file: RegExp;
  readonly mishap: Mishap;
  /** Prevents the page itself from being shown; a person calls this “no connection” and tries again later. */
  readonly stopsPages?: boolean;
  /** Applies from this response on, counting the failed ones too. */
  readonly after?: number;
}

/** The build on the server: `next` is the same site, with other names for the files that are named by their content. */
export type Build = 'first' | 'next';

const dist = path.resolve('dist');

/** Settings that the administrator edited after the build, so that the browser fetches the code that checks them. */
const editedSettings = { administrator: { name: '情報システム部の田中' } };

/** Serves the built site with its headers, and fails on demand. */
export class FaultySite {
  rules: readonly Rule[] = [];
  build: Build = 'first';
  /** Code that the service worker runs before its own. */
  beforeWorker = '';
  /** The files requested so far, in order, relative to the site's root. */
  readonly asked: string[] = [];
  private readonly server: Server;
  private readonly files = new Set(builtFiles(/./));
  private readonly headers = siteHeaders({});
  private readonly bodies = new Map<string, Buffer>();

  constructor() {
    this.server = createServer((request, response) => this.answer(request, response));
  }

  /** Its address, without a slash at the end. */
  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Makes the host as good as new, with other rules. */
  reset(rules: readonly Rule[] = []): void {
    this.rules = rules;
    this.build = 'first';
    this.beforeWorker = '';
    this.asked.length = 0;
    this.server.closeAllConnections();
  }

  /** Makes the pages available again; all other faults stay. */
  repairPages(): void {
    this.rules = this.rules.filter(({ stopsPages }) => !stopsPages);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.replace(/\/$/, '/index.html').slice(1);
    this.asked.push(file);
    const rule = this.rules.find(
      (candidate) => candidate.file.test(file) && this.asked.length > (candidate.after ?? 0),
    );
    const isThere = this.files.has(this.nameInDist(file));
    const shown = isThere && rule?.mishap !== '404' ? file : '404.html';
    const status = rule?.mishap === '500' ? 500 : shown === file ? 200 : 404;
    switch (rule?.mishap) {
      case 'hangs':
        return;
      case 'no answer':
        request.socket.destroy();
        return;
      case '500':
        this.send(response, { file, status, body: Buffer.from('Internal Server Error'), type: 'text/plain' });
        return;
      case 'breaks off':
      case 'first byte only':
      case 'is cut':
      case '404':
      case undefined:
    }
    const text = this.read(shown);
    const isCut = rule?.mishap === 'is cut';
    const isCompressed = !isCut && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const whole = isCompressed ? this.compressed(shown, text) : text;
    const body = isCut ? whole.subarray(0, whole.length / 2) : whole;
    const kept = { 'breaks off': Math.floor(body.length / 2), 'first byte only': 1 }[String(rule?.mishap)];
    const encoding = isCompressed ? { 'Content-Encoding': 'br' } : {};
    const sent = { file, status, body, type: this.typeOf(shown), encoding };
    this.send(response, kept === undefined ? sent : { ...sent, kept, isClosed: rule?.mishap === 'breaks off' });
  }

  private send(response: ServerResponse, { file, status, body, type, encoding, kept, isClosed }: Sent): void {
    response.writeHead(status, {
      ...this.headers.common,
      ...this.headers.byKind[kindOf(file)],
      ...encoding,
      'Content-Type': type,
      'Content-Length': body.length,
      // So that the browser's cache never answers for a file that fails.
      ...(status === 200 && kept === undefined ? {} : { 'Cache-Control': 'no-store' }),
    });
    if (kept === undefined) {
      response.end(body);
      return;
    }
    response.write(body.subarray(0, kept), () => {
      if (isClosed) setTimeout(() => response.destroy(), 20);
    });
  }

  private typeOf(file: string): string {
    const ending = path.extname(file).slice(1);
    return Object.entries(mediaTypes).find(([known]) => known === ending)?.[1] ?? 'application/octet-stream';
  }

  private read(file: string): Buffer {
    if (file === 'organization.json') return Buffer.from(JSON.stringify(editedSettings));
    const body = readFileSync(path.join(dist, this.nameInDist(file)));
    if (file === 'sw.js') return Buffer.from(this.beforeWorker + this.worker(body.toString()));
    return /\.(html|js|json)$/.test(file) ? Buffer.from(this.inBuild(body.toString())) : body;
  }

  private compressed(file: string, text: Buffer): Buffer {
    const key = `${this.build} ${file} ${file === 'sw.js' ? this.beforeWorker : ''}`;
    const known = this.bodies.get(key);
    if (known) return known;
    const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    this.bodies.set(key, body);
    return body;
  }

  /** The file on disk for a requested name of the build that is served. */
  private nameInDist(file: string): string {
    return this.inBuild(file);
  }

  /** The worker of the build that is served, which knows what its files say. */
  private worker(code: string): string {
    if (this.build === 'first') return code;
    const files = builtFiles(/^assets\/.*\.(js|json)$/).map((file) => inNextBuild(file));
    return withDigests(inNextBuild(code), Object.fromEntries(files.map((file) => [file, digestFor(this.read(file))])));
  }

  private inBuild(text: string): string {
    return this.build === 'first' ? text : inNextBuild(text);
  }
}

interface Sent {
  readonly file: string;
  readonly status: number;
  readonly body: Buffer;
  readonly type: string;
  readonly encoding?: Readonly<Record<string, string>>;
  /** How many bytes of the body are sent, if not all, and whether the connection then closes. */
  readonly kept?: number;
  readonly isClosed?: boolean;
}

/** Renames the files that are named by their content; applied twice, it returns the original. */
function inNextBuild(text: string): string {
  return text.replaceAll(new RegExp(hashedFilePattern, 'g'), (file) => {
    const { dir, name, ext } = path.parse(file);
    return `${dir}/${name.slice(0, -8)}${name.slice(-8).split('').reverse().join('')}${ext}`;
  });
}

/** The name of the administrator in the settings; a page shows it once it has read them. */
export const administratorName = editedSettings.administrator.name;
