// Finds the nginx that the tests of the hosting files start.
import { existsSync } from 'node:fs';
import { findProgram } from './find-program.mjs';

/** @type {import('./find-program.mjs').Sought} */
export const nginx = {
  variable: 'NGINX_PATH',
  names: ['nginx'],
  // Often in no PATH but root's.
  places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
};

const brotliModules = ['/usr/lib', '/usr/lib64', '/usr/local/libexec'].map(
  (folder) => `${folder}/nginx/modules/ngx_http_brotli_static_module.so`,
);

/** What Debian and Ubuntu call it. */
export const nginxPackages = ['nginx', 'libnginx-mod-http-brotli-static'];

/** The path of an nginx on this machine, or null: the one named by `NGINX_PATH`, or the system's. Throws where that is none. */
export function findNginx() {
  return findProgram(nginx);
}

/**
 * The path of its module for files that are compressed already, or null; without it, it serves those of gzip.
 * @returns {string | null}
 */
export function findBrotliModule() {
  return brotliModules.find((path) => existsSync(path)) ?? null;
}
