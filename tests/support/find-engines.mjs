// Finds the browsers of the three engines.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './find-browser.mjs';

export const engineIds = /** @type {const} */ (['blink', 'gecko', 'webkit']);

/** @typedef {typeof engineIds[number]} EngineId */

const fonts = ['fonts-ipaexfont-gothic', 'fonts-vlgothic'];

/** What Debian and Ubuntu call what an engine needs, and what names another one. */
export const needs = {
  blink: { packages: ['chromium', ...fonts], variables: ['CHROMIUM_PATH'] },
  gecko: { packages: ['firefox-esr', ...fonts], variables: ['FIREFOX_PATH'] },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', ...fonts],
    variables: ['WEBKIT_DRIVER_PATH', 'WEBKIT_BROWSER_PATH', 'XVFB_PATH'],
  },
};

/**
 * @param {string} variable
 * @param {readonly string[]} names
 * @param {readonly string[]} elsewhere
 */
function find(variable, names, elsewhere = []) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env[variable], ...inPath, ...elsewhere].find((file) => file && existsSync(file)) ?? null;
}

/** The path of a Firefox on this machine, or null: the one named by `FIREFOX_PATH`, or the system's. */
export function findFirefox() {
  return find('FIREFOX_PATH', ['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
}

/** The paths of WebKitGTK's driver, its browser, and the screen that this is shown on; null where one is missing. */
export function findWebKit() {
  // The browser is part of the driver's package and in no PATH, in a folder named by the machine's architecture.
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((folder) => [
    folder,
    ...(existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []),
  ]);
  const browsers = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => path.join(folder, name, 'MiniBrowser')),
  );
  const driver = find('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']);
  const browser = find('WEBKIT_BROWSER_PATH', [], browsers);
  const xvfb = find('XVFB_PATH', ['Xvfb']);
  return driver && browser && xvfb ? { driver, browser, xvfb } : null;
}

const finders = { blink: findChromium, gecko: findFirefox, webkit: findWebKit };

/**
 * The engines of which something is missing on this machine.
 * @param {readonly EngineId[]} ids
 */
export function missingEngines(ids) {
  return ids.filter((id) => finders[id]() === null);
}
