// Finds the nginx that the tests of the hosting files start, or installs one, and says in one line which.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const binaries = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const brotliModules = ['/usr/lib', '/usr/lib64', '/usr/local/libexec'].map(
  (folder) => `${folder}/nginx/modules/ngx_http_brotli_static_module.so`,
);
const packages = ['nginx', 'libnginx-mod-http-brotli-static'];

export const howToInstall = `No nginx was found. Install one (Debian, Ubuntu: apt-get install ${packages.join(' ')}), or name it: NGINX_PATH=… npm test`;

/**
 * The path of an nginx on this machine, or null: the one named by `NGINX_PATH`, or the system's.
 * @returns {string | null}
 */
export function findNginx() {
  return [process.env['NGINX_PATH'], ...binaries].find((path) => path && existsSync(path)) ?? null;
}

/**
 * The path of its module for files that are compressed already, or null; without it, it serves those of gzip.
 * @returns {string | null}
 */
export function findBrotliModule() {
  return brotliModules.find((path) => existsSync(path)) ?? null;
}

function installNginx() {
  if (process.getuid?.() !== 0) return;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    try {
      execFileSync('apt-get', args, { stdio: 'ignore', timeout: 300_000 });
    } catch {
      return;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findNginx() || !findBrotliModule()) installNginx();
  const path = findNginx();
  if (path) {
    console.log(`Hosting tests use ${path}, ${findBrotliModule() ? 'with' : 'without'} its module for brotli`);
  } else {
    console.error(howToInstall);
    process.exitCode = 1;
  }
}
