// Finds the Chromium that the browser tests drive.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram } from './find-program.mjs';

/** The last place is that of Playwright's own. @type {import('./find-program.mjs').Sought} */
export const browser = {
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    chromium.executablePath(),
  ],
};

export const headlessPackage = 'chromium-headless-shell';

/** Where Debian's package puts it. */
const headlessShell = `/usr/bin/${headlessPackage}`;

/** Whether this machine has no headless shell, and no other browser is wanted. */
export function isHeadlessMissing() {
  return !process.env['CHROMIUM_PATH'] && !existsSync(headlessShell);
}

/**
 * What Playwright 1.64 switches off, because its own list does not count beside another one; and the popup of the address bar, two
 * pages in each window that nobody sees, which took a fifth of the processor's time.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebuiOmniboxFullPopup',
  'WebUIOmniboxPopupPreload',
  'AiModeOmniboxEntryPoint',
];

/** For a machine without a sandbox or a screen, and for nothing but the pages under test. */
export const chromiumArgs = [
  `--disable-features=${withoutFeatures.join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of Chromium's headless shell, or else of a Chromium: the same engine without the windows, menus and services of a
 * browser, which take a third of the time of the browser tests. `CHROMIUM_PATH` names another one.
 */
export function findHeadlessChromium() {
  return process.env['CHROMIUM_PATH'] || isHeadlessMissing() ? findChromium() : headlessShell;
}

/**
 * The path of a Chromium on this machine, or null: the one named by `CHROMIUM_PATH`, the system's, or Playwright's own. Throws
 * where `CHROMIUM_PATH` names none.
 */
export function findChromium() {
  return findProgram(browser);
}
