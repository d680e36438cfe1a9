import path from 'node:path';
import type { Plugin } from 'vite';

const moduleName = 'virtual:report-file';

/** The module from which the check of the settings knows where the report on them is. */
export interface ReportFileModule {
  readonly plugin: Plugin;
  /** Says under which name the report was built; to be called before the check is built. */
  readonly tell: (file: string) => void;
}

export function reportFileModule(): ReportFileModule {
  // While developing both are served as they are.
  let known = 'settingsReport.ts';
  const plugin: Plugin = {
    name: 'report-file',
    resolveId: { filter: { id: /^virtual:report-file$/ }, handler: () => `\0${moduleName}` },
    load: {
      filter: { id: /^\0virtual:report-file$/ },
      handler: () => `export const reportFile = ${JSON.stringify(known)};`,
    },
  };
  return {
    plugin,
    tell: (file) => {
      known = path.posix.basename(file);
    },
  };
}
