import { pinnedEmbedFile, type HostSettings } from '../hosting/headers';
import { hostFiles as hostFilesFor } from '../hosting/hostFiles';
import { lastingFiles } from '../hosting/pagesHosts';

/** Fetched on demand: who changes where the guide may be framed changes what hosts send. */
export function hostFiles(settings: HostSettings): ReturnType<typeof hostFilesFor> {
  return hostFilesFor(settings, [...lastingFiles, pinnedEmbedFile(import.meta.env.GUIDE_VERSION)]);
}
