import type { KeptSite } from '../../offline/keptSite';

/** The parts of the static routing of workers (https://w3c.github.io/ServiceWorker/#add-routes) that are used here. */
interface Routing {
  readonly InstallEvent?: { readonly prototype: object };
  readonly URLPattern?: new (parts: { readonly pathname: string }, options: { readonly ignoreCase: true }) => object;
}

interface RoutedEvent {
  readonly addRoutes?: (rules: readonly object[]) => Promise<void>;
}

const { InstallEvent, URLPattern } = self as Routing;

/** Whether this browser can be told which pages are no business of the worker, before the worker runs. */
let canRoute = !!URLPattern && !!InstallEvent && 'addRoutes' in InstallEvent.prototype;

/**
 * Leaves every page that is not the site's own to the browser, as if there were no worker; `root` is the path of the site's root. Where
 * the browser cannot be told, the worker leaves them alone all the same, but the browser starts it first.
 */
export async function routePages(event: ExtendableEvent, { locales }: KeptSite, root: string): Promise<void> {
  if (!canRoute || !URLPattern) return;
  const folder = root.replace(/[^\w/.~%-]/g, String.raw`\$&`);
  // Some hosts serve several slashes as one.
  const own = ['', 'index', 'index.html', ...Object.keys(locales).map((locale) => `${locale}{/*}?`)];
  try {
    const or = own.map((path) => ({
      urlPattern: new URLPattern({ pathname: `${folder}{/}*${path}` }, { ignoreCase: true }),
    }));
    await (event as ExtendableEvent & RoutedEvent).addRoutes?.([
      { condition: { or }, source: 'fetch-event' },
      { condition: { requestMode: 'navigate' }, source: 'network' },
    ]);
  } catch {
    canRoute = false;
  }
}

/**
 * Has pages asked for while the worker starts, where that goes for the site's own alone. Else each page below the site's root would be
 * asked for twice, and some addresses of others work only once.
 */
export async function preloadPages({ navigationPreload }: ServiceWorkerRegistration): Promise<void> {
  await (canRoute ? navigationPreload?.enable() : navigationPreload?.disable());
}
