import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildEnvironment, type Plugin, type PreviewServer, type ViteBuilder, type ViteDevServer } from 'vite';
import { buildOnDemand, buildScript, outputOf } from './buildScript.ts';
import { clients, type Client } from './clients.ts';
import { writeHosting } from '../hosting/writeHosting.ts';
import { writeOffline, type WrittenPage } from './offline.ts';
import { scriptEnvironments } from './scriptBuilds.ts';
import type { Locale } from '../i18n/locales';
import type * as Document from './document';
import type * as Entry from './pages';

type Prerender = typeof Entry & typeof Document;

const prerenderOutput = 'node_modules/.cache/prerender';

/**
 * Makes `vite build` write a file for every page in every locale, and `vite` serve the same pages.
 * A client is a classic script: it runs from disk too, and never delays the first paint.
 */
export function prerenderPages(): Plugin {
  return {
    name: 'prerender-pages',
    config: () => ({
      base: './',
      appType: 'mpa',
      builder: {},
      environments: {
        ...scriptEnvironments,
        ssr: {
          build: {
            outDir: prerenderOutput,
            ssr: true,
            rolldownOptions: {
              input: { entry: 'src/build/pages.tsx', document: 'src/build/document.tsx' },
            },
          },
        },
      },
    }),
    buildApp: async (builder) => {
      await writePages(builder);
    },
    configureServer: (server) => () => servePages(server),
    configurePreviewServer: (server) => () => serveNotFound(server),
  };
}

async function writePages(builder: ViteBuilder): Promise<void> {
  const { client, desk, setup, library, ssr } = builder.environments;
  if (!client || !desk || !setup || !library || !ssr) throw new Error('The build has lost an environment.');
  const { outDir, assetsDir } = client.config.build;
  const built = {
    steps: await takeOut(builder, client, outDir),
    desk: await takeOut(builder, desk, outDir),
    setup: await takeOut(builder, setup, outDir),
  } satisfies Record<Client, unknown>;
  const libraryFile = outputOf(await builder.build(library))[0].fileName;
  await builder.build(ssr);
  const {
    fillDocument,
    offerStyle,
    locales,
    localeScript,
    manifestFileOf,
    notFoundFile,
    settingsJsonSchema,
    pageFiles,
    readSettings,
    renderPage,
    webManifest,
  } = await loadBuilt();
  const template = await readFile('index.html', 'utf8');
  const settings = await readSettingsFile(client.config.publicDir, readSettings);

  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
    await writeFile(path.join(outDir, file), text);
  };

  /** Writes a file that is named by what is in it; returns its name, from the site's root. */
  const writeHashed = async (name: string, ending: string, text: string) => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const file = `${assetsDir}/${name}-${hash}.${ending}`;
    await write(file, text);
    return file;
  };

  const styleOf = (forClient: Client) => built[forClient].style + offerStyle;

  await write('organization.schema.json', settingsJsonSchema());
  const localeScripts = new Map<string, string>();
  for (const locale of locales) {
    for (const forClient of clients) {
      const script = localeScript(locale, forClient, settings);
      const file = await writeHashed(`${locale}-${forClient}`, 'js', script);
      localeScripts.set(`${locale} ${forClient}`, file);
    }
  }
  const onDemand = { qr: await buildOnDemand('qr'), settings: await buildOnDemand('settings') };
  await write('embed.js', await buildScript('src/entries/embed.ts'));
  const firstScript = await buildScript('src/entries/head.ts');
  const inlineScript = await buildScript('src/entries/notFound.ts');
  const pages: WrittenPage[] = [];
  for (const file of [...pageFiles(), notFoundFile]) {
    const page = await renderPage(file, settings);
    const style = styleOf(page.client ?? 'steps');
    const localeFile = localeScripts.get(`${page.locale} ${page.client}`);
    const scripts = page.client && localeFile ? [localeFile, libraryFile, built[page.client].script] : [];
    const inline = page.kind === 'not-found' ? { inlineScript } : {};
    const html = fillDocument(template, page, { style, firstScript, scripts, onDemand, ...inline });
    await write(file, html);
    pages.push({ ...page, html });
  }
  for (const locale of locales) await write(manifestFileOf(locale), webManifest(locale));
  const inlined = { styles: clients.map(styleOf), scripts: [firstScript, inlineScript] };
  const scriptsOf = (locale: Locale) => [
    localeScripts.get(`${locale} steps`) ?? '',
    libraryFile,
    built.steps.script,
    ...Object.values(onDemand),
  ];
  await writeOffline({ pages, inlined, scriptsOf }, { write, writeHashed });
  await writeHosting(outDir, inlined, settings.embedding ?? []);
}

/** The company's settings; throws, naming each field that is wrong: a build is the moment to notice. */
async function readSettingsFile(publicDir: string, read: typeof Entry.readSettings) {
  const file: unknown = JSON.parse(await readFile(path.join(publicDir, 'organization.json'), 'utf8'));
  const { settings, problems } = read(file);
  if (problems.length === 0) return settings;
  throw new Error(
    `organization.json:\n${problems.map(({ field, code }) => `  ${field ?? 'the whole file'}: ${code}`).join('\n')}`,
  );
}

/** Builds a client, and takes its style sheet out of the folder: the pages have it inline. */
async function takeOut(builder: ViteBuilder, environment: BuildEnvironment, outDir: string) {
  const output = outputOf(await builder.build(environment));
  const script = output.find((file) => file.type === 'chunk' && file.isEntry);
  const styleSheet = output.find((file) => file.fileName.endsWith('.css'));
  if (!script || styleSheet?.type !== 'asset') throw new Error('The build made no script or no style sheet.');
  await rm(path.join(outDir, styleSheet.fileName));
  return { script: script.fileName, style: String(styleSheet.source).trim() };
}

async function loadBuilt(): Promise<Prerender> {
  const [entry, document] = await Promise.all(['entry', 'document'].map(importBuilt));
  return { ...(entry as typeof Entry), ...(document as typeof Document) };
}

/** Imports a file of the build just made, not one of an earlier build in the same process. */
function importBuilt(name: string): Promise<unknown> {
  return import(`${pathToFileURL(path.resolve(prerenderOutput, `${name}.js`)).href}?built=${Date.now()}`);
}

function servePages(server: ViteDevServer): void {
  const settings = ({ readSettings }: typeof Entry) => readSettingsFile(server.config.publicDir, readSettings);
  server.middlewares.use((request, response, next) => {
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const answer = async () => {
      const entry = (await server.ssrLoadModule('/src/build/pages.tsx')) as typeof Entry;
      const document = (await server.ssrLoadModule('/src/build/document.tsx')) as typeof Document;
      const [, localeAsked, clientAsked] = /^@locale\/(.+)\/(.+)\.js$/.exec(file) ?? [];
      if (localeAsked) {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(entry.localeScript(localeAsked as Locale, clientAsked as Client, await settings(entry)));
        return;
      }
      const installedIn = entry.locales.find((locale) => entry.manifestFileOf(locale) === file);
      if (installedIn) {
        response.setHeader('Content-Type', 'application/manifest+json');
        response.end(entry.webManifest(installedIn));
        return;
      }
      const asked = file === '' || file.endsWith('/') ? `${file}index.html` : file;
      const known = entry.pageFiles().includes(asked);
      const page = await entry.renderPage(known ? asked : entry.notFoundFile, await settings(entry));
      const template = await readFile('index.html', 'utf8');
      const html = document.fillDevDocument(template, page);
      response.statusCode = known ? 200 : 404;
      response.setHeader('Content-Type', 'text/html');
      response.end(await server.transformIndexHtml(request.url ?? '/', html));
    };
    answer().catch(next);
  });
}

/** As static hosts do: the site's own page for an address that does not exist. */
function serveNotFound(server: PreviewServer): void {
  const { outDir } = server.config.build;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // By now the preview server has turned a folder, or a name without ending, into the page's file.
    if (existsSync(path.join(outDir, pathname))) {
      next();
      return;
    }
    readFile(path.join(outDir, '404.html')).then((html) => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html');
      response.end(html);
    }, next);
  });
}
