import { copyFile, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../hosting/writeHosting.ts';

/**
 * Moves all files of one folder into another, file by file, and deletes what else is there; yields how many it moved. The folder
 * itself stays, because a server may be serving it: pages come after what they load, and go before it. The last file is the one
 * by which a build is known to be complete.
 */
export async function replaceFiles(from: string, to: string): Promise<number> {
  const files = await filesIn(from);
  await mkdir(to, { recursive: true });
  const fresh = new Set(files);
  const stale = (await filesIn(to)).filter((file) => !fresh.has(file));
  const ranked = files.toSorted((one, other) => rankOf(one) - rankOf(other));
  for (const file of ranked) await move(path.join(from, file), path.join(to, file));
  for (const file of stale.toSorted((one, other) => rankOf(other) - rankOf(one))) await rm(path.join(to, file));
  await removeEmptyFolders(to);
  return files.length;
}

function rankOf(file: string): number {
  if (file.startsWith('assets/')) return 0;
  return file === 'hosting/nginx.conf' ? 2 : 1;
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch {
    // Another disk, or on Windows a file that a server is just reading.
    await copyFile(from, to);
  }
}

async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const inside = path.join(folder, entry.name);
    await removeEmptyFolders(inside);
    if ((await readdir(inside)).length === 0) await rmdir(inside);
  }
}
