// Fetched on demand: settings that are still those of the build were checked then.
import { rareFiles } from 'virtual:rare-files';
import type * as HostFiles from './hostFiles';
import type * as Report from './settingsReport';
import type * as SiteArchive from './siteArchive';

export { readSettings } from '../settings/readSettings';

// Pages do not name these: nobody but an administrator needs them.

/** Fetches what says in words what is wrong with a file. */
export async function loadReport(): Promise<typeof Report> {
  return (await import(/* @vite-ignore */ new URL(rareFiles.report, import.meta.url).href)) as typeof Report;
}

/** Fetches what packs the site with other settings. */
export async function loadArchive(): Promise<typeof SiteArchive> {
  return (await import(/* @vite-ignore */ new URL(rareFiles.archive, import.meta.url).href)) as typeof SiteArchive;
}

/** Fetches what writes the files for hosts. */
export async function loadHostFiles(): Promise<typeof HostFiles> {
  return (await import(/* @vite-ignore */ new URL(rareFiles.hosting, import.meta.url).href)) as typeof HostFiles;
}
