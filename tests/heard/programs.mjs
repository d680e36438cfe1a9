// What a screen reader over a browser needs, and where `npm run setup:heard` puts what the system does not have.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browser } from '../support/find-browser.mjs';
import { firefox } from '../support/find-engines.mjs';
import { findProgram, lookedIn } from '../support/find-program.mjs';

/** Below it lies what packages of Debian would put below `/`, and the locales in which Orca speaks. */
export const folder = path.resolve('node_modules/.cache/heard');
export const unpacked = path.join(folder, 'root');
export const localesFolder = path.join(folder, 'locale');

/** The locales of the C library by which Orca chooses its language. */
export const cLocales = /** @type {const} */ ({ ja: 'ja_JP', en: 'en_US' });

export const browserIds = /** @type {const} */ (['firefox', 'chromium']);

/** @typedef {typeof browserIds[number]} BrowserId */

/**
 * Programs, each with where it may be, and the package that has it.
 * @type {Readonly<Record<string, import('../support/find-program.mjs').Sought & { package: string }>>}
 */
const programs = {
  orca: { variable: 'ORCA_PATH', names: ['orca'], places: [unpackedFile('usr/bin/orca')], package: 'orca' },
  // Without a window manager no window has the focus.
  openbox: {
    variable: 'OPENBOX_PATH',
    names: ['openbox'],
    places: [unpackedFile('usr/bin/openbox')],
    package: 'openbox',
  },
  xdotool: {
    variable: 'XDOTOOL_PATH',
    names: ['xdotool'],
    places: [unpackedFile('usr/bin/xdotool')],
    package: 'xdotool',
  },
  xvfb: { variable: 'XVFB_PATH', names: ['Xvfb'], places: [], package: 'xvfb' },
  dbus: { variable: 'DBUS_DAEMON_PATH', names: ['dbus-daemon'], places: [], package: 'dbus' },
  accessibility: {
    variable: 'AT_SPI_PATH',
    names: [],
    places: ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'],
    package: 'at-spi2-core',
  },
  // Debian's own, because the modules that Orca imports are made for it.
  python: { variable: 'PYTHON_PATH', names: [], places: ['/usr/bin/python3'], package: 'python3' },
  firefox: { ...firefox, package: 'firefox-esr' },
  chromium: { ...browser, package: 'chromium' },
};

/** What can be unpacked beside the project, without root. The rest is installed, because it does not run from elsewhere. */
export const unpackable = ['orca', 'openbox', 'xdotool'];

/** @param {string} file */
function unpackedFile(file) {
  return path.join(unpacked, file);
}

/**
 * The path of a program; null where there is none.
 * @param {string} id
 */
export function find(id) {
  const sought = programs[id];
  return sought ? findProgram(sought) : null;
}

/** What is missing for one of these browsers, each with its package and where it was looked for. @param {readonly BrowserId[]} browsers */
export function missing(browsers) {
  const ids = Object.keys(programs).filter(
    (id) => !browserIds.some((known) => known === id) || browsers.some((each) => each === id),
  );
  const programsMissing = ids
    .filter((id) => find(id) === null)
    .map((id) => ({ id, package: programs[id]?.package ?? id, looked: programs[id] ? lookedIn(programs[id]) : '' }));
  const hasLocales = Object.values(cLocales).every((locale) => existsSync(path.join(localesFolder, `${locale}.UTF-8`)));
  return [...programsMissing, ...(hasLocales ? [] : [{ id: 'locales', package: 'locales', looked: localesFolder }])];
}

/** The environment in which what was unpacked runs, without that of the person who started it. */
export function environment() {
  const libraries = path.join(unpacked, 'usr/lib', libraryFolder());
  return {
    PATH: [path.join(unpacked, 'usr/bin'), '/usr/bin', '/bin', '/usr/sbin', '/sbin'].join(path.delimiter),
    LD_LIBRARY_PATH: libraries,
    GI_TYPELIB_PATH: [path.join(libraries, 'girepository-1.0'), path.join(unpacked, 'usr/lib/girepository-1.0')].join(
      path.delimiter,
    ),
    PYTHONPATH: path.join(unpacked, 'usr/lib/python3/dist-packages'),
    PYTHONDONTWRITEBYTECODE: '1',
    XDG_DATA_DIRS: [path.join(unpacked, 'usr/share'), '/usr/local/share', '/usr/share'].join(path.delimiter),
    LOCPATH: localesFolder,
  };
}

function libraryFolder() {
  return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}
