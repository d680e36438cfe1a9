// Finds the other servers on which the site is tried: none of them is needed, and those that are missing are named.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What Debian and Ubuntu call them. */
export const serverPackages = { caddy: ['caddy'], lighttpd: ['lighttpd', 'lighttpd-mod-deflate'] };

/**
 * The path of a program on this machine, or null: the one that the variable names, or the first in PATH or where systems put servers.
 * @param {string} name
 * @param {string} variable
 * @returns {string | null}
 */
function findProgram(name, variable) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  const named = process.env[variable];
  return [named, ...folders.map((folder) => path.join(folder, name))].find((file) => file && existsSync(file)) ?? null;
}

export const findCaddy = () => findProgram('caddy', 'CADDY_PATH');
export const findLighttpd = () => findProgram('lighttpd', 'LIGHTTPD_PATH');
export const findPython = () => findProgram('python3', 'PYTHON_PATH');
export const findServe = () => findProgram('serve', 'SERVE_PATH');
