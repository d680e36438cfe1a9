// Installs what `npm run test:heard` needs, on Debian and Ubuntu. What can be unpacked is unpacked beside the project, which needs no
// root and changes nothing of the machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '../support/install.mjs';
import { browserIds, cLocales, find, folder, localesFolder, missing, unpackable, unpacked } from './programs.mjs';

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 */
function run(command, args, options = {}) {
  return String(execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options }));
}

/** Unpacks packages and whatever they need that the system does not have. Fonts are left out: they would change what is drawn. */
function unpack(/** @type {readonly string[]} */ packages) {
  const plan = run('apt-get', ['--simulate', 'install', '--no-install-recommends', ...packages]);
  const names = [...plan.matchAll(/^Inst (\S+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !/^fonts-|^poppler-data$/.test(name));
  const downloads = path.join(folder, 'packages');
  mkdirSync(downloads, { recursive: true });
  run('apt-get', ['download', ...names], { cwd: downloads });
  mkdirSync(unpacked, { recursive: true });
  for (const file of readdirSync(downloads)) run('dpkg-deb', ['--extract', path.join(downloads, file), unpacked]);
  rmSync(downloads, { recursive: true });
  // It looks for its translations where the package would have put them.
  const translations = path.join(unpacked, 'usr/lib/python3/dist-packages/orca/orca_i18n.py');
  writeFileSync(
    translations,
    readFileSync(translations, 'utf8').replaceAll("'/usr'", `'${path.join(unpacked, 'usr')}'`),
  );
}

/** Makes the locales by which Orca chooses its language, for nobody else on the machine. */
async function makeLocales() {
  if (!existsSync('/usr/share/i18n/locales/ja_JP')) await installPackages(['locales']);
  mkdirSync(localesFolder, { recursive: true });
  for (const locale of Object.values(cLocales))
    run('localedef', [
      '--inputfile',
      locale,
      '--charmap',
      'UTF-8',
      '--force',
      path.join(localesFolder, `${locale}.UTF-8`),
    ]);
}

try {
  const lacking = missing(browserIds);
  await installPackages(
    lacking.filter(({ id }) => !unpackable.includes(id) && id !== 'locales').map((each) => each.package),
  );
  const toUnpack = lacking.filter(({ id }) => unpackable.includes(id)).map((each) => each.package);
  if (toUnpack.length > 0) unpack(['python3-gi', ...toUnpack]);
  if (lacking.some(({ id }) => id === 'locales')) await makeLocales();
  for (const each of missing(browserIds)) {
    console.error(`${each.id}: not found. Looked for: ${each.looked}.`);
    process.exitCode = 1;
  }
  console.log(`Orca: ${find('orca')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
