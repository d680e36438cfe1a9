import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview, type PreviewServer } from 'vite';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';
import { beforeLast, oneAnswer, wayTo } from '../support/ways';
import { linkOf, takeAnswers } from '../support/takeAnswers';

const dist = path.resolve('dist');

test.describe('from a folder of another site', () => {
  let server: PreviewServer;
  let base = '';

  test.beforeAll(async () => {
    server = await preview({ base: '/intra/net/guide/', preview: { port: 0 }, logLevel: 'silent' });
    base = server.resolvedUrls?.local[0] ?? '';
  });

  test.afterAll(() => server.close());

  for (const entry of variants(['', 'index.html', 'ja/', 'ja/index.html'])) {
    test(`the guide works from /${entry}`, async ({ page }) => {
      await page.goto(`${base}${entry}`);
      await ready(page);
      await takeAnswers(page, oneAnswer.given);
      await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
      expect(page.url()).toBe(`${base}${oneAnswer.address.slice(1)}`);
      await page.locator('[data-action="restart"]').click();
      await expect(page.locator('main[data-step="start"]')).toBeVisible();
      await page.reload();
      await ready(page);
      await page.locator('[data-action="back"]').click();
      await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
      await page.goBack();
      await expect(page.locator('main[data-step="start"]')).toBeVisible();
      await takeAnswers(page, oneAnswer.given);
      await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
    });
  }
});

test('from a folder on disk', async ({ page }) => {
  await page.goto(pathToFileURL(path.join(dist, 'index.html')).href);
  await ready(page);
  const way = wayTo('contact-admin', { reason: 'suspended' });
  // Each answer opens another file. On a busy machine a tap may be held too long for its scripts, and then follows the plain link.
  for (const each of way.given) await page.locator(`html[data-ready] ${linkOf(each)}`).click();
  await expect(page.locator('[data-reason="suspended"]')).toBeVisible();
  await ready(page);
  await page.goBack();
  await expect(page.locator(`main[data-step="${beforeLast(way).step}"]`)).toBeVisible();
});

test.describe('from a folder on disk without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide works', async ({ page }) => {
    await page.goto(pathToFileURL(path.join(dist, 'index.html')).href);
    await takeAnswers(page, wayTo('contact-admin', { reason: 'code' }).given);
    await expect(page.locator('[data-reason="code"]')).toBeVisible();
  });
});
