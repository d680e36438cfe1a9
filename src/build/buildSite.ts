import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { compressFiles } from '../hosting/compressFiles.ts';
import { siteListFile } from '../hosting/siteList.ts';
import { filesIn, writeHosting } from '../hosting/writeHosting.ts';
import { bundles } from './bundles.ts';
import { rendererFolder } from './environments.ts';
import { noticesFile, type Notices } from './notices.ts';
import { writeOffline, type KeptSiteModule } from './offline.ts';
import type * as Renderer from './renderer';
import type { RareFilesModule } from './rareFiles.ts';
import { replaceFiles } from './replaceFiles.ts';
import { buildEnvironment, buildScripts, outDirOf } from './scripts.ts';
import { siteFolder } from './siteFolder.ts';
import { siteListOf } from './siteList.ts';
import type { Task } from './tasks.ts';
import { version, versionFile } from './version.ts';
import { writePages } from './writePages.ts';
import { writeReadFirst } from './writeReadFirst.ts';

const workers = 2;

/** Tells modules what they can only know while the site is built. */
interface Tell {
  readonly kept: KeptSiteModule['tell'];
  readonly rare: RareFilesModule['tell'];
}

/**
 * Builds the whole site, task by task: each needs what those before it made. It is built in a folder of its own. A mistake, of which
 * the settings have most, leaves an earlier site as it was.
 */
export async function buildSite(
  builder: ViteBuilder,
  task: Task,
  tell: Tell,
  notices: Notices['write'],
): Promise<void> {
  const site = siteFolder(outDirOf(builder));
  const renderer = await task(
    'renderer',
    () => buildRenderer(builder),
    ({ locales }) => `${locales.length} locales`,
  );
  const settings = await task(
    'settings',
    async () => {
      const read = await renderer.readSettingsFile(builder.config.publicDir);
      await renderer.takeLogo(builder.config.publicDir, read);
      return read;
    },
    (read) => `${Object.keys(read).length} fields`,
  );
  const scripts = await task(
    'scripts',
    () => buildScripts(builder, tell.rare),
    () => `${Object.keys(bundles).length - workers} bundles`,
  );
  await task(
    'map',
    () => renderer.drawMaps(),
    (drawn) => `${drawn.size} drawings`,
  );
  const written = await task(
    'pages',
    async () => {
      await site.write(versionFile, `${version}\n`);
      return writePages({ renderer, scripts, settings }, site);
    },
    ({ pages }) => `${pages.length} pages`,
  );
  await task(
    'offline',
    () => writeOffline(builder, written, site, tell.kept),
    ({ locales }) => `${Object.keys(locales).length} packs and ${workers} workers`,
  );
  await site.write(noticesFile, await notices());
  await writeReadFirst(renderer.readFirstPages(scripts.entries.steps.style, settings));
  const listed = await filesIn(site.path);
  await site.write(siteListFile, JSON.stringify(await siteListOf(site.path, listed)));
  const files = [...listed, siteListFile].toSorted();
  const address = settings.site === undefined ? null : renderer.siteRoot(settings.site);
  await task(
    'compress',
    () => compressFiles(site.path, files),
    (compressed) => `${compressed} files`,
  );
  await task(
    'hosting',
    () => writeHosting(site.path, files, { ...settings, site: address ?? undefined }),
    (configs) => `${configs} files for hosts`,
  );
  const { outDir } = builder.config.build;
  await task(
    'ready',
    () => replaceFiles(site.path, outDir),
    (replaced) => `version ${version} is in ${path.relative('.', outDir)}, ${replaced} files`,
  );
}

/** Builds and imports what renders the pages: the one just made, not that of an earlier build in the same process. */
async function buildRenderer(builder: ViteBuilder): Promise<typeof Renderer> {
  const [{ fileName }] = await buildEnvironment(builder, 'ssr');
  const file = pathToFileURL(path.resolve(rendererFolder, fileName));
  return (await import(`${file.href}?built=${Date.now()}`)) as typeof Renderer;
}
