import { networkFirst } from './networkFirst';

/** The company's settings, which are asked for each time; those seen last hold where nobody answers. */
export interface SettingsFile {
  readonly address: string;
  /** What the host says now, which is kept. Rejects where it says something else than settings, or that there are none. */
  readonly ask: () => Promise<Response>;
  readonly answer: (event: FetchEvent) => Promise<Response>;
}

/** The settings file at `address`, kept in a cache. */
export function settingsIn(cacheName: string, address: string): SettingsFile {
  async function ask(): Promise<Response> {
    const response = await fetch(address, { cache: 'no-cache' });
    // Without the file, the company has none; anything else that is no settings is as good as no answer.
    if (response.status === 404) return response;
    if (!(await saysSettings(response))) throw new Error('no settings');
    if (!response.redirected) await keep(response.clone()).catch(() => {});
    return response;
  }

  async function keep(response: Response): Promise<void> {
    await (await caches.open(cacheName)).put(address, response);
  }

  async function find(): Promise<Response | undefined> {
    const found = await (await caches.open(cacheName)).match(address);
    return found && (await saysSettings(found)) ? found : undefined;
  }

  async function answer(event: FetchEvent): Promise<Response> {
    const network = ask();
    event.waitUntil(network.catch(() => {}));
    return networkFirst(network, find);
  }

  return { address, ask, answer };
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
