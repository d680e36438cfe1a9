import { written } from 'virtual:kept-site';
import { filesOf, isOwn, localeAt, type KeptSite } from '../../offline/keptSite';
import { filesIn } from './files';
import { pagesIn } from './pages';
import { preloadPages, routePages } from './routes';
import { settingsIn } from './settings';

// The service worker (docs/decisions/022, 037 and 040). Nobody is stuck on an old version: pages come from the network whenever it
// answers. Nothing is interrupted: a new worker waits until the last page of the old one is closed.

declare const self: ServiceWorkerGlobalScope;

const keptSite = written as KeptSite;

const { scope } = self.registration;
// Several guides may lie on one origin, which has one storage for all.
const filesCache = `login-guide files ${scope}`;

const digests = new Map(Object.entries(keptSite.digests).map(([file, digest]) => [addressOf(file), digest]));
const files = filesIn(filesCache, digests);
const pages = pagesIn(keptSite, files, { addressOf, pathOf });
const settings = settingsIn(`login-guide settings ${scope}`, addressOf('organization.json'));

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

async function forgetOldFiles(): Promise<void> {
  const cache = await caches.open(filesCache);
  const old = (await cache.keys()).filter(({ url }) => !digests.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

self.addEventListener('install', (event) => {
  const keepAll = async () => {
    await Promise.all([...(await localesInUse())].map(cacheLocale));
    // A company may do without; the pages know the settings they were built with.
    await settings.ask().catch(() => {});
  };
  event.waitUntil(Promise.all([keepAll(), routePages(event, keptSite, new URL(scope).pathname)]));
});

self.addEventListener('activate', (event) => {
  const begin = async () => {
    await forgetOldFiles();
    await preloadPages(self.registration);
    await self.clients.claim();
  };
  event.waitUntil(begin());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { mode, destination, method } = request;
  if (method !== 'GET') return;
  // What comes later is asked for with a fragment, another one each time (laterScript.ts); it is the same file.
  const [url = ''] = request.url.split('#');
  // Pages in frames are left alone: how the guide is shown there is for the page around it to say. So are pages of others, which may lie
  // below the site's root.
  if (mode === 'navigate' && destination === 'document') {
    const path = pathOf(url);
    if (!isOwn(keptSite, path)) return;
    event.respondWith(pages.answer(event));
    // A language chosen later is kept from its first page on; where that fails, its next page tries again.
    event.waitUntil(cacheLocale(localeAt(keptSite, path)).catch(() => {}));
  } else if (url === settings.address) event.respondWith(settings.answer(event));
  else if (digests.has(url)) event.respondWith(files.answer(url, event));
});
