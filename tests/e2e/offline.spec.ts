import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { stepIds } from '../../src/diagnosis/steps';
import { summaryText } from '../../src/i18n/keys';
import { sourceLocale } from '../../src/i18n/locales';
import { fileOf, sideFileOf, sidePages } from '../../src/navigation/paths';
import { builtFiles } from '../support/builtSite';
import { t } from '../support/builtTranslate';
import { kept } from '../support/kept';
import { hasAllVariants } from '../support/left-out.mjs';
import { startNginx, type Nginx } from '../support/nginx';
import { copySite, type SiteCopy } from '../support/siteCopy';
import { slow, variants } from '../support/variants';
import { sampleOf } from './sample';
import { digestFor, withDigests } from '../support/workerDigests';
import { complaintsOffline, expect, ready, test } from './watched';
import { oneAnswer, wayTo } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

test.use({ serviceWorkers: 'allow', tolerated: complaintsOffline });

const place = '/intra/guide';
let site: SiteCopy;
let nginx: Nginx;
let root: string;

test.beforeEach(async () => {
  site = copySite();
  nginx = await startNginx({ site: site.folder });
  root = nginx.addressOf(place);
});

test.afterEach(async () => {
  await nginx.stop().catch(() => {});
  site.remove();
});

/** The files in the service worker's caches, relative to the site's root. */
async function keptFiles(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const found = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return found.flat();
  });
  return addresses.map((address) => address.slice(root.length + 1));
}

/** Opens a page once, in a tab of its own. */
async function visit(page: Page, file: string): Promise<void> {
  await page.goto(`${root}/${file}`);
  await ready(page);
  await kept(page);
}

test('after one visit any step of the language opens without a network, by its link and again by reload', async ({
  page,
}) => {
  // Grows with the steps.
  test.setTimeout(180_000);
  await visit(page, oneAnswer.address.slice(1));
  await nginx.stop();
  for (const step of sampleOf(stepIds, hasAllVariants ? 4 : 12)) {
    await page.goto('about:blank');
    await page.goto(`${root}/${fileOf({ locale: 'ja', step })}`);
    await ready(page);
    await expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();
  }
  await page.goto(`${root}/ja/code-problem.html${wayTo('code-problem').fragment}`);
  await page.reload();
  await ready(page);
  await expect(page.locator('main[data-step="code-problem"]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(wayTo('code-problem').fragment);
});

test('side pages, the front page, a folder and a name without its ending open without a network', async ({ page }) => {
  await visit(page, 'ja/index.html');
  await nginx.stop();
  // That of the numbers is not kept: whoever reads logs has a network.
  const keptPages = sidePages.filter((name) => name !== 'numbers').map((name) => sideFileOf('ja', name));
  const files = ['', 'ja/', 'ja/check-input', 'index.html', 'ja/admin-code.html', ...variants(keptPages)];
  for (const file of files) {
    await page.goto('about:blank');
    await page.goto(`${root}/${file}`);
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('a QR code is drawn and an answer followed without a network, from a page never visited before', async ({
  page,
}) => {
  await visit(page, 'ja/index.html');
  await nginx.stop();
  await page.goto(`${root}${wayTo('contact-admin', { reason: 'code' }).address}`);
  await ready(page);
  await page.locator('[data-action="qr"]').click();
  await expect(page.locator('img.qr')).toBeVisible();
  await page.goto(`${root}/ja/index.html`);
  await ready(page);
  await takeAnswers(page, oneAnswer.given);
  await expect(page.locator('main:not([data-step="start"])')).toBeVisible();
});

test(
  'a host that is down, or takes a request and never answers, is as good as no network',
  { tag: slow },
  async ({ page }) => {
    await visit(page, 'ja/index.html');
    nginx.hang();
    await page.goto(`${root}/ja/network.html`);
    await expect(page.locator('main[data-step="network"]')).toBeVisible();
  },
);

test('a language chosen later is kept from its first page on; others are not fetched', async ({ page }) => {
  await visit(page, oneAnswer.address.slice(1));
  expect((await keptFiles(page)).filter((file) => file.includes('vi-'))).toEqual([]);
  await page.goto(`${root}/vi/check-input.html`);
  await ready(page);
  await expect.poll(() => keptFiles(page)).toContain(builtFiles(/^assets\/vi-pages-.*\.bin$/)[0]);
  expect((await keptFiles(page)).filter((file) => /-pages-/.test(file))).toHaveLength(2);
  await nginx.stop();
  await page.goto(`${root}/vi/code-problem.html`);
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('what is new is shown whenever there is a network, pages and settings alike', async ({ page }) => {
  await visit(page, 'ja/index.html');
  site.write('ja/network.html', site.read('ja/network.html').replace('<html', '<html data-deployed="later"'));
  site.write('organization.json', JSON.stringify({ administrator: { name: '新しい窓口' } }));
  await page.goto(`${root}/ja/network.html`);
  await expect(page.locator('html[data-deployed="later"]')).toBeAttached();
  await page.goto(`${root}/ja/contact-admin.html`);
  await ready(page);
  await expect(page.locator('main')).toContainText('新しい窓口');
  // Without a network, the settings that were seen last hold.
  await nginx.stop();
  await page.reload();
  await expect(page.locator('main')).toContainText('新しい窓口');
});

test('an update waits until the last page is closed, and leaves no old file behind', async ({ page, context }) => {
  await visit(page, 'ja/index.html');
  const old = await keptFiles(page);
  const pack = builtFiles(/^assets\/ja-pages-.*\.bin$/)[0] ?? '';
  const newPack = pack.replace(/.{8}\.bin$/, 'newnewne.bin');
  const packOnDisk = path.join(site.folder, pack);
  copyFileSync(packOnDisk, path.join(site.folder, newPack));
  const worker = site.read('sw.js').replaceAll(pack, newPack);
  site.write('sw.js', withDigests(worker, { [newPack]: digestFor(readFileSync(packOnDisk)) }));
  await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await page.locator('[data-answer]').first().click();
  await expect(page.locator('main:not([data-step="start"])')).toBeVisible();
  expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
  expect(await keptFiles(page)).toEqual(expect.arrayContaining([...old]));

  await page.close();
  const next = await context.newPage();
  const waiting = { timeout: 30_000 };
  await expect
    .poll(async () => {
      // The old worker stays while one of its pages is open, so its last page is closed for a while before the next one opens.
      await next.goto('about:blank');
      await next.waitForTimeout(500);
      await next.goto(`${root}/ja/index.html`);
      await kept(next);
      return keptFiles(next);
    }, waiting)
    .not.toContain(pack);
  expect(await keptFiles(next)).toContain(newPack);
});

test('what a page fetches only when it is needed is kept too: the request tells the answers without a network', async ({
  page,
  context,
}) => {
  const way = wayTo('contact-admin', { reason: 'suspended' });
  await visit(page, 'ja/index.html');
  await nginx.stop();
  // A browser may forget what it was told to hold for a year.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await page.goto(`${root}/ja/index.html`);
  await ready(page);
  await takeAnswers(page, way.given);
  for (const { step, answer } of way.given) {
    await expect(page.locator('main pre[lang="ja"]')).toContainText(summaryText(t, step, answer) ?? '');
  }
});

test(
  'the worker that the host has for it takes the other away, with all that it kept',
  { tag: slow },
  async ({ page }) => {
    await visit(page, 'ja/index.html');
    site.write('sw.js', site.read('hosting/sw-off.js'));
    const registered = async () => {
      // A browser may start the old worker again for a script that its page asks for just then; the new one waits until the page is left, and
      // left for a while.
      await page.goto('about:blank');
      await page.waitForTimeout(500);
      await page.goto(`${root}/ja/check-input.html`);
      await ready(page);
      await page.waitForTimeout(1000);
      return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    };
    await expect.poll(registered, { timeout: 30_000 }).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.reload();
    await ready(page);
    await expect(page.locator('main[data-step="check-input"]')).toBeVisible();
  },
);

test('a page in a frame registers nothing', async ({ page }) => {
  const host = `${root}/portal.html`;
  const contentType = 'text/html; charset=utf-8';
  const body = `<!doctype html><title>社内</title><iframe src="${root}/ja/index.html" title="guide"></iframe>`;
  await page.route(host, (route) => route.fulfill({ contentType, body }));
  await page.goto(host);
  await expect(page.frameLocator('iframe').locator('html[data-ready]')).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('it can be installed, in the language of the page', async ({ page }) => {
  for (const locale of [sourceLocale, 'vi'] as const) {
    await visit(page, fileOf({ locale, step: 'check-input' }));
    const devtools = await page.context().newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A test runs in a private window, where nothing can be installed.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const { errors, data = '{}' } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data) as { lang: string; start_url: string };
    expect(manifest.lang).toBe(locale);
    expect(manifest.start_url).toBe(`../${fileOf({ locale, step: 'start' })}`);
  }
});
