import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noticesFile, packagesIn } from '../build/notices.ts';
import { version, versionFile } from '../build/version.ts';
import { readFirstFolder } from '../build/writeReadFirst.ts';
import { archiveFolder, checksumsFile, siteFolder } from '../hosting/archiveEntry.ts';
import { filesIn } from '../hosting/writeHosting.ts';
import { packArchive, type Files } from './archive.ts';
import { checksumsOf } from './checksums.ts';
import { billOfMaterials, billOfNpm } from './materials.ts';
import { releaseNotes } from './releaseNotes.ts';

const project = 'login-guide';
const site = 'dist';
const materialsFile = 'bom.cdx.json';

/** What the command line says of a release. */
interface Release {
  /** The folder to write it into; what is there is deleted. */
  readonly out: string;
  /** The tag from which it is made; its version has to be that of the project. */
  readonly tag?: string | undefined;
}

/**
 * Writes a release of the built site: the archive, and beside it what it is made of, what is new, and the digests of these. Returns
 * the files. Throws where the site is of another version, or the tag is, or the changelog says nothing of this one.
 */
export async function writeRelease({ out, tag }: Release): Promise<readonly string[]> {
  checkVersions(tag);
  const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version);
  const shipped = packagesIn(readFileSync(path.join(site, noticesFile), 'utf8'));
  const materials = billOfMaterials(billOfNpm(), shipped, project);
  const name = archiveFolder(version);
  const released = new Map<string, Uint8Array>([
    [`${name}.zip`, packArchive(await archived(materials), name, commitDate())],
    [materialsFile, bytesOf(materials)],
    ['release-notes.md', bytesOf(notes)],
  ]);
  released.set(checksumsFile, bytesOf(checksumsOf(released)));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [file, bytes] of released) writeFileSync(path.join(out, file), bytes);
  return [...released].map(([file, { length }]) => `${path.join(out, file)}: ${length} B`);
}

function checkVersions(tag: string | undefined): void {
  if (tag !== undefined && tag !== `v${version}`) {
    throw new Error(`The tag is ${tag}, but package.json says ${version}: the tag of a release is v<version>.`);
  }
  const built = readFileSync(path.join(site, versionFile), 'utf8').trim();
  if (built !== version)
    throw new Error(`${site} has version ${built}, but package.json says ${version}: build it anew.`);
}

/**
 * Yields what is in the archive. The copies of the site's files that the build has compressed are left out: with them there are more
 * than the 1,000 that a host takes from a browser (docs/decisions/051), and hosts compress by themselves.
 */
async function archived(materials: string): Promise<Files> {
  const isCopy = (file: string) => /\.(?:br|gz)$/.test(file);
  const siteFiles = (await filesIn(site)).filter((file) => !isCopy(file));
  const files = new Map<string, Uint8Array>([
    ...siteFiles.map((file) => [`${siteFolder}/${file}`, readFileSync(path.join(site, file))] as const),
    ...(await filesIn(readFirstFolder)).map((file) => [file, readFileSync(path.join(readFirstFolder, file))] as const),
    ['LICENSE', readFileSync('LICENSE')],
    [noticesFile, readFileSync(path.join(site, noticesFile))],
    [materialsFile, bytesOf(materials)],
  ]);
  return files.set(checksumsFile, bytesOf(checksumsOf(files)));
}

/** When the commit was made, or what SOURCE_DATE_EPOCH says instead (https://reproducible-builds.org/specs/source-date-epoch/). */
function commitDate(): Date {
  const seconds =
    process.env['SOURCE_DATE_EPOCH'] ?? execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return new Date(Number(seconds) * 1000);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
