// Installs old versions of Chromium beside the project: `npm run setup:old`. Linux on x86-64 only, some 600 MB.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npmFile } from '../support/package-bin.mjs';
import { binaryOf, environmentOf, flags, folderOf, missingVersions, oldBrowsers } from './versions.mjs';

/** @param {import('./versions.mjs').OldBrowser} browser */
function install({ version, package: name }) {
  const folder = folderOf(version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Only the files: nothing of such a package is run.
  execFileSync(process.execPath, [npmFile(), 'pack', '--silent', name, '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', path.join(folder, archive), '-C', folder]);
  const packed = path.join(folder, 'package/bin');
  // The libraries that AWS Lambda does not have, in a folder `lib`.
  execFileSync('tar', ['-x', '-C', folder], { input: unpack(path.join(packed, 'aws.tar.br')) });
  writeFileSync(`${binaryOf(version)}.part`, unpack(path.join(packed, 'chromium.br')), { mode: 0o755 });
  renameSync(`${binaryOf(version)}.part`, binaryOf(version));
  for (const rest of [archive, 'package']) rmSync(path.join(folder, rest), { recursive: true });
}

/** @param {string} file */
function unpack(file) {
  return brotliDecompressSync(readFileSync(file));
}

for (const browser of oldBrowsers) {
  const { version, package: name } = browser;
  try {
    if (missingVersions().includes(version)) install(browser);
    const { stdout, stderr } = spawnSync(binaryOf(version), [...flags, '--dump-dom', 'about:blank'], {
      env: environmentOf(version),
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 2 ** 26,
    });
    // Where a library is missing, it is named. The packages bring what they need beside libnspr4 and glibc.
    if (!stdout.includes('<html>'))
      throw new Error(`it does not start (apt-get install libnss3?): ${stderr.trim().slice(0, 500)}`);
    console.log(`Chromium ${version}: ${binaryOf(version)}`);
  } catch (error) {
    console.error(`Chromium ${version}, of ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
