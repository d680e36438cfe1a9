import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { version } from '../../src/build/version';
import { kindOf, pinnedEmbedFile, siteHeaders } from '../../src/hosting/headers';
import { hostFiles, type HostFile } from '../../src/hosting/hostFiles';
import { lastingFiles } from '../../src/hosting/pagesHosts';
import { builtFiles } from '../support/builtSite';
import { findBrotliModule } from '../support/find-nginx.mjs';
import { readHeadersFile } from '../support/hostingFiles';
import { ask, decoded, places, startNginx, type Answer, type Nginx } from '../support/nginx';
import { gradeOf } from '../support/observatory';
import { copySite, type SiteCopy } from '../support/siteCopy';
import { expect, ready, test } from './watched';
import { oneAnswer } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

// Starts a real nginx with the file that the build wrote for it.

const { common, byKind } = siteHeaders({});
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

test('hosts that are told of files by name are told of all of them, also by a page that does not know the files', () => {
  const sentWith = readHeadersFile(hostFiles({}, [...lastingFiles, pinnedEmbedFile(version)])['_headers' as HostFile]);
  const lasting = builtFiles(/\.\w+$/).filter(
    (file) => kindOf(file) !== 'hashed' && !/\.(?:br|gz)$|^hosting|config$|^\./.test(file),
  );
  const untold = lasting.filter((file) => sentWith(file)['Cross-Origin-Resource-Policy'] === undefined);
  expect(untold).toEqual([]);
});

test.describe('what is replaced where it is', () => {
  let copy: SiteCopy;
  let own: Nginx | undefined;

  test.beforeEach(() => {
    copy = copySite();
  });

  test.afterEach(async () => {
    await own?.stop();
    own = undefined;
    copy.remove();
  });

  for (const hasBrotli of [true, false]) {
    test(`is sent at once, whatever an earlier version has left beside it, ${hasBrotli ? 'with' : 'without'} brotli`, async () => {
      for (const [file, text] of Object.entries({ 'sw.js': '// off', 'organization.json': '{}' })) {
        copy.write(file, text);
        const old = readFileSync(`dist/${file}`);
        writeFileSync(path.join(copy.folder, `${file}.br`), brotliCompressSync(old));
        writeFileSync(path.join(copy.folder, `${file}.gz`), gzipSync(old));
      }
      own = await startNginx({ site: copy.folder, hasBrotli });
      for (const place of places) {
        for (const encoding of ['identity', 'gzip', 'gzip, deflate, br, zstd']) {
          const answers = ['sw.js', 'organization.json'].map(async (file) => {
            const { status, body, headers } = await ask(`${own?.addressOf(place)}/${file}`, {
              'Accept-Encoding': encoding,
            });
            expectHeaders({ status, body, headers }, { ...common, ...byKind.other });
            return decoded({ status, body, headers }).toString();
          });
          expect(await Promise.all(answers)).toEqual(['// off', '{}']);
        }
      }
    });
  }

  test('is compressed by the host where it is worth it, and still not sent twice', async () => {
    const address = `${nginx.addressOf('')}/sw.js`;
    const zipped = await ask(address, { 'Accept-Encoding': 'gzip, br' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(readFileSync('dist/sw.js'))).toBe(true);
    const again = await ask(address, { 'Accept-Encoding': 'gzip, br', 'If-None-Match': zipped.headers.etag ?? '' });
    expect(again.status).toBe(304);
  });
});

test('an nginx without the module for brotli starts, and sends what gzip has compressed', async () => {
  const own = await startNginx({ hasBrotli: false });
  try {
    const { headers } = await ask(`${own.addressOf('')}/${script}`, { 'Accept-Encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
  } finally {
    await own.stop();
  }
});

test('a folder is found without its slash, whatever is in front of the host', async () => {
  for (const [asked, folder] of [
    ['/intra/guide', '/intra/guide/'],
    ['/intra/guide/ja', '/intra/guide/ja/'],
  ]) {
    const address = new URL(asked ?? '', nginx.addressOf('/intra/guide')).href;
    const { status, headers } = await ask(address);
    expect(status).toBe(301);
    expect(headers.location).toBe(folder);
  }
});
