import type { Page } from '@playwright/test';
import { exploreDiagnosis } from '../../src/diagnosis/graph';
import { toFragment } from '../../src/navigation/fragment';
import { t } from '../support/builtTranslate';
import { slow, variants } from '../support/variants';
import { readCode } from './readCode';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';
import { oneAnswer, twoAnswers } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

/** As much as a link holds. */
const given = exploreDiagnosis().edges.map(({ step, answer }) => ({ step, answer }));
const longest = `/ja/contact-admin.html${toFragment({ given, sentTo: null })}`;

for (const [nth, address] of variants([...[oneAnswer.address, longest].entries()])) {
  for (const colorScheme of sampleOf(['light', 'dark'] as const, 2, nth)) {
    test(`the code of ${address.slice(0, 40)} leads there, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await ready(page);
      await page.locator('[data-action="qr"]').click();
      await expect(page.getByRole('img', { name: t('page.code') })).toBeVisible();
      await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
      expect(await readCode(page, await page.locator('.page-qr').screenshot())).toBe(page.url());
    });
  }
}

for (const [name, disturb] of variants([
  [
    'everything drawn on the page is given one colour, as an extension does that makes pages dark',
    (page: Page) =>
      page.evaluate(() => {
        const rule = '*, svg * { fill: rgb(229 224 216) !important; background: rgb(24 26 27) !important; }';
        document.styleSheets[0]?.insertRule(rule, document.styleSheets[0].cssRules.length);
      }),
  ],
  ['colours are forced', (page: Page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })],
] as const)) {
  test(`the code can be read where ${name}`, { tag: slow }, async ({ page }) => {
    await page.goto(oneAnswer.address);
    await ready(page);
    await page.locator('[data-action="qr"]').click();
    const code = page.getByRole('img', { name: t('page.code') });
    await expect(code).toBeVisible();
    await disturb(page);
    expect(await readCode(page, await page.locator('.page-qr').screenshot())).toBe(page.url());
  });
}

test('the site says that it has a dark theme of its own', async ({ page }) => {
  await page.goto('/ja/index.html');
  await expect(page.locator('meta[name="darkreader-lock"]')).toBeAttached();
});

test('the code is drawn for whoever came in by the front page and went on', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await takeAnswers(page, oneAnswer.given);
  await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
  await page.locator('[data-action="qr"]').click();
  await expect(page.getByRole('img', { name: t('page.code') })).toBeVisible();
});

test('the panel opened before the scripts came is filled when they are there', async ({ page }) => {
  await page.route('**/assets/steps-*.js', async (route) => {
    await new Promise((wait) => {
      setTimeout(wait, 1500);
    });
    await route.continue();
  });
  await page.goto('/ja/check-input.html', { waitUntil: 'commit' });
  await page.locator('[data-action="qr"]').click();
  await ready(page);
  await expect(page.getByRole('img', { name: t('page.code') })).toBeVisible();
});

test.describe('where the code cannot be drawn', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });

  test('the page says so, and the link is there', async ({ page }) => {
    await page.route('**/qr-*.js', (route) => route.abort());
    await page.goto(oneAnswer.address);
    await ready(page);
    await page.locator('[data-action="qr"]').click();
    await expect(page.getByText(t('page.none'))).toBeVisible();
    await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  });
});

test.describe('in LINE', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/130 Line/15.2.0/IAB' });

  test('what is sent opens outside, and is the same step there', async ({ page, browser }) => {
    await page.goto(oneAnswer.address);
    await ready(page);
    await takeAnswers(page, twoAnswers.given.slice(-1));
    await page.locator('[data-action="qr"]').click();
    const sent = await page.locator('p').filter({ hasText: 'openExternalBrowser=1' }).innerText();
    expect(page.url()).not.toContain('openExternalBrowser');
    const context = await browser.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/130' });
    const outside = await context.newPage();
    await outside.goto(sent);
    await ready(outside);
    await expect(outside.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
    await expect(outside.getByText(t('tried.count', { count: 2 }))).toBeVisible();
    await takeAnswers(outside, [{ step: twoAnswers.step, answer: 'contact-admin' }]);
    expect(outside.url()).not.toContain('openExternalBrowser');
    await outside.locator('[data-action="qr"]').click();
    await expect(outside.getByText(outside.url(), { exact: true })).toBeVisible();
    await context.close();
  });
});
