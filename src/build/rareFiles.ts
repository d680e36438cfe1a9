import path from 'node:path';
import type { Plugin } from 'vite';

const moduleName = 'virtual:rare-files';

/** The scripts that hardly anybody needs, as the script that fetches them names them: from its own address. */
export interface RareFiles {
  /** What says in words what is wrong with a settings file. */
  readonly report: string;
  /** What writes the files for hosts. */
  readonly hosting: string;
  /** What packs the site with other settings. */
  readonly archive: string;
}

/** The module from which the check of the settings knows where the scripts are that pages do not name. */
export interface RareFilesModule {
  readonly plugin: Plugin;
  /** Says under which names they were built; to be called before the check is built. */
  readonly tell: (files: RareFiles) => void;
}

export function rareFilesModule(): RareFilesModule {
  // While developing they are served as they are, beside each other.
  let known: RareFiles = { report: 'settingsReport.ts', hosting: 'hostFiles.ts', archive: 'siteArchive.ts' };
  const plugin: Plugin = {
    name: 'rare-files',
    resolveId: { filter: { id: /^virtual:rare-files$/ }, handler: () => `\0${moduleName}` },
    load: {
      filter: { id: /^\0virtual:rare-files$/ },
      handler: () => `export const rareFiles = ${JSON.stringify(known)};`,
    },
  };
  return {
    plugin,
    tell: ({ report, hosting, archive }) => {
      const [own, hosts, packing] = [report, hosting, archive].map((file) => path.posix.basename(file));
      known = { report: own ?? '', hosting: hosts ?? '', archive: packing ?? '' };
    },
  };
}
