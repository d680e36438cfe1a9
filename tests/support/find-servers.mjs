// Finds the other servers on which the site is tried: none of them is needed, and those that are missing are named.
import { findProgram } from './find-program.mjs';

/** @typedef {import('./find-program.mjs').Sought} Sought */

/**
 * Often in no PATH but root's.
 * @param {string} name
 * @param {string} variable
 * @returns {Sought}
 */
const server = (name, variable) => ({
  variable,
  names: [name],
  places: [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`, `/opt/homebrew/bin/${name}`],
});

export const caddy = server('caddy', 'CADDY_PATH');
export const lighttpd = server('lighttpd', 'LIGHTTPD_PATH');
const python = server('python3', 'PYTHON_PATH');
const serve = server('serve', 'SERVE_PATH');

/** What Debian and Ubuntu call them. */
export const serverPackages = { caddy: ['caddy'], lighttpd: ['lighttpd', 'lighttpd-mod-deflate'] };

export const findCaddy = () => findProgram(caddy);
export const findLighttpd = () => findProgram(lighttpd);
export const findPython = () => findProgram(python);
export const findServe = () => findProgram(serve);
