import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { written } from 'virtual:kept-site';
import { digestsOf, filesMeant, filesOf, localeAt, type KeptSite } from '../../offline/keptSite';
import { unpackPage, type PagePack } from '../../offline/pagePack';
import { filesIn } from './files';

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

const digests = new Map([...digestsOf(keptSite)].map(([file, digest]) => [addressOf(file), digest]));
const files = filesIn(filesCache, digests);

function addressOf(file: string): string {
  return new URL(file, scope).href;
}

function pathOf(address: string): string {
  return new URL(address).pathname.slice(new URL(scope).pathname.length);
}

/** Keeps a locale, all of it or nothing. */
function cacheLocale(locale: string): Promise<void> {
  return files.keep(filesOf(keptSite, locale).map(addressOf));
}

/** The locales of the pages that are open, and those kept by the version before. */
async function localesInUse(): Promise<ReadonlySet<string>> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const kept = await (await caches.open(filesCache)).keys();
  const packs = kept.flatMap(({ url }) => /^assets\/(.+)-pages-/.exec(pathOf(url))?.[1] ?? []);
  return new Set([...open.map(({ url }) => localeAt(keptSite, pathOf(url))), ...packs]);
}

/** Whether it is a settings file, and not a page that a sign-on or a proxy sends in its place. */
async function saysSettings(response: Response): Promise<boolean> {
  const said: unknown =
    response.ok &&
    (await response
      .clone()
      .json()
      .catch(() => null));
  return typeof said === 'object' && said !== null;
}

async function keepSettings(): Promise<void> {
  // A company may do without; the pages know the settings they were built with.
  const response = await fetch(settings).catch(() => null);
  if (!response || response.redirected || !(await saysSettings(response))) return;
  await (await caches.open(settingsCache)).put(settings, response);
}

async function forgetOldFiles(): Promise<void> {
  const cache = await caches.open(filesCache);
  const old = (await cache.keys()).filter(({ url }) => !digests.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** The page as it was when it was kept, with the headers that the host sends; undefined where it was not. */
async function keptPage(address: string): Promise<Response | undefined> {
  const path = pathOf(address);
  const file = keptSite.locales[localeAt(keptSite, path)]?.pages;
  const answer = file && (await files.find(addressOf(file)));
  if (!answer) return undefined;
  // What the build wrote can be read; what lies on a failing disk, perhaps not.
  const pack = (await answer.json().catch(() => null)) as PagePack | null;
  const html = pack && filesMeant(keptSite, path).flatMap((name) => unpackPage(pack, name) ?? [])[0];
  if (typeof html !== 'string') return undefined;
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

registerRoute(
  ({ url }) => digests.has(url.href),
  ({ request, event }) => files.answer(request, event),
);

registerRoute(
  ({ url }) => url.href === settings,
  new NetworkFirst({
    cacheName: settingsCache,
    networkTimeoutSeconds: timeoutSeconds,
    plugins: [
      {
        // Without the file, the company has none; anything else that is no settings is as good as no answer.
        fetchDidSucceed: async ({ response }) => {
          if (response.status !== 404 && !(await saysSettings(response))) throw new Error('no settings');
          return response;
        },
        cacheWillUpdate: async ({ response }) => (response.ok && !response.redirected ? response : null),
        cachedResponseWillBeUsed: async ({ cachedResponse }) =>
          cachedResponse && (await saysSettings(cachedResponse)) ? cachedResponse : null,
      },
    ],
  }),
);
