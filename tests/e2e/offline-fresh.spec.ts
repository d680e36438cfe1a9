import type { Page } from '@playwright/test';
import { sourceLocale } from '../../src/i18n/locales';
import { builtFiles } from '../support/builtSite';
import { kept } from '../support/kept';
import { copySite, type SiteCopy } from '../support/siteCopy';
import { age, startStockHost, type StockHost } from '../support/stockHost';
import { oneAnswer, twoAnswers, wayTo } from '../support/ways';
import { slow } from '../support/variants';
import { complaintsOffline, expect, ready, test } from './watched';

// A host that nobody has told anything, and files of two months ago: a browser that asks no more than it must shows what it has for
// six days.

test.use({ tolerated: complaintsOffline });

const request = wayTo('contact-admin', { reason: 'code' }).address;
const [before, after] = ['03-1111-1111', '03-2222-2222'];
let site: SiteCopy;
let host: StockHost;

test.beforeEach(async () => {
  site = copySite();
  age(site.folder, 60);
  sayPhone(before, 60);
  host = await startStockHost(site.folder);
});

test.afterEach(() => {
  host.stop();
  site.remove();
});

/** Writes a file that seems to be that many days old. */
function write(file: string, text: string, days: number): void {
  site.write(file, text);
  age(site.folder, days, [file]);
}

function sayPhone(phone: string, days: number): void {
  write('organization.json', JSON.stringify({ administrator: { phone } }), days);
}

/** Puts a later version of the step `network` on the host. */
function deploy(mark: string, days: number): void {
  const file = `${sourceLocale}/network.html`;
  write(file, site.read(file).replace(/<html(?: data-deployed="\w+")?/, `<html data-deployed="${mark}"`), days);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${host.root}${address}`);
  await ready(page);
}

async function seePhone(page: Page, phone: string): Promise<void> {
  await expect(page.getByRole('link', { name: phone })).toBeVisible();
}

/** What the page that is open was deployed as. */
function deployed(page: Page) {
  return page.locator('html').getAttribute('data-deployed');
}

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a corrected telephone number is there with the next opening', async ({ page }) => {
    await open(page, request);
    await seePhone(page, before);
    sayPhone(after, 40);
    await open(page, request);
    await seePhone(page, after);
  });

  test('a page is at most once shown as it was', async ({ page }) => {
    await open(page, '/ja/network.html');
    deploy('later', 40);
    host.sent.length = 0;
    await open(page, '/ja/network.html');
    // Shown out of the browser's cache, and asked after once it was there.
    await expect.poll(() => host.sent.filter(({ file }) => file === 'ja/network.html').length).toBe(1);
    await page.waitForLoadState('networkidle');
    await open(page, '/ja/network.html');
    expect(await deployed(page)).toBe('later');
  });
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a corrected telephone number is there with the next opening, each time', async ({ page }) => {
    await open(page, request);
    await kept(page);
    await seePhone(page, before);
    for (const [phone, days] of [
      [after, 40],
      ['03-3333-3333', 20],
    ] as const) {
      sayPhone(phone, days);
      await open(page, request);
      await seePhone(page, phone);
    }
    // Without the host, the number seen last holds.
    host.isUp = false;
    await open(page, request);
    await seePhone(page, '03-3333-3333');
  });

  test('a new page is there with the next opening, each time, and one that has not changed is not sent again', async ({
    page,
  }) => {
    await open(page, '/ja/network.html');
    await kept(page);
    for (const [mark, days] of [
      ['second', 40],
      ['third', 20],
    ] as const) {
      deploy(mark, days);
      await open(page, '/ja/network.html');
      expect(await deployed(page)).toBe(mark);
    }
    host.sent.length = 0;
    await open(page, '/ja/network.html');
    expect(await deployed(page)).toBe('third');
    await page.waitForLoadState('networkidle');
    const asked = host.sent.filter(({ file }) => file === 'ja/network.html');
    expect(asked.map(({ status }) => status)).toEqual([304]);
  });

  test('going back shows what was there, and a page that was asked for is the new one', async ({ page }) => {
    await open(page, '/ja/network.html');
    await kept(page);
    await page.goto(`${host.root}/ja/sms-filter.html`);
    await ready(page);
    deploy('later', 40);
    host.sent.length = 0;
    await page.goBack();
    await ready(page);
    expect(await deployed(page)).toBe(null);
    expect(host.sent.filter(({ file }) => file.endsWith('.html'))).toEqual([]);
    await page.reload();
    await ready(page);
    expect(await deployed(page)).toBe('later');
  });

  test(
    'a page in a frame, which the worker leaves alone, is at most once shown as it was',
    { tag: slow },
    async ({ page }) => {
      await open(page, '/ja/network.html');
      await kept(page);
      site.write(
        'portal.html',
        '<!doctype html><title>Portal</title><iframe src="ja/network.html" title="guide"></iframe>',
      );
      const framed = page.frameLocator('iframe').locator('html[data-ready]');
      const openPortal = async () => {
        await page.goto('about:blank');
        await page.goto(`${host.root}/portal.html`);
        await expect(framed).toBeAttached();
        await page.waitForLoadState('networkidle');
      };
      await openPortal();
      deploy('later', 40);
      await openPortal();
      await openPortal();
      await expect(framed).toHaveAttribute('data-deployed', 'later');
    },
  );

  test('what else lies there is asked for once, as it would be without a worker', async ({ page }) => {
    write('portal.html', '<!doctype html><title>Portal</title>', 60);
    await open(page, '/ja/index.html');
    await kept(page);
    await page.goto(`${host.root}/portal.html?once`);
    expect(host.sent.filter(({ file }) => file === 'portal.html').map(({ status }) => status)).toEqual([200]);
    host.isUp = false;
    await page.goto('about:blank');
    await expect(page.goto(`${host.root}/portal.html?twice`)).rejects.toThrow('ERR_');
  });

  test('a session that has ended leads to the sign-on', async ({ page }) => {
    await open(page, '/ja/index.html');
    await kept(page);
    host.isSignedOut = true;
    await page.goto(`${host.root}/ja/network.html`);
    expect(page.url()).toBe(`${host.root}/sign-on`);
    host.isSignedOut = false;
    await open(page, '/ja/network.html');
    await expect(page.locator('main[data-step="network"]')).toBeVisible();
  });

  test('the languages that an earlier version kept are kept, in the new form only', { tag: slow }, async ({ page }) => {
    await page.goto(`${host.root}/organization.json`);
    await page.evaluate(async (root) => {
      const cache = await caches.open(`login-guide files ${root}/`);
      await cache.put(`${root}/assets/vi-pages-AAAAAAAA.json`, new Response('{"shared":[],"pages":{}}'));
    }, host.root);
    await open(page, '/ja/index.html');
    await kept(page);
    const packs = await page.evaluate(async (root) => {
      const cache = await caches.open(`login-guide files ${root}/`);
      const files = (await cache.keys()).map(({ url }) => url.slice(root.length + 1));
      return files.filter((file) => file.includes('-pages-'));
    }, host.root);
    expect(packs.toSorted()).toEqual(builtFiles(/^assets\/(?:ja|vi)-pages-.*\.bin$/).toSorted());
    host.isUp = false;
    await open(page, '/vi/network.html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });

  test('what is kept is small where the host compresses nothing', { tag: slow }, async ({ page }) => {
    await open(page, '/ja/index.html');
    await kept(page);
    const packs = host.sent.filter(({ file }) => file.includes('-pages-'));
    expect(packs.map(({ bytes }) => bytes < 80_000)).toEqual([true]);
  });

  test('a host that is slow and has a page that is not kept is waited for', { tag: slow }, async ({ page }) => {
    await open(page, '/ja/index.html');
    await kept(page);
    host.delayMs = 5000;
    await page.goto(`${host.root}/ko/network.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });

  test(
    'without a network, a language that is not kept is shown in the one that is, with what was answered',
    { tag: slow },
    async ({ page }) => {
      await open(page, '/ja/index.html');
      await kept(page);
      host.isUp = false;
      await open(page, twoAnswers.address.replace('/ja/', '/vi/'));
      expect(page.url()).toBe(`${host.root}${twoAnswers.address}`);
      await expect(page.locator('.tried-item')).toHaveCount(2);
    },
  );

  test('without a network, an address that is no page leads to the start', { tag: slow }, async ({ page }) => {
    await open(page, '/ja/index.html');
    await kept(page);
    host.isUp = false;
    for (const wrong of ['/ja/netwrok.html', '/ja/deep/er/netwrok']) {
      await open(page, wrong);
      expect(page.url()).toBe(`${host.root}/ja/index.html`);
      await expect(page.locator('main[data-step="start"]')).toBeVisible();
    }
  });

  test('without a network, a link that was mangled on its way arrives', { tag: slow }, async ({ page }) => {
    await open(page, '/ja/index.html');
    await kept(page);
    host.isUp = false;
    await page.goto(`${host.root}${oneAnswer.address.replace('#', '%23')}`);
    await expect(page).toHaveURL(`${host.root}${oneAnswer.address}`);
    await ready(page);
  });
});
