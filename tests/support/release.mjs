// Writes what a release is verified by, beside the built site: `npm run release`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Returns a line for each file below a folder, with its SHA-256, as `sha256sum --check` reads them; in the order of their names.
 * @param {string} folder
 * @returns {string}
 */
export function checksumsOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: path.relative(folder, file).replaceAll('\\', '/') }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ file, name }) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${name}\n`)
    .join('');
}

/**
 * Returns the bill of materials that npm made of a lock file, for the packages that the site is made of: without those that only
 * build and test it, and without what differs from one run, and from one folder, to the next.
 * @param {string} made CycloneDX as JSON.
 * @param {string} name That of the project.
 * @returns {string}
 */
export function billOfMaterials(made, name) {
  const { serialNumber: _serial, metadata, components, dependencies, ...bill } = JSON.parse(made);
  const { timestamp: _time, component, ...rest } = metadata;
  /** @param {{ properties: readonly { name: string }[] }} found */
  const isShipped = ({ properties }) => !properties.some((property) => property.name === 'cdx:npm:package:development');
  const shipped = components.filter(isShipped);
  const refs = new Set([component, ...shipped].map((found) => found['bom-ref']));
  return `${JSON.stringify(
    {
      ...bill,
      metadata: { ...rest, component: { ...component, name } },
      components: shipped,
      dependencies: dependencies
        .filter((/** @type {{ ref: string }} */ { ref }) => refs.has(ref))
        .map((/** @type {{ ref: string, dependsOn: string[] }} */ { ref, dependsOn }) => ({
          ref,
          dependsOn: dependsOn.filter((on) => refs.has(on)),
        })),
    },
    null,
    2,
  )}\n`;
}

// The bill of all packages, in bytes: 0.4 MB in 2026.
const maxBuffer = 64 * 1024 * 1024;

/**
 * Returns the bill of materials of the packages that the site is made of.
 * @returns {string}
 */
export function siteMaterials() {
  const npm = process.env['npm_execpath'];
  // Not `--omit=dev`: npm 11 then leaves out what a tool has for a peer too, React among it.
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  // On Windows, npm is no program that Node.js can start; its script is.
  const made = npm
    ? execFileSync(process.execPath, [npm, ...args], { maxBuffer })
    : execFileSync('npm', args, { maxBuffer });
  return billOfMaterials(made.toString(), JSON.parse(readFileSync('package.json', 'utf8')).name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('release', { recursive: true });
  const sums = checksumsOf('dist');
  writeFileSync('release/SHA256SUMS', sums);
  writeFileSync('release/bom.cdx.json', siteMaterials());
  process.stdout.write(
    `release/SHA256SUMS: ${sums.split('\n').length - 1} files of dist; release/bom.cdx.json: its packages\n`,
  );
}
