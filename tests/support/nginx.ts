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
  /** Where it logs, in its usual format; nowhere, where it is left out. */
  readonly log?: string;
}

interface Running {
  /** Makes it accept requests and answer none from now on. */
  readonly hang: () => void;
  readonly stop: () => Promise<void>;
}

export interface Nginx extends Running {
  /** The address of the site's root, without a slash at the end. */
  readonly addressOf: (place: Place) => string;
}

/**
 * Starts an nginx with what the comment of the built file says to write, in a folder of its own and as whoever runs the
 * test. Throws where there is none: a test that is left out looks like one that passed.
 */
export async function startNginx({ config, site = dist, hasBrotli = true, log }: Served = {}): Promise<Nginx> {
  const folder = folderForNginx();
  const ports = new Map<Place, number>();
  for (const place of places) ports.set(place, await freePort());
  const brotli = hasBrotli ? findBrotliModule() : null;
  const files = [...(brotli ? ['nginx-brotli.conf'] : []), 'nginx.conf'];
  const included = path.join(folder, 'included.conf');
  const built = () => files.map((file) => readFileSync(path.join(site, 'hosting', file), 'utf8')).join('\n');
  writeFileSync(included, config ?? built());
  writeFileSync(path.join(folder, 'nginx.conf'), mainConfig({ folder, included, site, log }, brotli, ports));
  const addressOf = (place: Place) => `http://localhost:${ports.get(place)}${place}`;
  const running = await run(folder, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], addressOf(''));
  return { ...running, addressOf };
}

/**
 * Starts an nginx as the built container does, by the arguments of its file. Its configuration is the built one but for the folder of
 * the site, the port and the folder for what nginx writes; and it is one process, of whoever runs the test.
 */
export async function startContainer(): Promise<Running & { readonly address: string }> {
  const folder = folderForNginx();
  const port = await freePort();
  const containerfile = readFileSync(path.join(dist, 'hosting/container/Containerfile'), 'utf8');
  const words = (instruction: string) =>
    JSON.parse(new RegExp(`^${instruction} (.+)$`, 'm').exec(containerfile)?.[1] ?? '[]') as string[];
  const [, ...args] = [...words('ENTRYPOINT'), ...words('CMD')];
  const here = args.map((word) =>
    word
      .replace('/srv/login-guide/hosting/container', folder)
      .replace('daemon off;', 'daemon off; master_process off;'),
  );
  const config = readFileSync(path.join(dist, 'hosting/container/nginx.conf'), 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replaceAll('/srv/login-guide', dist)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`);
  writeFileSync(path.join(folder, 'nginx.conf'), config);
  const address = `http://localhost:${port}`;
  return { ...(await run(folder, here, address)), address };
}

function folderForNginx(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'login-guide-nginx-'));
}

/** Starts an nginx, and waits until it answers at an address; `folder` is deleted when it is stopped. */
async function run(folder: string, args: readonly string[], address: string): Promise<Running> {
  const binary = findNginx();
  if (!binary) throw new Error('No nginx was found: npm run setup installs it.');
  const nginx = spawn(binary, args, { stdio: 'pipe' });
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
  for (let tries = 0; nginx.exitCode === null && tries < 100; tries += 1) {
    if (await ask(`${address}/`).catch(() => null)) return { hang, stop };
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
  readonly log: string | undefined;
}

function mainConfig(
  { folder, log, ...served }: Folders,
  brotli: string | null,
  ports: ReadonlyMap<Place, number>,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    ${brotli ? `load_module ${brotli};` : ''}
    daemon off;
    master_process off;
    pid ${folder}/pid;
    events {}
    http {
      access_log ${log ?? 'off'};
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      # What the site must not depend on, nor let through.
      add_header X-Of-The-Host outer;
      ${[...ports].map(([place, port]) => server(place, port, served)).join('\n')}
    }`;
}

function server(place: Place, port: number, { included, site }: Omit<Folders, 'folder' | 'log'>): string {
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
