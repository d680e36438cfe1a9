// Provides what only the benchmark needs: Lighthouse, in a folder of its own, and wrk.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmFile } from '../tests/support/package-bin.mjs';

/** The newest version that runs on Node.js 20. Not in package.json: `npm ci` would fail where a mirror lacks one of its 200 packages. */
const lighthouseVersion = '12.8.2';

const folder = path.resolve('node_modules/.cache/lighthouse');
const installed = path.join(folder, 'node_modules/lighthouse');

/** Returns Lighthouse and its version, and installs that version first if it is missing. Throws if it cannot. */
export async function loadLighthouse() {
  if (versionIn(installed) !== lighthouseVersion) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    execFileSync(
      process.execPath,
      [npmFile(), 'install', '--no-audit', '--no-fund', `lighthouse@${lighthouseVersion}`],
      {
        cwd: folder,
        stdio: 'inherit',
      },
    );
  }
  const module = await import(/* @vite-ignore */ pathToFileURL(path.join(installed, 'core/index.js')).href);
  return { version: lighthouseVersion, lighthouse: module.default };
}

/** @param {string} packageFolder */
function versionIn(packageFolder) {
  const file = path.join(packageFolder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

/** Whether wrk can be run; tries to install it where it is not there. */
export function hasWrk() {
  if (runs('wrk', ['--version'])) return true;
  if (process.getuid?.() !== 0) return false;
  runs('apt-get', ['update']);
  runs('apt-get', ['install', '-y', '--no-install-recommends', 'wrk']);
  return runs('wrk', ['--version']);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function runs(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch (error) {
    // wrk exits with 1 after printing its version.
    return command === 'wrk' && /** @type {{ code?: string }} */ (error).code !== 'ENOENT';
  }
}
