import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashedFilePattern, mediaTypes, siteHeaders, kindOf } from '../../src/hosting/headers';
import { builtFiles, builtInline } from '../support/builtSite';

/** What can go wrong with a file on its way. */
export const mishaps = ['404', '500', 'hangs', 'breaks off', 'is cut', 'first byte only', 'no answer'] as const;

export type Mishap = (typeof mishaps)[number];

/** Which files, and what happens to them. */
export interface Rule {
  readonly file: RegExp;
  readonly mishap: Mishap;
  /** Keeps a page itself from being shown: what a person would call no connection, and try again later. */
  readonly stopsPages?: boolean;
  /** From how many answers on, the wrong ones counted too. */
  readonly after?: number;
}

/** The build that lies on the server: `next` is the same site, with other names for what is named by its content. */
export type Build = 'first' | 'next';

const dist = path.resolve('dist');

/** As the administrator edited it after the build: what checks it is then fetched on demand. */
const editedSettings = { administrator: { name: '情報システム部の田中' } };

/** A host of the built site, with the headers that the site asks for, that fails on demand. */
export class FaultySite {
  rules: readonly Rule[] = [];
  build: Build = 'first';
  /** What the service worker runs before its own script. */
  beforeWorker = '';
  /** What was asked for, in order, from the site's root. */
  readonly asked: string[] = [];
  private readonly server: Server;
  private readonly files = new Set(builtFiles(/./));
  private readonly headers = siteHeaders(builtInline(), []);
  private readonly bodies = new Map<string, Buffer>();

  constructor() {
    this.server = createServer((request, response) => this.answer(request, response));
  }

  /** Where it listens, without a slash at the end. */
  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** A host on which nothing has happened yet. */
  reset(rules: readonly Rule[] = []): void {
    this.rules = rules;
    this.build = 'first';
    this.beforeWorker = '';
    this.asked.length = 0;
    this.server.closeAllConnections();
  }

  /** The pages can be had again; what else is wrong stays so. */
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
      // A file that failed is not to be found in the browser's own store the next time.
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
    if (file === 'sw.js') return Buffer.from(this.beforeWorker + this.inBuild(body.toString()));
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

  /** The file of the folder that has a name of the build that is served. */
  private nameInDist(file: string): string {
    return this.inBuild(file);
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
  /** How many bytes of the body are sent, where it is not all of them, and whether the connection is then closed. */
  readonly kept?: number;
  readonly isClosed?: boolean;
}

/** What is named by its content gets another name; the same again gives the first one back. */
function inNextBuild(text: string): string {
  return text.replaceAll(new RegExp(hashedFilePattern, 'g'), (file) => {
    const { dir, name, ext } = path.parse(file);
    return `${dir}/${name.slice(0, -8)}${name.slice(-8).split('').reverse().join('')}${ext}`;
  });
}

/** The name the administrator's settings give, as a page shows it once they were read. */
export const administratorName = editedSettings.administrator.name;
