// Finds the Apache that the tests of the `.htaccess` start.
import { existsSync } from 'node:fs';

const binaries = ['/usr/sbin/apache2', '/usr/sbin/httpd', '/usr/local/sbin/httpd', '/opt/homebrew/bin/httpd'];
const moduleFolders = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
  '/usr/local/lib/httpd/modules',
  '/opt/homebrew/lib/httpd/modules',
];

/** What Debian and Ubuntu call it: the program alone, without a service that starts. */
export const apachePackages = ['apache2-bin'];

/**
 * The path of an Apache on this machine, or null: the one named by `APACHE_PATH`, or the system's.
 * @returns {string | null}
 */
export function findApache() {
  return [process.env['APACHE_PATH'], ...binaries].find((path) => path && existsSync(path)) ?? null;
}

/**
 * The path of one of its modules, named as its file is (`headers`), or null: some are in the program itself.
 * @param {string} name
 * @returns {string | null}
 */
export function findApacheModule(name) {
  const folders = [process.env['APACHE_MODULES'] ?? '', ...moduleFolders];
  return folders.map((folder) => `${folder}/mod_${name}.so`).find((path) => existsSync(path)) ?? null;
}
