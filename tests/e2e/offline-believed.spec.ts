import type { Page } from '@playwright/test';
import { fileOf } from '../../src/navigation/paths';
import { t } from '../support/builtTranslate';
import { kept } from '../support/kept';
import { startSignOn, type SignOn } from '../support/signOn';
import { copySite, type SiteCopy } from '../support/siteCopy';
import { takeAnswers } from '../support/takeAnswers';
import { slow } from '../support/variants';
import { oneAnswer, wayTo } from '../support/ways';
import { expect, ready, test } from './watched';

test.use({
  serviceWorkers: 'allow',
  // What a page complains about without a network, or where a page is sent in the place of its settings.
  tolerated: ['error: Failed to load resource', 'warning: organization.json', 'error: Failed to load module script'],
});

const contact = '新しい窓口';
const request = wayTo('contact-admin', { reason: 'code' }).address;
let site: SiteCopy;
let host: SignOn;

test.beforeEach(async () => {
  site = copySite();
  // Edited since the build, so that the code that checks it is needed.
  site.write('organization.json', JSON.stringify({ administrator: { name: contact } }));
  host = await startSignOn(site.folder);
});

test.afterEach(() => {
  host.stop();
  site.remove();
});

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(`${host.address}${address}`);
  await ready(page);
  await kept(page);
}

/** The addresses that are kept, with what is kept for each. */
function keptTexts(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const texts: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) texts[url] = (await (await cache.match(url))?.text()) ?? '';
    }
    return texts;
  });
}

/** Whether a locale is kept, with its scripts, its settings and its QR codes: without the host, everything works. */
async function seeAllOffline(page: Page, locale: 'ja' | 'ko'): Promise<void> {
  host.stop();
  await page.goto('about:blank');
  await page.goto(`${host.address}/${fileOf({ locale, step: oneAnswer.given[0]?.step ?? 'start' })}`);
  await ready(page);
  await takeAnswers(page, oneAnswer.given);
  await page.goto(`${host.address}${request.replace('/ja/', `/${locale}/`)}`);
  await ready(page);
  await expect(page.locator('main')).toContainText(contact);
  await page.locator('[data-action="qr"]').click();
  await expect(page.locator('.page-qr [role="img"], .page-qr img').first()).toBeVisible();
}

test(
  'a session that expires while the language is changed leaves no sign-on page behind',
  { tag: slow },
  async ({ page }) => {
    await visit(page, '/ja/index.html');
    host.asked.length = 0;
    host.meet = () => 'redirect to the sign-on';
    await page.goto(`${host.address}/ko/index.html`);
    await expect(page).toHaveTitle('Sign on');
    // Each is asked for a second time, in case the browser's own cache was wrong.
    await expect.poll(() => host.asked.filter((file) => /ko-(pages|steps)-/.test(file)).length).toBe(4);
    host.meet = () => 'file';
    await page.goto(`${host.address}/ko/index.html`);
    await ready(page);
    await expect
      .poll(
        async () => Object.keys(await keptTexts(page)).filter((address) => /ko-(pages|steps)-/.test(address)).length,
      )
      .toBe(2);
    expect(Object.values(await keptTexts(page)).filter((text) => text.includes('Sign on'))).toEqual([]);
    await seeAllOffline(page, 'ko');
  },
);

test(
  'a proxy’s page in the place of each file once, at the first visit, costs nothing later',
  { tag: slow },
  async ({ page }) => {
    const met = new Set<string>();
    host.meet = (file) => {
      if (!/ja-pages|qr-|settings-|organization/.test(file) || met.has(file)) return 'file';
      met.add(file);
      return 'another page';
    };
    await visit(page, '/ja/index.html');
    expect(met.size).toBe(4);
    await page.goto(`${host.address}${request}`);
    await expect(page.locator('main')).toContainText(contact);
    await seeAllOffline(page, 'ja');
  },
);

test(
  'a proxy that sends its page for the files all the time leaves nothing behind; afterwards they are kept',
  { tag: slow },
  async ({ page }) => {
    host.meet = (file) => (/ja-pages|organization/.test(file) ? 'another page' : 'file');
    await page.goto(`${host.address}/ja/index.html`);
    await ready(page);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    expect(await keptTexts(page)).toEqual({});
    host.meet = () => 'file';
    await visit(page, '/ja/index.html');
    await page.goto(`${host.address}${request}`);
    await expect(page.locator('main')).toContainText(contact);
    await seeAllOffline(page, 'ja');
  },
);

test('settings that become a sign-on page are those seen last, and stay kept', { tag: slow }, async ({ page }) => {
  await visit(page, '/ja/index.html');
  for (const how of ['another page', 'redirect to the sign-on'] as const) {
    host.meet = (file) => (file === 'organization.json' ? how : 'file');
    await page.goto(`${host.address}${request}`);
    await ready(page);
    await expect(page.locator('main')).toContainText(contact);
    await page.goto('about:blank');
  }
  // What the company takes out is gone.
  host.meet = () => 'file';
  site.write('organization.json', '{}');
  await page.goto(`${host.address}${request}`);
  await ready(page);
  await expect(page.getByText(t('contact.whoUnknown'))).toBeVisible();
});

test(
  'what an earlier version kept in the place of a file is dropped, and asked for again',
  { tag: slow },
  async ({ page }) => {
    await visit(page, '/ja/index.html');
    const spoil = () =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const { url } of await cache.keys()) {
            const headers = { 'Content-Type': 'text/html' };
            await cache.put(url, new Response('<!doctype html><p>Sign on', { headers }));
          }
        }
      });
    await spoil();
    // Another worker begins: what this one has read, it has found right.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await page.goto(`${host.address}${request}`);
    await ready(page);
    await expect(page.locator('main')).toContainText(contact);
    await expect
      .poll(async () => Object.values(await keptTexts(page)).filter((text) => text.includes('Sign on')))
      .toEqual([]);
    await seeAllOffline(page, 'ja');

    // Without the host there is nothing to ask: the browser says so, and nothing else breaks.
    await spoil();
    await devtools.send('ServiceWorker.stopAllWorkers');
    await expect(page.goto(`${host.address}/ja/network.html`)).rejects.toThrow('ERR_');
  },
);
