import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { plainText } from '../../src/i18n/plainText';
import { version } from '../../src/build/version';
import { pinnedEmbedFile } from '../../src/hosting/headers';
import { hostFiles } from '../../src/hosting/hostFiles';
import { storageKey } from '../../src/settings/savedForm';
import { readSettings } from '../../src/settings/readSettings';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { readCode } from './readCode';
import { fillIn, openStep, unfoldFile } from './setupPage';
import { expect, ready, test } from './watched';

const address = '/ja/setup.html';

/** Presses the page's button, and returns the JSON of the file that it saves. */
async function saveFile(page: Page): Promise<unknown> {
  await openStep(page, 'place');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('setup:result.save') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('organization.json');
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

const filledIn = {
  company: '株式会社サンプル',
  administrator: { phone: '03-0000-0000' },
  loginMethods: ['line'],
};

for (const place of variants(['from a server', 'from a folder on disk'])) {
  test(`${place}, the form yields a file that the guide reads, and a reload keeps it`, async ({ page }) => {
    const file = pathToFileURL(path.resolve('dist/ja/setup.html')).href;
    await page.goto(place === 'from a server' ? address : file);
    await ready(page);
    await fillIn(page);
    await page.reload();
    await ready(page);
    await expect(page.getByLabel(t('setup:fields.company.label'))).toHaveValue('株式会社サンプル');
    const saved = await saveFile(page);
    expect(readSettings(saved)).toEqual({ settings: filledIn, problems: [] });
    await expect(page.getByText(t('setup:result.saved'))).toBeVisible();

    await unfoldFile(page);
    await page.getByRole('button', { name: t('setup:file.clear') }).click();
    expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toBeNull();
    await page.locator('input[accept*="json"]').setInputFiles({
      name: 'organization.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(saved)),
    });
    await openStep(page, 'login');
    await expect(page.getByRole('checkbox', { name: 'LINE' })).toBeChecked();
  });
}

/** With a comma too many, and a mail address that is none. */
const wrongFile = '{\n  "company": "株式会社サンプル",\n  "administrator": { "mail": "nobody" },\n}';

test('a file with a mistake that can mean one thing is opened, and its line is named in the page’s language', async ({
  page,
}) => {
  await page.goto('/ko/setup.html');
  await ready(page);
  await page.locator('input[accept*="json"]').setInputFiles({
    name: 'organization.json',
    mimeType: 'application/json',
    buffer: Buffer.from(wrongFile),
  });
  await expect(page.getByRole('alert')).toContainText('3번째 줄 40번째 글자');
  await openStep(page, 'company');
  await expect(page.locator('#set-company')).toHaveValue('株式会社サンプル');
});

test('from disk, where nobody can be asked for the line, the mistake is still named', async ({ page }) => {
  await page.goto(pathToFileURL(path.resolve('dist/ja/setup.html')).href);
  await ready(page);
  await page.locator('input[accept*="json"]').setInputFiles({
    name: 'organization.json',
    mimeType: 'application/json',
    buffer: Buffer.from(wrongFile.replace(',\n}', '\n}')),
  });
  await expect(page.getByRole('alert')).toContainText('administrator.mail');
  await expect(page.getByRole('alert')).toContainText(plainText(t('setup:problems.not-mail')));
  await openStep(page, 'place');
  await page.getByRole('button', { name: t('setup:hosting.make') }).click();
  await expect(page.getByText(t('setup:hosting.failed'))).toBeVisible();
  await expect(page.getByText(t('setup:handover.disk'))).toBeVisible();
});

test('the settings in use are opened, and the files for hosts follow from them', async ({ page }) => {
  const current = { company: '株式会社サンプル', embedding: ['https://portal.example.co.jp'] };
  await page.route('**/organization.json', (route) => route.fulfill({ json: current }));
  await page.goto(address);
  await ready(page);
  await unfoldFile(page);
  await page.getByRole('button', { name: t('setup:file.now') }).click();
  await openStep(page, 'company');
  await expect(page.getByLabel(t('setup:fields.company.label'))).toHaveValue(current.company);
  await openStep(page, 'place');
  await expect(page.getByText(t('setup:hosting.changed'))).toBeVisible();
  await page.getByRole('button', { name: t('setup:hosting.make') }).click();
  await page.getByText('IIS', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('setup:hosting.save', { file: 'web.config' }) }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('web.config');
  expect(await readFile(await download.path(), 'utf8')).toBe(
    hostFiles(current, ['embed.js', pinnedEmbedFile(version)])['web.config'],
  );
});

test('the settings in use are in sight until something is typed: an empty form would replace all of them', async ({
  page,
}) => {
  await page.goto(address);
  await ready(page);
  const current = page.getByRole('button', { name: t('setup:file.now') });
  await expect(current).toBeVisible();
  await fillIn(page);
  await page.reload();
  await ready(page);
  await expect(page.locator('summary[data-action="file"]')).toBeVisible();
  await expect(current).toBeHidden();
});

test('two tabs with the form keep what was typed in either', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(address);
    await ready(tab);
  }
  await openStep(page, 'company');
  await page.getByLabel(t('setup:fields.company.label')).fill('株式会社サンプル');
  await expect(other.getByLabel(t('setup:fields.company.label'))).toHaveValue('株式会社サンプル');
  await openStep(other, 'login');
  await other.getByRole('checkbox', { name: 'LINE' }).check();
  await page.reload();
  await expect(page.getByLabel(t('setup:fields.company.label'))).toHaveValue('株式会社サンプル');
  await openStep(page, 'login');
  await expect(page.getByRole('checkbox', { name: 'LINE' })).toBeChecked();
});

test('what the file says is what the guide then does', async ({ page }) => {
  await page.goto(address);
  await ready(page);
  await fillIn(page);
  const saved = await saveFile(page);
  await page.route('**/organization.json', (route) => route.fulfill({ json: saved }));
  await page.goto('/ja/index.html');
  await expect(page.getByText(t('company.for', { company: filledIn.company }))).toBeVisible();
  await page.locator('[data-answer="forgot"]').click();
  await page.locator('[data-answer="unsure"]').click();
  await expect(page.locator('main[data-step="line-login"]')).toBeVisible();
});

test('where storage throws, the form works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await ready(page);
  await expect(page.getByText(t('setup:file.notKept'))).toBeVisible();
  await fillIn(page);
  expect(await saveFile(page)).toEqual(filledIn);
});

test('the code to embed is copied with the site’s address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await ready(page);
  await openStep(page, 'place');
  await page.getByRole('button', { name: t('setup:embed.copy') }).click();
  await expect(page.getByText(t('setup:copied.code'))).toBeVisible();
  const { origin } = new URL(page.url());
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<a href="${origin}/ja/index.html" data-login-guide>${plainText(t('setup:embed.link'))}</a>\n` +
      `<script src="${origin}/embed.js" async></script>`,
  );
});

test('what is printed is the poster, on one page, and its code can be read', async ({ page }) => {
  await page.goto(address);
  await ready(page);
  await fillIn(page);
  await openStep(page, 'place');
  await page.getByLabel(t('setup:fields.site.label')).fill('https://guide.example.co.jp/login/ja/');
  // Whatever step is open.
  await openStep(page, 'contact');
  // A4 without its margins, at 96 px an inch.
  await page.setViewportSize({ width: 680, height: 1009 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(t('setup:poster.headline'))).toBeVisible();
  await expect(page.getByRole('article').getByText('03-0000-0000')).toBeVisible();
  for (const hidden of ['h1', '.site-header', '.page-footer', '.setup-fields', '.setup-result', '.button']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1009);
  expect(await readCode(page, await page.locator('.poster img').screenshot())).toBe(
    'https://guide.example.co.jp/login/',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs them, and where the fields are described', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(t('setup:noScripts'))).toBeVisible({ timeout: 1000 });
    await expect(page.getByText(t('setup:waiting'))).toBeHidden();
  });
});

test('the administrator’s page leads here', async ({ page }) => {
  await page.goto('/ja/admin.html');
  await page.getByRole('link', { name: t('sideLinks.setup') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('setup:title'));
});
