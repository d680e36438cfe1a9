// Old versions of Chromium, from npm packages that bring one, and where `npm run setup:old` puts them.
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} OldBrowser
 * @property {string} version
 * @property {string} package
 * @property {boolean} reachesFloor whether the scripts run in it (src/build/floor.ts); below, the pages stay plain
 */

/** @type {readonly OldBrowser[]} */
export const oldBrowsers = [
  { version: '80', package: 'chrome-aws-lambda@2.1.1', reachesFloor: false },
  { version: '85', package: 'chrome-aws-lambda@5.2.1', reachesFloor: true },
  { version: '92', package: 'chrome-aws-lambda@10.1.0', reachesFloor: true },
  { version: '109', package: '@sparticuz/chromium@109.0.6', reachesFloor: true },
];

/** @param {string} version */
export function folderOf(version) {
  return path.resolve('node_modules/.cache/old-browsers', version);
}

/** @param {string} version */
export function binaryOf(version) {
  return path.join(folderOf(version), 'chromium');
}

/** The versions that are not installed. */
export function missingVersions() {
  return oldBrowsers.map(({ version }) => version).filter((version) => !existsSync(binaryOf(version)));
}

/** For a machine without a screen, and for nothing but the pages under test. */
export const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--no-zygote'];

/** The environment in which a version starts: with the libraries its package brings, behind those of the machine. */
export function environmentOf(/** @type {string} */ version) {
  const folders = [process.env['LD_LIBRARY_PATH'], path.join(folderOf(version), 'lib')].filter(Boolean);
  return { ...process.env, LD_LIBRARY_PATH: folders.join(path.delimiter) };
}
