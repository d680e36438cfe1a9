// What tests need of the machine beside Node.js. `node tools.mjs browser nginx` says where they are, or what is missing;
// `--install` installs what is missing, which is `npm run setup`.
import { execFileSync } from 'node:child_process';
import { apachePackages, findApache } from './find-apache.mjs';
import { findChromium, headlessPackage, isHeadlessMissing } from './find-browser.mjs';
import { findFirefox, findWebKit, needs } from './find-engines.mjs';
import { findBrotliModule, findNginx, nginxPackages } from './find-nginx.mjs';
import { findCaddy, findLighttpd, serverPackages } from './find-servers.mjs';

/** @typedef {{ find: () => string | null, packages: readonly string[], variable: string, command: string }} Tool */

/** @type {Readonly<Record<string, Tool>>} */
const tools = {
  browser: { find: findChromium, packages: needs.blink.packages, variable: 'CHROMIUM_PATH', command: 'setup' },
  nginx: { find: findNginx, packages: nginxPackages, variable: 'NGINX_PATH', command: 'setup' },
  apache: { find: findApache, packages: apachePackages, variable: 'APACHE_PATH', command: 'setup:hosts' },
  caddy: { find: findCaddy, packages: serverPackages.caddy, variable: 'CADDY_PATH', command: 'setup:hosts' },
  lighttpd: {
    find: findLighttpd,
    packages: serverPackages.lighttpd,
    variable: 'LIGHTTPD_PATH',
    command: 'setup:hosts',
  },
  gecko: { find: findFirefox, packages: needs.gecko.packages, variable: 'FIREFOX_PATH', command: 'setup:engines' },
  webkit: {
    find: () => findWebKit()?.browser ?? null,
    packages: needs.webkit.packages,
    variable: needs.webkit.variables.join(', '),
    command: 'setup:engines',
  },
};

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  try {
    console.log(`${command} ${args.join(' ')}`);
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  } catch {
    // What is missing in the end is said.
  }
}

/** @param {string} name */
function isMissing(name) {
  // The tests do without nginx's module for brotli, and look at less.
  return tools[name]?.find() === null || (name === 'nginx' && findBrotliModule() === null);
}

const isRoot = process.getuid?.() === 0;

/** @param {readonly string[]} missing */
function install(missing) {
  if (missing.includes('browser')) {
    run('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  }
  const packages = missing.filter(isMissing).flatMap((name) => tools[name]?.packages ?? []);
  if (packages.length === 0) return;
  const commands = [['update'], ['install', '-y', '--no-install-recommends', ...new Set(packages)]];
  if (isRoot) for (const args of commands) run('apt-get', args);
  else console.log(`As root: ${commands.map((args) => `apt-get ${args.join(' ')}`).join(' && ')}`);
}

const args = process.argv.slice(2);
const names = args.filter((name) => name in tools);
if (args.includes('--install')) {
  install(names.filter(isMissing));
  // On its own, because not every system has the package and the tests do without it.
  if (isRoot && names.includes('browser') && isHeadlessMissing()) {
    run('apt-get', ['install', '-y', '--no-install-recommends', headlessPackage]);
  }
}
for (const name of names) {
  const { find, variable, command } = /** @type {Tool} */ (tools[name]);
  const found = find();
  if (found) console.log(`${name}: ${found}`);
  else {
    console.error(`${name}: not found. \`npm run ${command}\` installs it (Debian, Ubuntu); or name it: ${variable}=…`);
    process.exitCode = 1;
  }
}
