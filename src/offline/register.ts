/** The part of Trusted Types that is used here (https://w3c.github.io/trusted-types/dist/spec/). */
interface ScriptUrls {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (address: string) => string };
}

declare global {
  var trustedTypes: ScriptUrls | undefined;
}

/**
 * Registers the worker, which keeps the pages for when there is no network, once this page is loaded. Where there is no service
 * worker, or none is allowed (from disk, without HTTPS, in some chat apps), nothing changes.
 */
export function keepForOffline(site: string): void {
  const begin = () => void keep(site).catch(() => {});
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

async function keep(site: string): Promise<void> {
  // TypeScript knows it in every browser; without HTTPS it is in none.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const known = await workers?.getRegistration();
  // To register a worker again would keep one that the host is just taking away.
  if (known?.scope === new URL(`${site}/`, location.href).href) return void (await known.update());
  // Not relative: where the page's address has a password, a worker's may not.
  const address = `${origin}${site}/sw.js`;
  // The policy makes this one address and no other, whatever it is asked for.
  const policy = globalThis.trustedTypes?.createPolicy('sw', { createScriptURL: () => address });
  await workers?.register(policy?.createScriptURL('') ?? address);
}
