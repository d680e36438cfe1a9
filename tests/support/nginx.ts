import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findBrotliModule, findNginx } from './find-nginx.mjs';
import { freePort } from './freePort';

const dist = path.resolve('dist');

/** Where the site is served, in the words of the configuration; each place on a port of its own. */
export const places = ['', '/intra/guide'] as const;

export type Place = (typeof places)[number];

interface Served {
  /** What is included in the site's location; what the build wrote, where it is left out. */
  readonly config?: string;
  /** The folder of the site's files. */
  readonly site?: string;
  /** Whether it has the module for files that brotli has compressed; where it is left out, if this machine has it. */
  readonly hasBrotli?: boolean;
}

export interface Nginx {
  /** The address of the site's root, without a slash at the end. */
  readonly addressOf: (place: Place) => string;
  /** Makes it accept requests and answer none from now on. */
  readonly hang: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Starts an nginx with what the comment of the built file says to write, in a folder of its own and as whoever runs the
 * test. Throws where there is none: a test that is left out looks like one that passed.
 */
export async function startNginx({ config, site = dist, hasBrotli = true }: Served = {}): Promise<Nginx> {
  const binary = findNginx();
  if (!binary) throw new Error('No nginx was found: npm run setup installs it.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-nginx-'));
  const ports = new Map<Place, number>();
  for (const place of places) ports.set(place, await freePort());
  const brotli = hasBrotli ? findBrotliModule() : null;
  const files = [...(brotli ? ['nginx-brotli.conf'] : []), 'nginx.conf'];
  const included = path.join(folder, 'included.conf');
  const built = () => files.map((file) => readFileSync(path.join(site, 'hosting', file), 'utf8')).join('\n');
  writeFileSync(included, config ?? built());
  writeFileSync(path.join(folder, 'nginx.conf'), mainConfig({ folder, included, site }, brotli, ports));

  const nginx = spawn(binary, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'pipe' });
  const ended = once(nginx, 'exit');
  // A timeout stops the test worker, but not the processes that the worker has started.
  const kill = () => nginx.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  const hang = () => void nginx.kill('SIGSTOP');
  const addressOf = (place: Place) => `http://localhost:${ports.get(place)}${place}`;
  for (let tries = 0; nginx.exitCode === null && tries < 100; tries += 1) {
    if (await ask(`${addressOf('')}/`).catch(() => null)) return { addressOf, hang, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error(`nginx did not start: ${said}`);
}

interface Folders {
  /** The folder for the files of nginx itself. */
  readonly folder: string;
  readonly included: string;
  readonly site: string;
}

function mainConfig({ folder, ...served }: Folders, brotli: string | null, ports: ReadonlyMap<Place, number>): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    ${brotli ? `load_module ${brotli};` : ''}
    daemon off;
    master_process off;
    pid ${folder}/pid;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      # What the site must not depend on, nor let through.
      add_header X-Of-The-Host outer;
      ${[...ports].map(([place, port]) => server(place, port, served)).join('\n')}
    }`;
}

function server(place: Place, port: number, { included, site }: Omit<Folders, 'folder'>): string {
  return `
    server {
      listen 127.0.0.1:${port};
      set $login_guide "${place}";
      location ^~ ${place}/ {
        alias ${site}/;
        include ${included};
      }
      ${place ? `location = ${place} { absolute_redirect off; return 301 ${place}/; }` : ''}
      # A host's own rule for all its scripts and pictures.
      location ~* \\.(?:js|json|png)$ { expires 30d; }
    }`;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body as it was sent, possibly compressed. */
  readonly body: Buffer;
}

/** The body as it was before it was compressed. */
export function decoded({ body, headers }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** Requests an address without what a browser or `fetch` does to the response. */
export function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    request.on('error', reject);
  });
}
