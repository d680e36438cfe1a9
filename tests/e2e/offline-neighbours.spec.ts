import type { Page } from '@playwright/test';
import { compressPack, packPages } from '../../src/build/packPages';
import { mediaTypes, siteHeaders } from '../../src/hosting/headers';
import { kept } from '../support/kept';
import { startSignOn, type SignOn } from '../support/signOn';
import { copySite, type SiteCopy } from '../support/siteCopy';
import { wayTo } from '../support/ways';
import { slow, variants } from '../support/variants';
import { expect, ready, test } from './watched';

// Other pages of the origin: one that writes into all its caches, and some below the site's root that are slow.

test.use({ serviceWorkers: 'allow', tolerated: ['error: Failed to load resource', 'warning: organization.json'] });

const request = wayTo('contact-admin', { reason: 'code' }).address;
const neighbour = '<!doctype html><title>neighbour</title>';
let site: SiteCopy;
let host: SignOn;

test.beforeEach(async () => {
  site = copySite();
  for (const file of ['other.html', 'report.html', 'ja/report.html']) site.write(file, neighbour);
  host = await startSignOn(site.folder);
});

test.afterEach(() => {
  host.stop();
  site.remove();
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${host.address}${address}`);
  await ready(page);
}

/** Visits the guide until the worker has kept it and used what it kept. */
async function visit(page: Page): Promise<void> {
  await open(page, '/ja/index.html');
  await kept(page);
  await open(page, request);
}

/** Changes all that is kept by scripts of the origin: scripts with a mark, pages that ask for a password. */
async function poison(page: Page): Promise<number> {
  const html = '<!doctype html><title>poisoned</title><script>poisoned = 1</script>';
  const files = ['index.html', 'ja/index.html', 'ja/network.html', 'ja/contact-admin.html'];
  const pack = [...compressPack(packPages(files.map((file) => [file, html] as const)))];
  await page.goto(`${host.address}/other.html`);
  return page.evaluate(async (bytes) => {
    let written = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!/assets/.test(url)) continue;
        const found = await cache.match(url);
        const body = url.endsWith('.js')
          ? `globalThis.poisoned = 1;${(await found?.text()) ?? ''}`
          : new Uint8Array(bytes);
        const headers = { 'Content-Type': found?.headers.get('Content-Type') ?? '' };
        await cache.put(url, new Response(body, { headers }));
        written += 1;
      }
    }
    return written;
  }, pack);
}

function isPoisoned(page: Page): Promise<boolean> {
  return page.evaluate(() => 'poisoned' in globalThis);
}

/** How many of the kept files have the mark. */
function poisonedFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let found = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if ((await (await cache.match(url))?.text())?.includes('poisoned')) found += 1;
      }
    }
    return found;
  });
}

test('what a neighbour writes into the caches runs at no time, and is replaced', { tag: slow }, async ({ page }) => {
  await visit(page);
  expect(await poison(page)).toBeGreaterThan(4);
  // The worker that has read the right files a moment ago still runs.
  await open(page, request);
  expect(await isPoisoned(page)).toBe(false);
  await expect.poll(() => poisonedFiles(page)).toBe(0);
  host.stop();
  await open(page, '/ja/network.html');
  await expect(page).not.toHaveTitle('poisoned');
  expect(await isPoisoned(page)).toBe(false);
});

test(
  'where the host cannot be asked either, the browser says so, and nothing of the neighbour’s is shown',
  { tag: slow },
  async ({ page }) => {
    await visit(page);
    await poison(page);
    host.stop();
    await expect(page.goto(`${host.address}/ja/network.html`)).rejects.toThrow('ERR_');
  },
);

test(
  'policy and type of a page that was kept are the worker’s, whatever the cache says',
  { tag: slow },
  async ({ page }) => {
    await visit(page);
    await page.goto(`${host.address}/other.html`);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          if (!url.endsWith('.bin')) continue;
          const headers = {
            'X-Neighbour': 'was here',
            Refresh: '0; url=/other.html',
            'Content-Security-Policy': "script-src 'none'",
          };
          await cache.put(url, new Response(await (await cache.match(url))?.arrayBuffer(), { headers }));
        }
      }
    });
    host.stop();
    const response = await page.goto(`${host.address}/ja/network.html`);
    await ready(page);
    const sent = response?.headers() ?? {};
    expect(Object.keys(sent)).not.toContain('x-neighbour');
    expect(Object.keys(sent)).not.toContain('refresh');
    expect(sent['content-type']).toBe(mediaTypes.html);
    for (const [name, value] of Object.entries(siteHeaders({}).common)) {
      if (!['X-Frame-Options', 'Permissions-Policy'].includes(name)) expect(sent[name.toLowerCase()], name).toBe(value);
    }
  },
);

/** Opens a page of a neighbour; returns how often the host was asked for it, and whether the worker had a hand in it. */
async function openNeighbour(page: Page, file: string): Promise<{ asked: number; byWorker: boolean | undefined }> {
  host.asked.length = 0;
  const response = await page.goto(`${host.address}/${file}`);
  await expect(page).toHaveTitle('neighbour');
  return { asked: host.asked.filter((each) => each === file).length, byWorker: response?.fromServiceWorker() };
}

for (const routing of variants(['a browser that can be told which pages are whose', 'one that cannot'])) {
  test(`a neighbour’s slow page opens as if there were no worker, in ${routing}`, { tag: slow }, async ({ page }) => {
    if (routing === 'one that cannot') {
      site.write('sw.js', `delete InstallEvent.prototype.addRoutes;${site.read('sw.js')}`);
    }
    await visit(page);
    // Longer than the worker waits for a page of its own.
    host.wait = (file) => (file.endsWith('report.html') ? 5500 : 0);
    expect(await openNeighbour(page, 'report.html')).toEqual({ asked: 1, byWorker: false });
    // In a folder of the guide it could have been a page of the guide; it is waited for all the same.
    expect((await openNeighbour(page, 'ja/report.html')).asked).toBe(1);
    host.wait = () => 0;
    await open(page, request);
    host.stop();
    await open(page, '/ja/network.html');
    await expect(page.goto(`${host.address}/report.html`)).rejects.toThrow('ERR_');
  });
}
