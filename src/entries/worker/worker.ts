import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { written } from 'virtual:kept-site';
import { filesMeant, filesOf, localeAt, type KeptSite } from '../../offline/keptSite';
import { unpackPage, type PagePack } from '../../offline/pagePack';

// The service worker (docs/decisions/022). Nobody is stuck on an old version: pages come from the network whenever it
// answers. Nothing is interrupted: a new worker waits until the last page of the old one is closed.

declare const self: ServiceWorkerGlobalScope;

const keptSite = written as KeptSite;

/** How long a weak signal has to begin an answer, in seconds; then what is kept is shown. */
const timeoutSeconds = 4;

const { scope } = self.registration;
// Several guides may lie on one origin, which has one storage for all.
const filesCache = `login-guide files ${scope}`;
const settingsCache = `login-guide settings ${scope}`;
const settings = new URL('organization.json', scope).href;

const allFiles = new Set(
  Object.keys(keptSite.locales).flatMap((locale) => filesOf(keptSite, locale).map((file) => new URL(file, scope).href)),
);

function pathOf(address: string): string {
  return new URL(address).pathname.slice(new URL(scope).pathname.length);
}

/** Keeps a locale, all of it or nothing; what is there already is not asked for again. */
async function cacheLocale(locale: string): Promise<void> {
  const cache = await caches.open(filesCache);
  const files = filesOf(keptSite, locale).map((file) => new URL(file, scope).href);
  const found = await Promise.all(files.map((file) => cache.match(file)));
  await cache.addAll(files.filter((_, index) => !found[index]));
}

/** The locales of the pages that are open, and those kept by the version before. */
async function localesInUse(): Promise<ReadonlySet<string>> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const kept = await (await caches.open(filesCache)).keys();
  const packs = kept.flatMap(({ url }) => /^assets\/(.+)-pages-/.exec(pathOf(url))?.[1] ?? []);
  return new Set([...open.map(({ url }) => localeAt(keptSite, pathOf(url))), ...packs]);
}

async function keepSettings(): Promise<void> {
  // A company may do without; the pages know the settings they were built with.
  await (await caches.open(settingsCache)).add(settings).catch(() => {});
}

async function forgetOldFiles(): Promise<void> {
  const cache = await caches.open(filesCache);
  const old = (await cache.keys()).filter(({ url }) => !allFiles.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** The page as it was when it was kept, with the headers that the host sends; undefined where it was not. */
async function keptPage(address: string): Promise<Response | undefined> {
  const path = pathOf(address);
  const file = keptSite.locales[localeAt(keptSite, path)]?.pages;
  const answer = file && (await caches.match(new URL(file, scope), { cacheName: filesCache }));
  if (!answer) return undefined;
  const pack = (await answer.json()) as PagePack;
  const html = filesMeant(keptSite, path).flatMap((name) => unpackPage(pack, name) ?? [])[0];
  if (html === undefined) return undefined;
  const headers = new Headers(answer.headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']) headers.delete(name);
  return new Response(html, { headers });
}

self.addEventListener('install', (event) => {
  const keepAll = async () => {
    await Promise.all([...(await localesInUse())].map(cacheLocale));
    await keepSettings();
  };
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  const begin = async () => {
    await forgetOldFiles();
    // The pages need not wait for this worker to start.
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
  };
  event.waitUntil(begin());
});

/** A host that is down is no better than no host. */
function isDown({ status }: Response): boolean {
  return status >= 500;
}

const pages = new NetworkOnly({
  networkTimeoutSeconds: timeoutSeconds,
  plugins: [{ handlerDidError: async ({ request }) => keptPage(request.url) }],
});

// Pages in frames are left alone: how the guide is shown there is for the page around it to say.
registerRoute(
  ({ request }) => request.mode === 'navigate' && request.destination === 'document',
  async (options) => {
    const { event, request } = options;
    // A language chosen later is kept from its first page on; where that fails, its next page tries again.
    if (event instanceof ExtendableEvent) {
      event.waitUntil(cacheLocale(localeAt(keptSite, pathOf(request.url))).catch(() => {}));
    }
    const answer = await pages.handle(options);
    // Not by a plugin: the strategy does not show them what came by navigation preload.
    return isDown(answer) ? ((await keptPage(request.url)) ?? answer) : answer;
  },
);

const files = new CacheFirst({ cacheName: filesCache });

registerRoute(
  ({ url }) => allFiles.has(url.href),
  // What was kept may have become unreadable; the host still has it.
  (options) => files.handle(options).catch(() => fetch(options.request)),
);

registerRoute(
  ({ url }) => url.href === settings,
  new NetworkFirst({
    cacheName: settingsCache,
    networkTimeoutSeconds: timeoutSeconds,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) => {
          if (isDown(response)) throw new Error(`The host answered with ${response.status}.`);
          return response;
        },
      },
    ],
  }),
);
