import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview, type PreviewServer } from 'vite';
import { expect, ready, test } from './watched';

const dist = path.resolve('dist');

test.describe('from a folder of another site', () => {
  let server: PreviewServer;
  let base = '';

  test.beforeAll(async () => {
    server = await preview({ base: '/intra/net/guide/', preview: { port: 0 }, logLevel: 'silent' });
    base = server.resolvedUrls?.local[0] ?? '';
  });

  test.afterAll(() => server.close());

  for (const entry of ['', 'index.html', 'ja/', 'ja/index.html']) {
    test(`the guide works from /${entry}`, async ({ page }) => {
      await page.goto(`${base}${entry}`);
      await ready(page);
      await page.locator('[data-answer="rejected"]').click();
      await expect(page.locator('main[data-step="check-input"]')).toBeVisible();
      expect(page.url()).toBe(`${base}ja/check-input.html#start.rejected`);
      await page.locator('[data-action="restart"]').click();
      await expect(page.locator('main[data-step="start"]')).toBeVisible();
      await page.reload();
      await ready(page);
      await page.locator('[data-answer="no-code"]').click();
      await expect(page.locator('main[data-step="code-channel"]')).toBeVisible();
    });
  }
});

test('from a folder on disk', async ({ page }) => {
  await page.goto(pathToFileURL(path.join(dist, 'index.html')).href);
  await ready(page);
  await page.locator('[data-answer="blocked"]').click();
  await expect(page.locator('main[data-step="account-signs"]')).toBeVisible();
  await page.locator('[data-answer="many-tries"]').click();
  await expect(page.locator('[data-reason="suspended"]')).toBeVisible();
  await ready(page);
  await page.goBack();
  await expect(page.locator('main[data-step="account-signs"]')).toBeVisible();
});

test.describe('from a folder on disk without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide works', async ({ page }) => {
    await page.goto(pathToFileURL(path.join(dist, 'index.html')).href);
    await page.locator('[data-answer="no-code"]').click();
    await page.locator('[data-answer="mail"]').click();
    await page.locator('[data-answer="not-solved"]').click();
    await expect(page.locator('[data-reason="code"]')).toBeVisible();
  });
});
