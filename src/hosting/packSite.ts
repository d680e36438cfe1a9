import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { archiveFolder, checksumsFile, levelOf, plainFile, siteFolder } from './archiveEntry.ts';
import { containerFiles } from './container.ts';
import { hostFiles } from './hostFiles.ts';
import type { HostSettings } from './headers.ts';
import { siteListFile, type SiteList } from './siteList.ts';

/** What an archive of the site is made of. */
export interface PackInput {
  /** Asks the site for a file, from its root. */
  readonly fetchFile: (file: string) => Promise<Response>;
  /** The text of `organization.json`, what hosts have to know of it, and the files that it names. */
  readonly settings: {
    readonly text: string;
    readonly host: HostSettings;
    readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  };
  /** What lies beside the site, by its name. */
  readonly beside: Readonly<Record<string, string>>;
  readonly onProgress: (done: number, total: number) => void;
  /** Makes it stop; what was packed by then is thrown away. */
  readonly signal: AbortSignal;
}

/** Why there is no archive: a file does not come, or is another one than was released. */
export class PackError extends Error {
  /** The file that is another one; null where it is that one does not come. */
  readonly file: string | null;

  constructor(file: string | null) {
    super(file ?? 'unreachable');
    this.file = file;
  }
}

/** How many files are asked for at a time. */
const atOnce = 6;

/**
 * Packs the site that this page is of, with other settings, into an archive that is laid out as that of a release. Every file is
 * compared with the list that the build wrote. Rejects with a `PackError`, and with whatever `signal` says.
 */
export async function packSite(input: PackInput): Promise<{ readonly name: string; readonly archive: Blob }> {
  const { fetchFile, settings, beside, onProgress, signal } = input;
  const encoder = new TextEncoder();
  const listed = await bytesOf(fetchFile, siteListFile);
  const list = readList(listed);
  const folder = archiveFolder(list.version);
  const own = new Set(settings.files.map(({ name }) => name));
  const pages = Object.keys(list.files).filter((file) => !own.has(file));
  const generated = { ...list.texts, ...containerFiles, 'organization.json': settings.text };
  const names = [...pages, ...own, ...Object.keys(list.texts), 'organization.json', siteListFile];
  names.sort();
  const made: Readonly<Record<string, string>> = { ...generated, ...hostFiles(settings.host, names) };

  const archive = openArchive();
  const add = (file: string, bytes: Uint8Array<ArrayBuffer>) => archive.add(folder, file, bytes);
  for (let at = 0; at < pages.length; at += atOnce) {
    const some = pages.slice(at, at + atOnce);
    const fetched = await Promise.all(some.map((file) => bytesOf(fetchFile, file)));
    if (signal.aborted) throw new DOMException('Stopped.', 'AbortError');
    for (const [index, file] of some.entries()) {
      const bytes = fetched[index] ?? new Uint8Array();
      if (!(await isAsListed(bytes, list.files[file]))) throw new PackError(file);
      await add(`${siteFolder}/${file}`, bytes);
    }
    onProgress(at + some.length, pages.length);
  }
  await add(`${siteFolder}/${siteListFile}`, listed);
  for (const { name, bytes } of settings.files) await add(`${siteFolder}/${name}`, bytes);
  for (const [file, text] of Object.entries(made)) await add(`${siteFolder}/${file}`, encoder.encode(text));
  for (const [file, text] of Object.entries(beside)) await add(file, encoder.encode(text));
  return { name: `${folder}-company.zip`, archive: archive.close(folder) };
}

async function bytesOf(fetchFile: PackInput['fetchFile'], file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetchFile(file);
    // Some hosts send this one page with the status that it is about.
    if (response.ok || file.endsWith('404.html')) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
  }
  throw new PackError(null);
}

function readList(bytes: Uint8Array): SiteList {
  try {
    const { version, files, texts } = JSON.parse(new TextDecoder().decode(bytes)) as SiteList;
    return { version, files: { ...files }, texts: { ...texts } };
  } catch {
    // Hosts answer with a page for what they do not have.
    throw new PackError(siteListFile);
  }
}

/** Without HTTPS, browsers make no digests: there only the length is compared. */
async function isAsListed(
  bytes: Uint8Array<ArrayBuffer>,
  listed: SiteList['files'][string] | undefined,
): Promise<boolean> {
  const [length, digest] = listed ?? [];
  return bytes.length === length && ((await digestOf(bytes)) ?? digest) === digest;
}

/** The SHA-256 of a file in hexadecimal digits; null where the browser makes none. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // It is missing where the page came without HTTPS.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', bytes);
  if (!digest) return null;
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface OpenArchive {
  readonly add: (folder: string, file: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Adds the list of digests, where there are any, and returns the whole. */
  readonly close: (folder: string) => Blob;
}

function openArchive(): OpenArchive {
  const parts: BlobPart[] = [];
  const sums = new Map<string, string>();
  let failure: unknown = null;
  const zip = new Zip((error, part) => {
    failure ??= error;
    parts.push(new Uint8Array(part));
  });
  const mtime = new Date();
  const put = (name: string, bytes: Uint8Array) => {
    const level = levelOf(name);
    const entry = level === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level });
    zip.add(Object.assign(entry, plainFile, { mtime }));
    entry.push(bytes, true);
    if (failure !== null) throw failure;
  };
  return {
    async add(folder, file, bytes) {
      const digest = await digestOf(bytes);
      if (digest) sums.set(file, digest);
      put(`${folder}/${file}`, bytes);
    },
    close(folder) {
      const lines = [...sums];
      lines.sort(([one], [other]) => (one < other ? -1 : 1));
      const text = lines.map(([file, digest]) => `${digest}  ${file}\n`).join('');
      if (text !== '') put(`${folder}/${checksumsFile}`, new TextEncoder().encode(text));
      zip.end();
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
