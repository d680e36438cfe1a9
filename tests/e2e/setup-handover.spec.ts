import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { hostFiles } from '../../src/hosting/hostFiles';
import { plainText } from '../../src/i18n/plainText';
import { t } from '../support/builtTranslate';
import { startNginx } from '../support/nginx';
import { unpackRelease } from '../support/unpackedRelease';
import { slow } from '../support/variants';
import { expect, ready, test } from './watched';

test.use({ tolerated: ["warning: Error with Permissions-Policy header: Unrecognized feature: 'web-share'"] });

/** The digests of an unpacked archive, by file. */
function sumsIn(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

test(
  'the archive made here is the release with the company’s settings, and shows them where it is served',
  { tag: slow },
  async ({ page }) => {
    const nginx = await startNginx({});
    const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-company-'));
    const release = unpackRelease();
    try {
      // As administrators have it who put the guide somewhere before they adapt it: its files for hosts cannot be asked for.
      await page.goto(`${nginx.addressOf('/intra/guide')}/ja/setup.html#company`);
      await ready(page);
      await page.getByLabel(t('setup:fields.company.label')).fill('株式会社サンプル');
      await page.goto(`${nginx.addressOf('/intra/guide')}/ja/setup.html#set-embedding`);
      await page.getByLabel(t('setup:fields.embedding.label')).fill('https://portal.example.co.jp');
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.getByRole('button', { name: t('setup:handover.make') }).click(),
      ]);
      const name = download.suggestedFilename();
      await expect(page.getByText(plainText(t('setup:handover.done', { name })))).toBeVisible();

      const unpacked = unzipSync(readFileSync(await download.path()));
      for (const [file, bytes] of Object.entries(unpacked)) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), bytes);
      }
      const root = path.join(folder, path.basename(release.folder));
      const [own, released] = [root, release.folder].map((each) =>
        sumsIn(readFileSync(path.join(each, 'SHA256SUMS'), 'utf8')),
      );
      const changed = new Set(['organization.json', ...Object.keys(hostFiles({}))].map((file) => `site/${file}`));
      const ofSite = [...(released ?? [])].filter(([file]) => file.startsWith('site/'));
      expect(ofSite.filter(([file, sum]) => own?.get(file) !== sum && !changed.has(file))).toEqual([]);
      expect([...(own?.keys() ?? [])].filter((file) => file.startsWith('site/') && !released?.has(file))).toEqual([]);
      expect(JSON.parse(readFileSync(path.join(root, 'site/organization.json'), 'utf8'))).toEqual({
        company: '株式会社サンプル',
        embedding: ['https://portal.example.co.jp'],
      });
      expect(readFileSync(path.join(root, 'site/.htaccess'), 'utf8')).toContain('https://portal.example.co.jp');

      const company = await startNginx({ site: path.join(root, 'site') });
      try {
        const response = await page.goto(`${company.addressOf('')}/`);
        expect(response?.headers()['content-security-policy']).toContain('https://portal.example.co.jp');
        await ready(page);
        await expect(page.locator('.site-company')).toHaveText('株式会社サンプル');
      } finally {
        await company.stop();
      }
    } finally {
      await nginx.stop();
      release.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test(
  'without settings that act on the server, every file of the site is that of the release',
  { tag: slow },
  async ({ page }) => {
    const release = unpackRelease();
    await page.goto('/ja/setup.html#place');
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: t('setup:handover.make') }).click(),
    ]);
    const unpacked = unzipSync(readFileSync(await download.path()));
    const [folder] = Object.keys(unpacked)[0]?.split('/') ?? [];
    const own = sumsIn(new TextDecoder().decode(unpacked[`${folder}/SHA256SUMS`]));
    const released = sumsIn(readFileSync(path.join(release.folder, 'SHA256SUMS'), 'utf8'));
    release.remove();
    const different = [...released].filter(([file, sum]) => file.startsWith('site/') && own.get(file) !== sum);
    expect(different.map(([file]) => file)).toEqual(['site/organization.json']);
  },
);

test(
  'the settings that are made in the unpacked folder of a release, and put there, are what its site shows',
  { tag: slow },
  async ({ page }) => {
    const release = unpackRelease();
    const site = path.join(release.folder, 'site');
    try {
      // As the guide for administrators says it, step by step.
      await page.goto(pathToFileURL(path.join(release.folder, 'はじめにお読みください.html')).href);
      await page.locator('main a[href$="setup.html"]').click();
      await ready(page);
      await page.getByLabel(t('setup:fields.administrator.phone.label')).fill('03-0000-0000');
      await page.locator('section#contact [data-action="next"]').click();
      await page.getByRole('checkbox', { name: 'LINE' }).check();
      await page.locator('section#login [data-action="next"]').click();
      await page.getByLabel(t('setup:fields.company.label')).fill('株式会社サンプル');
      await page.locator('section#company [data-action="next"]').click();
      await expect(page.getByText(plainText(t('setup:handover.disk')))).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t('setup:result.save') }).click(),
      ]);
      await download.saveAs(path.join(site, 'organization.json'));
      const nginx = await startNginx({ site });
      try {
        await page.goto(`${nginx.addressOf('/intra/guide')}/ja/contact-admin.html`);
        await ready(page);
        await expect(page.locator('.site-company')).toHaveText('株式会社サンプル');
        await expect(page.locator('[data-action="call"]')).toHaveText('03-0000-0000');
      } finally {
        await nginx.stop();
      }
    } finally {
      release.remove();
    }
  },
);

test('packing can be stopped, and a file that is another one is named', async ({ page }) => {
  await page.goto('/ja/setup.html#place');
  await ready(page);
  // So slow that somebody can stop it.
  await page.route('**/icons/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => {});
  });
  await page.getByRole('button', { name: t('setup:handover.make') }).click();
  await page.getByRole('button', { name: t('setup:handover.cancel') }).click();
  await expect(page.getByText(plainText(t('setup:handover.cancelled')))).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });

  await page.route('**/404.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.getByRole('button', { name: t('setup:handover.make') }).click();
  await expect(page.getByText(plainText(t('setup:handover.different', { file: '404.html' })))).toBeVisible();
});
