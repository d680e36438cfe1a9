import type { Page } from '@playwright/test';
import { keepRow } from '../support/reportFaults';
import { t } from '../support/builtTranslate';
import { faults, nameOf } from './faults';
import { mishaps, type Mishap } from './faultySite';
import { kept } from '../support/kept';
import { expect, openUnder, test } from './fixtures';
import { seePageLink, seeRequest, seeResolved } from './outcomes';
import { takeAnswers } from '../support/takeAnswers';
import { beforeContactAdmin, beforeResolved, toContactAdmin, toResolved } from './ways';

test.use({ serviceWorkers: 'allow' });

const keep = (fault: string, outcome: string) =>
  keepRow({ list: 'with a service worker', order: test.info().line, fault, outcome });

const withClient = { reason: 'ended', client: true, namesAdministrator: true, skipsWaiting: false } as const;
const bothWithClient = 'both outcomes, with the client';

const gone = [{ file: /./, mishap: 'no answer' }] as const;

/** Loads the page of each outcome's last question, and answers it. */
async function reachBoth(page: Page, origin: string, namesAdministrator = true): Promise<void> {
  await page.goto(`${origin}${beforeResolved.address}`);
  await takeAnswers(page, toResolved.given.slice(-1));
  await seeResolved(page);
  await page.goto(`${origin}${beforeContactAdmin.address}`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await takeAnswers(page, toContactAdmin.given.slice(-1));
  await seeRequest(page, { ...withClient, namesAdministrator });
  await seePageLink(page);
}

const storageFaults = faults.filter(({ place }) => ['storage', 'cookies', 'clipboard', 'clock'].includes(place));

for (const under of [[], ...storageFaults.map((fault) => [fault])]) {
  const name = ['no network after one visit', ...under.map(nameOf)].join(' + ');
  test(name, async ({ browser, site, origin }) => {
    const { context, page } = await openUnder(under, { browser, site, origin }, true);
    site.rules = gone;
    await reachBoth(page, origin);
    await context.close();
    keep(name, `${bothWithClient}, from pages never visited`);
  });
}

const workerMishaps: readonly Mishap[] = mishaps.filter((mishap) => mishap !== 'first byte only');

for (const mishap of workerMishaps) {
  test(`sw.js at the first visit: ${mishap}`, async ({ context, page, site, origin }) => {
    site.rules = [{ file: /^sw\.js$/, mishap }];
    await reachBoth(page, origin);
    await expect.poll(() => site.asked).toContain('sw.js');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await context.close();
    keep(`sw.js at the first visit: ${mishap}`, bothWithClient);
  });

  test(`sw.js of an update: ${mishap}`, async ({ browser, site, origin }) => {
    const { context, page } = await openUnder([], { browser, site, origin }, true);
    site.build = 'next';
    site.rules = [{ file: /^sw\.js$/, mishap }];
    await reachBoth(page, origin);
    await expect.poll(() => site.asked).toContain('sw.js');
    site.rules = gone;
    await reachBoth(page, origin);
    await context.close();
    keep(`sw.js of an update: ${mishap}`, `${bothWithClient}; then without a network, in the version kept before`);
  });
}

test('no room to keep anything', async ({ context, page, origin }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await reachBoth(page, origin);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  keep('no room to keep anything', bothWithClient);
});

test('what was kept is cleared by the browser', async ({ browser, site, origin }) => {
  const { context, page } = await openUnder([], { browser, site, origin }, true);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cache_storage' });
  await reachBoth(page, origin);
  await context.close();
  keep('what was kept is cleared by the browser', bothWithClient);
});

for (const when of ['from the first visit on', 'after it has kept the pages']) {
  test(`cache storage throws in the worker ${when}`, async ({ browser, site, origin }) => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    const isLater = when.startsWith('after');
    site.beforeWorker = `{
      const real = caches;
      let throws = ${!isLater};
      addEventListener('message', () => { throws = true; });
      Object.defineProperty(self, 'caches', {
        get() {
          if (throws) throw new DOMException('denied', 'SecurityError');
          return real;
        },
      });
    }`;
    await page.goto(`${origin}/ja/index.html`);
    if (isLater) {
      await kept(page);
      await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('throw'));
    }
    const session = await context.newCDPSession(page);
    await session.send('Network.clearBrowserCache');
    await reachBoth(page, origin);
    await context.close();
    keep(`cache storage throws in the worker ${when}`, bothWithClient);
  });
}

test('an old tab with a worker goes on after a new deployment', async ({ browser, site, origin }) => {
  const { context, page } = await openUnder([], { browser, site, origin }, true);
  await page.goto(`${origin}/ja/index.html`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  site.build = 'next';
  await takeAnswers(page, beforeContactAdmin.given);
  await takeAnswers(page, toContactAdmin.given.slice(-1));
  await seeRequest(page, withClient);
  // The old file is gone from the host, but the worker has it.
  await page.locator('[data-action="qr"]').click();
  await expect(page.getByRole('img', { name: t('page.code') })).toBeVisible();
  await page.reload();
  await seeRequest(page, withClient);
  await reachBoth(page, origin);
  await context.close();
  keep('an old tab after a new deployment', `${bothWithClient}, with its QR code; reloaded, with the new client`);
});

test('two tabs with an update between them', async ({ browser, site, origin }) => {
  const { context, page: old } = await openUnder([], { browser, site, origin }, true);
  await old.goto(`${origin}/ja/index.html`);
  await takeAnswers(old, beforeContactAdmin.given);
  site.build = 'next';
  const later = await context.newPage();
  await later.goto(`${origin}/ja/index.html`);
  await later.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await later.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await takeAnswers(later, toResolved.given);
  await seeResolved(later);
  await takeAnswers(old, toContactAdmin.given.slice(-1));
  await seeRequest(old, withClient);
  // Without a network, the tabs share the cache of the old worker.
  site.rules = gone;
  await reachBoth(later, origin);
  await old.reload();
  await seeRequest(old, withClient);
  // Once the last tab is closed, the new worker activates, and only its files are left.
  await old.close();
  await later.close();
  site.rules = [];
  const next = await context.newPage();
  await expect
    .poll(
      async () => {
        // A tab that is only reloaded would keep the old worker.
        await next.goto('about:blank');
        await next.goto(`${origin}/ja/index.html`);
        await kept(next);
        return next.evaluate(async () => (await navigator.serviceWorker.ready).waiting);
      },
      { timeout: 30_000 },
    )
    .toBeNull();
  site.rules = gone;
  await reachBoth(next, origin);
  await context.close();
  keep('two tabs with an update between them', 'resolved and contact-admin, with each client; later without a network');
});
