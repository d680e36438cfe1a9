import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findApache } from '../support/find-apache.mjs';
import { findBrotliModule, findNginx } from '../support/find-nginx.mjs';
import { findCaddy, findLighttpd, findPython, findServe } from '../support/find-servers.mjs';
import { freePort } from '../support/freePort';
import { startNginx, type Place } from '../support/nginx';
import { startApache } from './apache';
import { blockOfGuide } from './guide';
import { ownFolder, startProcess, type Running } from './process';

/** What a server is started for. */
export interface Serving {
  /** The folder of the site's files. It is named as the place is, two folders below one that has nothing else. */
  readonly files: string;
  /** Where visitors see it. */
  readonly place: Place;
}

/** A server as people have it: as it comes, or told what the guide for administrators says. */
export interface Server {
  readonly name: string;
  /** Why it cannot be tried here; null where it can. */
  readonly missing: () => string | null;
  readonly start: (serving: Serving) => Promise<Running>;
  /** What it is told to send: what the build means, in full; the few lines of the guide; nothing. */
  readonly told: 'all' | 'some' | 'nothing';
}

const installable = (program: string) => `no ${program} here: npm run setup:hosts installs it`;

/** The folder that a server without a configuration is pointed at, so that visitors see the site at the place. */
const rootOf = ({ files, place }: Serving) => (place === '' ? files : files.slice(0, -place.length));

/** A server that is pointed at a folder. */
async function pointed(command: (root: string, port: number, own: string) => readonly string[], serving: Serving) {
  const port = await freePort();
  const own = ownFolder('server');
  return startProcess(command(rootOf(serving), port, own), `http://localhost:${port}${serving.place}`, own);
}

/** A server whose configuration is written into its folder. */
const configured =
  (binary: () => string | null, args: readonly string[], config: (root: string, port: number, own: string) => string) =>
  (serving: Serving) =>
    pointed((root, port, own) => {
      writeFileSync(path.join(own, 'server.conf'), config(root, port, own));
      return [binary() ?? '', ...args];
    }, serving);

const nginxTypes = '/etc/nginx/mime.types';

/** As Debian's package has it. */
const stockNginx = (root: string, port: number, own: string) => `
  daemon off;
  master_process off;
  pid ${own}/pid;
  events {}
  http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}
    ${existsSync(nginxTypes) ? `include ${nginxTypes};` : 'types { text/html html; application/javascript js; application/json json; image/png png; }'}
    default_type application/octet-stream;
    gzip on;
    server {
      listen 127.0.0.1:${port};
      root ${root};
      index index.html index.htm;
      location / { try_files $uri $uri/ =404; }
    }
  }`;

const stockLighttpd = (root: string, port: number) => `
  server.modules = ( "mod_indexfile", "mod_dirlisting", "mod_staticfile" )
  server.document-root = "${root}"
  server.bind = "127.0.0.1"
  server.port = ${port}
  index-file.names = ( "index.html" )
  mimetype.assign = ( ".html" => "text/html", ".js" => "text/javascript", ".json" => "application/json",
    ".png" => "image/png", "" => "application/octet-stream" )`;

/** What the guide says for this server, with this site's folder and place. */
function fromGuide(language: string, { files, place }: Serving): string {
  const lines = blockOfGuide(language).split('\n');
  // At the root there is no folder whose slash could be missing.
  const own = place === '' ? lines.filter((line) => !line.includes('redir ')) : lines;
  return own.join('\n').replaceAll('/guide', place).replaceAll('/srv/login-guide', files);
}

async function guided(command: readonly string[], serving: Serving, config: (port: number, own: string) => string) {
  const port = await freePort();
  const own = ownFolder('server');
  writeFileSync(path.join(own, 'server.conf'), config(port, own));
  return startProcess(command, `http://localhost:${port}${serving.place}`, own);
}

export const servers: readonly Server[] = [
  {
    name: 'nginx, as Debian brings it',
    missing: () => (findNginx() ? null : installable('nginx')),
    start: configured(findNginx, ['-p', '.', '-c', 'server.conf', '-e', 'error.log'], stockNginx),
    told: 'nothing',
  },
  {
    name: 'nginx, hosting/nginx.conf',
    missing: () => (findNginx() ? null : installable('nginx')),
    start: (serving) => siteOfNginx(serving, false),
    told: 'all',
  },
  {
    name: 'nginx, with nginx-brotli.conf',
    missing: () => (findNginx() && findBrotliModule() ? null : installable('nginx with brotli_static')),
    start: (serving) => siteOfNginx(serving, true),
    told: 'all',
  },
  {
    name: 'Apache, as Debian brings it',
    missing: () => (findApache() ? null : installable('Apache')),
    start: ({ files, place }) => startApache(files, { place, allowOverride: 'None', without: ['headers', 'rewrite'] }),
    told: 'nothing',
  },
  {
    name: 'Apache, .htaccess',
    missing: () => (findApache() ? null : installable('Apache')),
    start: ({ files, place }) => startApache(files, { place, allowOverride: 'FileInfo' }),
    told: 'all',
  },
  {
    name: 'Caddy, file-server',
    missing: () => (findCaddy() ? null : installable('Caddy')),
    start: (serving) =>
      pointed(
        (root, port) => [findCaddy() ?? '', 'file-server', '--root', root, '--listen', `127.0.0.1:${port}`],
        serving,
      ),
    told: 'nothing',
  },
  {
    name: 'Caddy, as the guide says',
    missing: () => (findCaddy() ? null : installable('Caddy')),
    start: (serving) =>
      guided([findCaddy() ?? '', 'run', '--config', 'server.conf', '--adapter', 'caddyfile'], serving, (port) => {
        const block = fromGuide('caddyfile', serving).replace('guide.example.co.jp', `http://localhost:${port}`);
        return `{\n\tadmin off\n}\n${block}`;
      }),
    told: 'some',
  },
  {
    name: 'lighttpd, as it comes',
    missing: () => (findLighttpd() ? null : installable('lighttpd')),
    start: configured(findLighttpd, ['-D', '-f', 'server.conf'], stockLighttpd),
    told: 'nothing',
  },
  {
    name: 'lighttpd, as the guide says',
    missing: () => (findLighttpd() ? null : installable('lighttpd')),
    start: (serving) =>
      guided([findLighttpd() ?? '', '-D', '-f', 'server.conf'], serving, (port, own) =>
        [stockLighttpd(own, port), fromGuide('lighttpd', serving)].join('\n'),
      ),
    told: 'some',
  },
  {
    name: 'Python, http.server',
    missing: () => (findPython() ? null : 'no python3 here'),
    start: (serving) =>
      pointed(
        (root, port) => [findPython() ?? '', '-m', 'http.server', `${port}`, '-b', '127.0.0.1', '-d', root],
        serving,
      ),
    told: 'nothing',
  },
  {
    name: 'serve',
    missing: () => (findServe() ? null : 'no serve in PATH; SERVE_PATH names one'),
    start: (serving) =>
      pointed((root, port) => [findServe() ?? '', '-n', '-L', '-l', `tcp://127.0.0.1:${port}`, root], serving),
    told: 'nothing',
  },
];

async function siteOfNginx({ files, place }: Serving, hasBrotli: boolean): Promise<Running> {
  const { addressOf, stop } = await startNginx({ site: files, hasBrotli });
  return { site: addressOf(place), stop };
}
