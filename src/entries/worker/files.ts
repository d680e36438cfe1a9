import { digestOf } from '../../offline/digest';

/** The files that are named by what is in them, so that they are kept once and for all. */
export interface Files {
  /** A file as it was kept; undefined where it was not, or is no longer what the build wrote. Never rejects. */
  readonly find: (address: string) => Promise<Response | undefined>;
  /** Keeps all of them or none; what is there already is not asked for again. */
  readonly keep: (addresses: readonly string[]) => Promise<void>;
  /** What was kept, else what the host sends. */
  readonly answer: (request: Request, event: ExtendableEvent) => Promise<Response>;
}

interface Sent {
  readonly response: Response;
  readonly isRight: boolean;
}

/**
 * The files of `digests`, by address, in a cache. A host, a proxy or a sign-on may send any page in the place of any file, with
 * status 200: only what the build wrote is kept or used, and anything else is asked for again.
 */
export function filesIn(cacheName: string, digests: ReadonlyMap<string, string>): Files {
  // Read once while the worker runs: the largest has a megabyte.
  const seen = new Set<string>();

  async function isRight(address: string, response: Response): Promise<boolean> {
    const type = response.headers.get('Content-Type') ?? '';
    // A script of another type would never run, and never be asked for again. That of a pack says nothing: pages are taken out of it.
    // A host that redirects to its own spelling of a name still sends the file.
    if (!response.ok || (address.endsWith('.js') && !/javascript/i.test(type))) return false;
    try {
      return (await digestOf(await response.clone().arrayBuffer())) === digests.get(address);
    } catch {
      return false;
    }
  }

  async function find(address: string): Promise<Response | undefined> {
    try {
      const cache = await caches.open(cacheName);
      const found = await cache.match(address);
      if (!found || seen.has(address)) return found;
      if (await isRight(address, found)) {
        seen.add(address);
        return found;
      }
      await cache.delete(address);
    } catch {
      // The host still has it.
    }
    return undefined;
  }

  async function ask(address: string, request: Request | string): Promise<Sent> {
    const response = await fetch(request);
    if (!response.ok || (await isRight(address, response))) return { response, isRight: response.ok };
    // The browser's own cache may believe it for a year.
    const again = await fetch(request, { cache: 'reload' });
    return { response: again, isRight: await isRight(address, again) };
  }

  async function keep(addresses: readonly string[]): Promise<void> {
    const found = await Promise.all(addresses.map(find));
    const missing = addresses.filter((_, index) => !found[index]);
    const sent = await Promise.all(missing.map((address) => ask(address, address)));
    if (!sent.every((file) => file.isRight)) throw new Error('not the files');
    const cache = await caches.open(cacheName);
    await Promise.all(sent.map(({ response }, index) => cache.put(missing[index] ?? '', response)));
  }

  async function answer(request: Request, event: ExtendableEvent): Promise<Response> {
    const found = await find(request.url);
    if (found) return found;
    const sent = await ask(request.url, request);
    if (sent.isRight) {
      const copy = sent.response.clone();
      const put = async () => (await caches.open(cacheName)).put(request.url, copy);
      event.waitUntil(put().catch(() => {}));
    }
    return sent.response;
  }

  return { find, keep, answer };
}
