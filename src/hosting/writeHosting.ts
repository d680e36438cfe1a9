import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Inline } from '../build/security.ts';
import { htaccess } from './apache.ts';
import { siteHeaders, type HostSettings } from './headers.ts';
import { webConfig } from './iis.ts';
import { nginxConfig } from './nginx.ts';
import { headersFile } from './pagesHosts.ts';

/** Writes for each kind of host what it has to send; yields how many files. `files` are those of the site, from its root. */
export async function writeHosting(
  outDir: string,
  files: readonly string[],
  inline: Inline,
  settings: HostSettings,
): Promise<number> {
  const headers = siteHeaders(inline, settings);
  const uncompressed = siteHeaders(inline, settings, 'host');
  const configs = {
    _headers: headersFile(uncompressed, files),
    '.htaccess': htaccess(headers),
    'web.config': webConfig(uncompressed),
    // The last one: where it is, the build is complete (src/serve/start.mjs).
    'hosting/nginx.conf': nginxConfig(headers),
  };
  await mkdir(path.join(outDir, 'hosting'), { recursive: true });
  for (const [file, text] of Object.entries(configs)) await writeFile(path.join(outDir, file), text);
  return Object.keys(configs).length;
}

/** All files below a folder, as addresses name them. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
