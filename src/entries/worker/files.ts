import { digestOf } from '../../offline/digest';

/** The files that are named by what is in them, so that they are kept once and for all. */
export interface Files {
  /** A file as it was kept; undefined where it was not, or is not what the build wrote. Never rejects. */
  readonly find: (address: string) => Promise<Response | undefined>;
  /** Keeps all of them or none; what is there already is not asked for again. */
  readonly keep: (addresses: readonly string[]) => Promise<void>;
  /** What was kept, else what the host sends. */
  readonly answer: (address: string, event: FetchEvent) => Promise<Response>;
}

interface Sent {
  readonly response: Response;
  /** What there is to keep of it; undefined where it is not what the build wrote. */
  readonly file: Response | undefined;
}

/**
 * The files of `digests`, by address, in a cache. A host, a proxy or a sign-on may send any page in the place of any file, with
 * status 200, and any page of the origin may write into its caches: only what the build wrote is kept, and only that is used, each
 * time anew. Anything else is asked for again. The type is never that of the cache.
 */
export function filesIn(cacheName: string, digests: ReadonlyMap<string, string>): Files {
  /** What the build wrote, as it is kept and used; undefined for anything else. */
  async function fileIn(address: string, response: Response): Promise<Response | undefined> {
    const body = await response.arrayBuffer();
    if ((await digestOf(body)) !== digests.get(address)) return undefined;
    const type = isScript(address) ? 'text/javascript; charset=utf-8' : 'application/octet-stream';
    return new Response(body, { headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' } });
  }

  async function find(address: string): Promise<Response | undefined> {
    try {
      const cache = await caches.open(cacheName);
      const found = await cache.match(address);
      const file = found && (await fileIn(address, found));
      if (found && !file) await cache.delete(address);
      return file;
    } catch {
      // The host still has it.
      return undefined;
    }
  }

  async function fetchOnce(address: string, request: Request | string, options?: RequestInit): Promise<Sent> {
    const response = await fetch(request, options);
    const type = response.headers.get('Content-Type') ?? '';
    // A script of another type is not what the host would send a page that asks for it. That of a pack says nothing: pages are taken
    // out of it. A host that redirects to its own spelling of a name still sends the file.
    const mayBe = response.ok && (!isScript(address) || /javascript/i.test(type));
    return { response, file: mayBe ? await fileIn(address, response.clone()).catch(() => undefined) : undefined };
  }

  async function ask(address: string, request: Request | string): Promise<Sent> {
    const sent = await fetchOnce(address, request);
    // The browser's own cache may believe it for a year.
    return sent.file || !sent.response.ok ? sent : fetchOnce(address, request, { cache: 'reload' });
  }

  async function keep(addresses: readonly string[]): Promise<void> {
    const found = await Promise.all(addresses.map(find));
    const missing = addresses.filter((_, index) => !found[index]);
    const files = await Promise.all(missing.map(async (address) => (await ask(address, address)).file));
    const right = files.filter((file) => file !== undefined);
    if (right.length < files.length) throw new Error('not the files');
    const cache = await caches.open(cacheName);
    await Promise.all(right.map((file, index) => cache.put(missing[index] ?? '', file)));
  }

  async function answer(address: string, event: FetchEvent): Promise<Response> {
    const found = await find(address);
    if (found) return found;
    const { response, file } = await ask(address, event.request);
    if (file) {
      const put = async () => (await caches.open(cacheName)).put(address, file);
      event.waitUntil(put().catch(() => {}));
    }
    // Of what is not kept the page makes what it would without a worker.
    return response;
  }

  return { find, keep, answer };
}

function isScript(address: string): boolean {
  return address.endsWith('.js');
}
