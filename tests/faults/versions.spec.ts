import { ready } from '../e2e/watched';
import { keepRow } from '../support/reportFaults';
import { t } from '../support/builtTranslate';
import { expect, test } from './fixtures';
import { seePageLink, seeRequest, seeResolved } from './outcomes';
import { takeAnswers } from '../support/takeAnswers';
import { beforeContactAdmin, beforeResolved, toContactAdmin, toResolved } from './ways';

const keep = (fault: string, outcome: string) => keepRow({ list: 'versions', order: test.info().line, fault, outcome });

const withClient = { reason: 'ended', client: true, namesAdministrator: true, skipsWaiting: false } as const;

test('an old tab goes on after a new deployment, whose old files are gone', async ({ page, site, origin }) => {
  await page.goto(`${origin}/ja/index.html`, { waitUntil: 'networkidle' });
  await ready(page);
  const scripts = site.asked.filter((file) => file.startsWith('assets/'));
  site.build = 'next';
  for (const file of scripts) expect((await page.request.get(`${origin}/${file}`)).status()).toBe(404);

  await takeAnswers(page, toResolved.given);
  await seeResolved(page);
  // The file that draws the QR code has another name now; the link is there all the same.
  await seePageLink(page);
  await expect(page.getByText(t('page.none'))).toBeVisible();
  await page.locator('main[data-step="resolved"] [data-action="back"]').click();
  await page.locator('[data-action="contact-admin"]').click();
  await seeRequest(page, { ...withClient, reason: 'password' });
  keep(
    'an old tab after a new deployment',
    'resolved and contact-admin, with the client; a link instead of the QR code',
  );

  await page.reload();
  await ready(page);
  await seeRequest(page, { ...withClient, reason: 'password' });
  await page.locator('[data-action="qr"]').click();
  await expect(page.getByRole('img', { name: t('page.code') })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('main[data-step]')).toBeVisible();
  await page.goto(`${origin}${beforeContactAdmin.address}`);
  await takeAnswers(page, toContactAdmin.given.slice(-1));
  await seeRequest(page, withClient);
  keep('… reloaded, and Back', 'contact-admin, with the client of the new deployment; the QR code');
});

test('a page of the old deployment that finds no scripts leads on to the new one', async ({ page, site, origin }) => {
  site.rules = [{ file: /^assets\/.*steps-/, mishap: '404' }];
  await page.goto(`${origin}/ja/index.html`);
  site.rules = [];
  site.build = 'next';
  await expect(page.locator('html[data-ready]')).not.toBeAttached();
  await takeAnswers(page, beforeContactAdmin.given);
  await ready(page);
  await takeAnswers(page, toContactAdmin.given.slice(-1));
  await seeRequest(page, withClient);
  keep('a new deployment between a page and its scripts', 'contact-admin, with the client of the new deployment');
});

test('Back from the new deployment to a page of the old one', async ({ page, site, origin }) => {
  await page.goto(`${origin}/ja/index.html`);
  await ready(page);
  await takeAnswers(page, beforeResolved.given);
  await expect(page.locator(`main[data-step="${beforeResolved.step}"]`)).toBeVisible();
  site.build = 'next';
  await page.goto(`${origin}/ja/admin.html`);
  await page.goBack();
  await ready(page);
  await takeAnswers(page, toResolved.given.slice(-1));
  await seeResolved(page);
  keep('Back from the new deployment to a step of the old one', 'resolved, with the client');
});

const [pageOf = ''] = beforeContactAdmin.address.split('#');
const fromTheFuture = [
  {
    what: 'an answer of a later version',
    link: `${beforeContactAdmin.address}..${beforeContactAdmin.step}.told-by-voice`,
  },
  {
    what: 'a step of a later version as its first',
    link: `${pageOf}#voice-login.rejected..${beforeContactAdmin.fragment.slice(1)}`,
  },
  { what: 'a later way to write a log', link: `${pageOf}#v2:start~blocked` },
  { what: 'a question of a later version', link: `${beforeContactAdmin.address}..voice-login.solved` },
] as const;

for (const { what, link } of fromTheFuture) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with the client' : 'as plain pages';
    test(`a link with ${what} leads on ${how}`, async ({ browser, site, origin }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${origin}${link}`);
      if (javaScriptEnabled) await ready(page);
      await takeAnswers(page, toContactAdmin.given.slice(-1));
      await seeRequest(page, { ...withClient, client: javaScriptEnabled, namesAdministrator: javaScriptEnabled });
      expect(site.asked).not.toContain('404.html');
      await context.close();
      keep(`a link with ${what}, ${how}`, `contact-admin, ${how}`);
    });
  }
}

test('a link to a step of a later version leads on from the page for wrong addresses', async ({ page, origin }) => {
  await page.goto(`${origin}/ja/voice-login.html${beforeResolved.fragment}`);
  await ready(page);
  await page.getByRole('link', { name: t('notFound:start') }).click();
  await ready(page);
  await takeAnswers(page, toResolved.given);
  await seeResolved(page);
  keep('a link to a step of a later version', 'resolved, with the client, by the page for wrong addresses');
});
