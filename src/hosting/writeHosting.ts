import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { containerFiles, containerFolder } from './container.ts';
import type { HostSettings } from './headers.ts';
import { hostFiles } from './hostFiles.ts';

/** Writes for each kind of host what it has to send; yields how many files. `files` are those of the site, from its root. */
export async function writeHosting(outDir: string, files: readonly string[], settings: HostSettings): Promise<number> {
  await mkdir(path.join(outDir, containerFolder), { recursive: true });
  const written = Object.entries({ ...containerFiles, ...hostFiles(settings, files) });
  for (const [file, text] of written) await writeFile(path.join(outDir, file), text);
  return written.length;
}

/** All files below a folder, as addresses name them. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
