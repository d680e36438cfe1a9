import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRunnableDevEnvironment, normalizePath, type HotUpdateOptions, type ViteDevServer } from 'vite';
import type { Locale } from '../i18n/locales';
import type { Settings } from '../settings/schema';
import { bundles, type PageEntry } from './bundles.ts';
import type * as Renderer from './renderer';

const template = 'index.html';

/** Serves the pages as they are prerendered, each rendered when it is asked for. */
export function servePages(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const send = (type: string, text: string, status = 200) => {
      response.statusCode = status;
      response.setHeader('Content-Type', type);
      response.end(text);
    };
    const answer = async () => {
      const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      const renderer = await importRenderer(server);
      const settings = await renderer.readSettingsFile(server.config.publicDir);
      await renderer.takeLogo(server.config.publicDir, settings);
      const [, locale, entry] = /^@locale\/(.+)\/(.+)\.js$/.exec(file) ?? [];
      if (locale) {
        send('text/javascript', wordingScript(renderer, locale as Locale, entry ?? '', settings));
        return;
      }
      const [, searched] = /^@search\/(.+)\.js$/.exec(file) ?? [];
      if (searched) {
        send('text/javascript', renderer.searchScript(searched as Locale, `/${bundles.search.entry}`));
        return;
      }
      const installedIn = renderer.locales.find((known) => renderer.manifestFileOf(known) === file);
      if (installedIn) {
        send('application/manifest+json', renderer.webManifest(installedIn));
        return;
      }
      const asked = file === '' || file.endsWith('/') ? `${file}index.html` : file;
      const known = renderer.pageFiles().includes(asked);
      const page = await renderer.renderPage(known ? asked : renderer.notFoundFile, settings);
      const html = renderer.fillDevDocument(await readFile(template, 'utf8'), page);
      send('text/html', await server.transformIndexHtml(request.url ?? '/', html), known ? 200 : 404);
    };
    answer().catch(next);
  });
}

/** A script with wording, by the name that it has in the pages (`fillDevDocument`). */
function wordingScript(renderer: typeof Renderer, locale: Locale, name: string, settings: Settings): string {
  if (name === 'summaries') return renderer.summariesScript(locale);
  const phase = renderer.phases.find((known) => known === name);
  return phase ? renderer.phaseScript(locale, phase) : renderer.localeScript(locale, name as PageEntry, settings);
}

async function importRenderer(server: ViteDevServer): Promise<typeof Renderer> {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite’s environment “ssr” cannot run modules.');
  return ssr.runner.import<typeof Renderer>('/src/build/renderer.ts');
}

/**
 * Reloads the page in the browser where a file was changed that it was rendered from and that no module of its own comes from: wording,
 * product labels, what only the build draws, the settings, the template. All else Vite updates by itself.
 */
export function reloadRendered({ file, modules, server }: HotUpdateOptions): void {
  const { client, ssr } = server.environments;
  const { publicDir, root } = server.config;
  const read = [path.join(publicDir, 'organization.json'), path.join(root, template)].map(normalizePath);
  const isRendered = read.includes(file) || (ssr?.moduleGraph.getModulesByFile(file)?.size ?? 0) > 0;
  if (modules.length === 0 && isRendered) client.hot.send({ type: 'full-reload' });
}
