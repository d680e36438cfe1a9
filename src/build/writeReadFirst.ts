import { rm } from 'node:fs/promises';
import { siteFolder } from './siteFolder.ts';

/** Where the pages are written that come with a release, beside the site. */
export const readFirstFolder = 'node_modules/.cache/read-first';

/** Writes these pages, and nothing else is left in their folder. */
export async function writeReadFirst(pages: ReadonlyMap<string, string>): Promise<void> {
  await rm(readFirstFolder, { recursive: true, force: true });
  const folder = siteFolder(readFirstFolder);
  for (const [file, html] of pages) await folder.write(file, html);
}
