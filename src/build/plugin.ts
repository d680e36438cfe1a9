import type { Plugin } from 'vite';
import { buildSite } from './buildSite.ts';
import { reloadRendered, servePages } from './developmentServer.ts';
import { buildEnvironments } from './environments.ts';
import { keptSiteModule } from './offline.ts';
import { collectNotices } from './notices.ts';
import { serveNotFound } from './previewServer.ts';
import { rareFilesModule } from './rareFiles.ts';
import { printedTasks } from './tasks.ts';
import { version } from './version.ts';

/** Makes `vite build` write the site, a file for every page in every locale, and `vite` serve the same pages. */
export function prerenderPages(): Plugin[] {
  const kept = keptSiteModule();
  const rare = rareFilesModule();
  const notices = collectNotices();
  let task = printedTasks();
  const prerender: Plugin = {
    name: 'prerender-pages',
    config: ({ logLevel }, { command }) => {
      task = printedTasks(logLevel);
      const isBuild = command === 'build';
      return {
        base: './',
        appType: 'mpa',
        // One instance of each plugin for all environments: the worker's is told what the pages are.
        builder: { sharedConfigBuild: true },
        define: { 'import.meta.env.GUIDE_VERSION': JSON.stringify(version) },
        ...(isBuild && {
          environments: buildEnvironments(),
          // The tasks print themselves; of what Vite says, warnings are left.
          ...(logLevel === undefined && { logLevel: 'warn' as const }),
        }),
      };
    },
    buildApp: (builder) => buildSite(builder, task, { kept: kept.tell, rare: rare.tell }, notices.write),
    configureServer: (server) => () => servePages(server),
    configurePreviewServer: (server) => () => serveNotFound(server),
    hotUpdate: {
      handler(options) {
        if (this.environment.name === 'client') reloadRendered(options);
      },
    },
  };
  return [prerender, kept.plugin, rare.plugin, notices.plugin];
}
