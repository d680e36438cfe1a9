import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isHostOnly, type SiteList } from '../hosting/siteList.ts';
import { version } from './version.ts';

/** Yields the list of the site's `files`, by which a browser packs them again. The settings are not in it: they are what changes. */
export async function siteListOf(folder: string, files: readonly string[]): Promise<SiteList> {
  const listed: Record<string, readonly [number, string]> = {};
  const texts: Record<string, string> = {};
  for (const file of files.filter((each) => each !== 'organization.json')) {
    const bytes = await readFile(path.join(folder, file));
    if (isHostOnly(file)) texts[file] = bytes.toString();
    else listed[file] = [bytes.length, createHash('sha256').update(bytes).digest('hex')];
  }
  return { version, files: listed, texts };
}
