// What tests need of the machine beside Node.js. `node tools.mjs browser nginx` says what is there, in which version and where it
// is, or where it was looked for. `--install` installs what is missing (`npm run setup`); what stands behind `--optional` may
// be missing, and its tests are left out, but not in CI.
import { spawnSync } from 'node:child_process';
import { apachePackages, findApache } from './find-apache.mjs';
import { browser, findChromium, findHeadlessChromium, headlessPackage, isHeadlessMissing } from './find-browser.mjs';
import { findFirefox, findWebKit, firefox, needs } from './find-engines.mjs';
import { findBrotliModule, findNginx, nginx, nginxPackages } from './find-nginx.mjs';
import { lookedIn } from './find-program.mjs';
import { caddy, findCaddy, findLighttpd, lighttpd, serverPackages } from './find-servers.mjs';
import { installChromium, installPackages } from './install.mjs';
import { isCI, leftOut, leftOutInWords } from './left-out.mjs';

/** @typedef {{ find: () => string | null, packages: readonly string[], looked: string, command: string, version?: string }} Tool */

/** @type {Readonly<Record<string, Tool>>} */
const tools = {
  browser: {
    find: findHeadlessChromium,
    packages: needs.blink.packages,
    looked: lookedIn(browser),
    command: 'setup',
    // On Windows it would open a window instead.
    ...(process.platform !== 'win32' && { version: '--version' }),
  },
  nginx: { find: findNginx, packages: nginxPackages, looked: lookedIn(nginx), command: 'setup', version: '-v' },
  apache: { find: findApache, packages: apachePackages, looked: 'APACHE_PATH', command: 'setup:hosts', version: '-v' },
  caddy: {
    find: findCaddy,
    packages: serverPackages.caddy,
    looked: lookedIn(caddy),
    command: 'setup:hosts',
    version: 'version',
  },
  lighttpd: {
    find: findLighttpd,
    packages: serverPackages.lighttpd,
    looked: lookedIn(lighttpd),
    command: 'setup:hosts',
    version: '-v',
  },
  gecko: {
    find: findFirefox,
    packages: needs.gecko.packages,
    looked: lookedIn(firefox),
    command: 'setup:engines',
    version: '--version',
  },
  webkit: {
    find: () => findWebKit()?.browser ?? null,
    packages: needs.webkit.packages,
    looked: needs.webkit.variables.join(', '),
    command: 'setup:engines',
  },
};

/** @param {string} name */
function isMissing(name) {
  // The tests do without nginx's module for brotli, and look at less.
  return tools[name]?.find() === null || (name === 'nginx' && findBrotliModule() === null);
}

/** @param {readonly string[]} names */
async function install(names) {
  if (names.includes('browser') && findChromium() === null) await installChromium();
  await installPackages(names.filter(isMissing).flatMap((name) => tools[name]?.packages ?? []));
  // On its own, because not every system has the package and the tests do without it.
  if (process.getuid?.() === 0 && names.includes('browser') && isHeadlessMissing()) {
    await installPackages([headlessPackage]);
  }
}

/**
 * The first line of what a program says of its version; nothing where it says none.
 * @param {string} file
 * @param {string} flag
 */
function versionOf(file, flag) {
  const { stdout, stderr } = spawnSync(file, [flag], { encoding: 'utf8', timeout: 20_000 });
  const [said = ''] = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n');
  return said.replace(/^.*version: */, '').trim();
}

/**
 * Says of a tool that it is there, or what to do; yields whether it is there.
 * @param {string} name
 */
function report(name) {
  const { find, looked, command, version } = /** @type {Tool} */ (tools[name]);
  const found = find();
  if (found) {
    console.log(`  ${name}: ${[version && versionOf(found, version), found].filter(Boolean).join(', ')}`);
    return true;
  }
  console.error(`  ${name}: not found. Looked for: ${looked}.`);
  console.error(`  \`npm run ${command}\` installs it (Debian, Ubuntu).`);
  return false;
}

const args = process.argv.slice(2);
const names = args.filter((name) => name in tools);
const optional = args.slice(args.includes('--optional') ? args.indexOf('--optional') : args.length);
try {
  if (args.includes('--install')) await install(names);
  console.log(`What the tests need of this machine:\n  Node.js: ${process.versions.node}, ${process.execPath}`);
  const missing = names.filter((name) => !report(name));
  if (missing.some((name) => isCI || !optional.includes(name))) process.exitCode = 1;
  const said = optional.length > 0 && leftOutInWords(leftOut());
  if (said) console.error(said);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
