import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { kindOf, siteHeaders } from '../../src/hosting/headers';
import { nginxConfig } from '../../src/hosting/nginx';
import { builtFiles, builtInline } from '../support/builtSite';
import { findBrotliModule } from '../support/find-nginx.mjs';
import { ask, places, startNginx, type Answer, type Nginx } from '../support/nginx';
import { gradeOf } from '../support/observatory';
import { expect, ready, test } from './watched';
import { oneAnswer } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

// Starts a real nginx with the file that the build wrote for it.

const { common, byKind } = siteHeaders(builtInline(), {});
const script = builtFiles(/^assets\/steps-.*\.js$/)[0] ?? '';
const pack = builtFiles(/^assets\/ja-pages-.*\.bin$/)[0] ?? '';

function expectHeaders(answer: Answer, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) expect(answer.headers[name.toLowerCase()], name).toBe(value);
  expect(answer.headers['x-of-the-host']).toBeUndefined();
}

// Chromium only knows this feature where it has a share sheet; on Linux it has none.
const noSharing = "warning: Error with Permissions-Policy header: Unrecognized feature: 'web-share'";
test.use({ tolerated: [noSharing] });

let nginx: Nginx;

test.beforeAll(async () => {
  nginx = await startNginx();
});

test.afterAll(() => nginx.stop());

for (const place of places) {
  test.describe(place === '' ? 'at the root of a host' : `in ${place} of a host`, () => {
    for (const [file, type] of [
      ['', 'text/html; charset=utf-8'],
      ['ja/check-input.html', 'text/html; charset=utf-8'],
      ['404.html', 'text/html; charset=utf-8'],
      ['organization.json', 'application/json'],
      [script, 'text/javascript; charset=utf-8'],
      [pack, 'application/octet-stream'],
      ['sw.js', 'text/javascript; charset=utf-8'],
      ['ja/manifest.webmanifest', 'application/manifest+json'],
    ] as const) {
      test(`/${file} is sent with its headers, however it is compressed`, async () => {
        for (const encoding of ['identity', 'gzip', 'br']) {
          const answer = await ask(`${nginx.addressOf(place)}/${file}`, { 'Accept-Encoding': encoding });
          expect(answer.status).toBe(200);
          expect(answer.headers['content-type']).toBe(type);
          expectHeaders(answer, { ...common, ...byKind[kindOf(file)] });
        }
      });
    }

    test('what the build has compressed is sent to whoever takes it', async () => {
      const address = `${nginx.addressOf(place)}/${script}`;
      const whole = readFileSync(`dist/${script}`);
      const plain = await ask(address);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.equals(whole)).toBe(true);
      const zipped = await ask(address, { 'Accept-Encoding': 'gzip' });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(zipped.headers.vary).toBe('Accept-Encoding');
      expect(gunzipSync(zipped.body).equals(whole)).toBe(true);
      if (!findBrotliModule()) return;
      const smallest = await ask(address, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      expect(smallest.headers['content-encoding']).toBe('br');
      expect(smallest.headers.vary).toBe('Accept-Encoding');
      expect(brotliDecompressSync(smallest.body).equals(whole)).toBe(true);
      expect(smallest.body.length).toBeLessThan(zipped.body.length);
    });

    test('Mozilla’s Observatory has nothing to find fault with but that HSTS has to be asked for', async () => {
      for (const file of ['', 'ja/admin.html', 'nope']) {
        const { headers, body } = await ask(`${nginx.addressOf(place)}/${file}`);
        const { modifiers } = gradeOf({ headers, html: body.toString() });
        expect({ file, faults: Object.entries(modifiers).filter(([, points]) => points < 0) }).toEqual({
          file,
          faults: [['strict-transport-security', -20]],
        });
      }
    });

    test('what has not changed is not sent again', async () => {
      for (const file of ['ja/index.html', 'organization.json']) {
        const address = `${nginx.addressOf(place)}/${file}`;
        const headers = { 'Accept-Encoding': 'br, gzip' };
        const { etag = '' } = (await ask(address, headers)).headers;
        const again = await ask(address, { ...headers, 'If-None-Match': etag });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expectHeaders(again, { ...common, ...byKind.other });
      }
    });

    for (const file of [
      'ja/nope.html',
      'deep/er/nope',
      'assets/steps-AAAAAAAA.js',
      '.htaccess',
      'hosting/nginx.conf',
    ]) {
      test(`/${file} is answered by the site’s own page, which nobody keeps`, async () => {
        const answer = await ask(`${nginx.addressOf(place)}/${file}`);
        expect(answer.status).toBe(404);
        expect(answer.body.toString()).toBe(readFileSync('dist/404.html', 'utf8'));
        expectHeaders(answer, { ...common, ...byKind.other });
      });
    }

    test('the guide works', async ({ page }) => {
      await page.goto(`${nginx.addressOf(place)}/`, { waitUntil: 'networkidle' });
      await ready(page);
      await takeAnswers(page, oneAnswer.given);
      await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
      expect(page.url()).toBe(`${nginx.addressOf(place)}${oneAnswer.address}`);
      await page.reload({ waitUntil: 'networkidle' });
      await ready(page);
      await page.goto(`${nginx.addressOf(place)}/ja/admin.html`, { waitUntil: 'networkidle' });
      await ready(page);
    });

    test.describe('with a wrong address', () => {
      // The browser itself reports the status of a page that does not exist.
      test.use({ tolerated: [noSharing, 'error: Failed to load resource'] });

      test('the page for it leads on', async ({ page }) => {
        await page.goto(`${nginx.addressOf(place)}/ja/deep/er/sms-filtre.html`);
        await ready(page);
        await page.locator('[data-to="sms-filter"]').first().click();
        await expect(page.locator('main[data-step="sms-filter"]')).toBeVisible();
      });
    });
  });
}

test('every script of the site is named by its content, but for the one that browsers look for by its name', () => {
  const scripts = builtFiles(/^(?!hosting\/|sw\.js$).*\.js$/);
  expect(scripts.filter((file) => kindOf(file) === 'other')).toEqual([]);
  expect(scripts.length).toBeGreaterThan(0);
});

test('a folder is found without its slash, whatever is in front of the host', async () => {
  for (const [path, folder] of [
    ['/intra/guide', '/intra/guide/'],
    ['/intra/guide/ja', '/intra/guide/ja/'],
  ]) {
    const address = new URL(path ?? '', nginx.addressOf('/intra/guide')).href;
    const { status, headers } = await ask(address);
    expect(status).toBe(301);
    expect(new URL(headers.location ?? '', address).pathname).toBe(folder);
  }
});

test.describe('framed by another site', () => {
  let own: Nginx | undefined;
  const [guide, intranet] = ['https://guide.example.co.jp', 'https://intra.example.co.jp'];
  // Its name is another one for each page into which code was pasted.
  const [pasted, below] = ['https://1-embeds.content.example.com', 'https://*.content.example.com'];
  const foreign = [guide, intranet, pasted].map((site) => `request: ${site}/`);
  test.use({ tolerated: [noSharing, ...foreign, 'error: Framing '] });

  test.afterEach(() => own?.stop());

  const guidePage = `${guide}/ja/index.html`;

  /** Serves the guide, and pages of other sites that each have a frame. */
  async function serveFramed(page: Page, embedding: readonly string[], frames: Readonly<Record<string, string>>) {
    own = await startNginx({ config: nginxConfig(siteHeaders(builtInline(), { embedding })) });
    const site = own.addressOf('');
    await page.route(`${guide}/**`, async (route) => {
      const url = route.request().url().replace(guide, site);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    for (const [outer, inner] of Object.entries(frames)) {
      await page.route(`${outer}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${inner}"></iframe>` }),
      );
    }
  }

  for (const [embedding, shown] of [
    [[intranet], false],
    [[below], false],
    [[intranet, below], true],
    [[intranet, pasted], true],
  ] as const) {
    test(`in a frame in a frame the guide is ${shown ? 'shown' : 'refused'} where ${embedding.join()} may`, async ({
      page,
    }) => {
      await serveFramed(page, embedding, { [intranet]: `${pasted}/`, [pasted]: guidePage });
      const answered = page.waitForResponse(guidePage);
      await page.goto(`${intranet}/`);
      await answered;
      await page.waitForLoadState('networkidle');
      const step = page.frameLocator('iframe').frameLocator('iframe').locator('main[data-step]');
      await expect(step).toHaveCount(shown ? 1 : 0);
    });
  }

  for (const [embedding, shown] of [
    [[], false],
    [['https://other.example.co.jp'], false],
    [[intranet], true],
  ] as const) {
    test(`the guide is ${shown ? 'shown' : 'refused'} where ${embedding.join() || 'no site'} may`, async ({ page }) => {
      await serveFramed(page, embedding, { [intranet]: guidePage });
      const answered = page.waitForResponse(guidePage);
      await page.goto(`${intranet}/`);
      await answered;
      await page.waitForLoadState('networkidle');
      const step = page.frameLocator('iframe').locator('main[data-step]');
      if (shown) {
        await takeAnswers(page.frameLocator('iframe'), oneAnswer.given);
        await expect(step).toHaveAttribute('data-step', oneAnswer.step);
      } else {
        await expect(step).toHaveCount(0);
      }
    });
  }
});
