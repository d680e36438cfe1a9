import { inflateSync } from 'fflate';
import { addressesInstead, filesMeant, localeAt, type KeptSite } from '../../offline/keptSite';
import { unpackPage } from '../../offline/pagePack';
import type { Files } from './files';
import { networkFirst } from './networkFirst';

/** The pages of the site, as the host has them now, or else as they were kept. */
export interface Pages {
  /** Only for addresses that are the site's own. */
  readonly answer: (event: FetchEvent) => Promise<Response>;
}

/** How files are named from the site's root, and by whom they are asked for. */
interface Addresses {
  readonly addressOf: (file: string) => string;
  readonly pathOf: (address: string) => string;
}

// Each page begins with a byte order mark.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The pages of a site whose packs are among `files`. */
export function pagesIn(site: KeptSite, files: Files, { addressOf, pathOf }: Addresses): Pages {
  /** A page as it was when it was kept; undefined where it was not. */
  async function find(path: string): Promise<Response | undefined> {
    const file = site.locales[localeAt(site, path)]?.pages;
    const packed = file && (await files.find(addressOf(file)));
    if (!packed) return undefined;
    try {
      const pack = decoder.decode(inflateSync(new Uint8Array(await packed.arrayBuffer())));
      const html = filesMeant(site, path).flatMap((name) => unpackPage(pack, name) ?? [])[0];
      if (html === undefined) return undefined;
      return new Response(html, { headers: site.headers });
    } catch {
      // What the build wrote can be read; what lies on a failing disk, perhaps not.
      return undefined;
    }
  }

  async function findInstead(path: string): Promise<Response | undefined> {
    for (const instead of addressesInstead(site, path)) {
      const address = addressOf(instead);
      if (await find(pathOf(address))) return Response.redirect(address, 302);
    }
    return undefined;
  }

  async function answer({ request, preloadResponse }: FetchEvent): Promise<Response> {
    const preloaded = Promise.resolve(preloadResponse as Promise<Response | undefined>).catch(() => undefined);
    const path = pathOf(request.url);
    try {
      return await networkFirst(ask(request, preloaded), () => find(path));
    } catch {
      return (await preloaded) ?? (await findInstead(path)) ?? fetch(request);
    }
  }

  return { answer };
}

/**
 * What the host says now. Where it does not say how long a page holds, browsers show the one they have for a tenth of its age (RFC
 * 9111, section 4.2.2), and what was preloaded can be that one: then the host is asked after it.
 */
async function ask(request: Request, preloading: Promise<Response | undefined>): Promise<Response> {
  const preloaded = await preloading;
  // A reload asks by itself; whoever goes back wants what was there.
  const isOpened = request.cache === 'default';
  if (preloaded && !(isOpened && mayBeOld(preloaded))) return preloaded;
  if (!isOpened) return fetch(request);
  // Some addresses have a password in them, with which nothing can be fetched.
  const { origin, pathname, search } = new URL(request.url);
  const { headers } = request;
  const asked = await fetch(`${origin}${pathname}${search}`, { cache: 'no-cache', redirect: 'manual', headers });
  // A sign-on may answer a page that is opened in another way than one that a script asks for.
  return asked.ok ? asked : (preloaded ?? fetch(request));
}

/** Whether a browser may have taken a page out of its own cache. Redirects, which cannot be looked into, and errors are passed on. */
function mayBeOld({ ok, headers }: Response): boolean {
  return ok && !/no-cache|no-store|max-age=0\b/.test(headers.get('Cache-Control') ?? '');
}
