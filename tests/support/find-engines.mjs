// Finds the browsers of the three engines.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './find-browser.mjs';
import { findProgram } from './find-program.mjs';

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

/** @type {import('./find-program.mjs').Sought} */
export const firefox = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The path of a Firefox on this machine, or null: the one named by `FIREFOX_PATH`, or the system's. */
export function findFirefox() {
  return findProgram(firefox);
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
  const driver = findProgram({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], places: [] });
  const browser = findProgram({ variable: 'WEBKIT_BROWSER_PATH', names: [], places: browsers });
  const xvfb = findProgram({ variable: 'XVFB_PATH', names: ['Xvfb'], places: [] });
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
