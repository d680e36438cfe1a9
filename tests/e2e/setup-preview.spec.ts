import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { plainText } from '../../src/i18n/plainText';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { preview } from './setupPage';
import { expect, ready, test } from './watched';

const places = [
  ['from a server', '/ja/setup.html'],
  ['from a folder on disk', pathToFileURL(path.resolve('dist/ja/setup.html')).href],
] as const;

const choose = (page: Page, screen: 'start' | 'contact') =>
  page.getByRole('radio', { name: t(`setup:preview.${screen}`) }).check();

for (const [place, address] of variants(places)) {
  test(`${place}, the preview shows what is typed, with the screens that employees see`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(address);
    await ready(page);
    await expect(page.locator('.preview-phone')).toHaveCount(0);
    // Beside its place, typing is enough.
    await page.getByLabel(t('setup:fields.administrator.phone.label')).fill('03-0000-0000');
    await expect(preview(page).locator('main[data-step="contact-admin"]')).toBeVisible();
    await expect(preview(page).locator('[data-action="call"]')).toHaveText('03-0000-0000');
    await page.getByLabel(t('setup:fields.administrator.extension.label')).fill('1234');
    await expect(preview(page).getByText(t('contact.extension', { number: '1234' }))).toBeVisible();
    await page.getByLabel(t('setup:fields.administrator.mail.label')).fill('it@example');
    await page.keyboard.press('Tab');
    await expect(page.getByText(t('setup:preview.wrong'))).toBeVisible();
    await page.goto(`${address}#company`);
    await page.getByLabel(t('setup:fields.company.label')).fill('株式会社サンプル');
    await expect(preview(page).locator('main[data-step="start"]')).toBeVisible();
    await expect(preview(page).locator('.site-company')).toHaveText('株式会社サンプル');
  });
}

test('its screens are laid out as the pages of employees are, in their style', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/en/setup.html');
  await ready(page);
  await page.locator('[data-action="preview"]').click();
  const measures = (root: ReturnType<typeof preview> | Page) =>
    root.locator('main').evaluate((main) => ({
      mode: main.ownerDocument.compatMode,
      ground: getComputedStyle(main.ownerDocument.body).backgroundColor,
      parts: [...main.querySelectorAll('h1, h2, p, a, dt, dd, button, summary')]
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => {
          const { left, top, width, height } = part.getBoundingClientRect();
          // The page offers another language above, which the preview does not.
          const below = top - main.getBoundingClientRect().top;
          return [part.tagName, part.textContent, ...[left, below, width, height].map(Math.round)].join(' ');
        }),
    }));
  const frame = await page.locator('.preview-phone').evaluate(({ clientWidth }) => clientWidth);
  const own = await context.newPage();
  await own.setViewportSize({ width: frame, height: 3000 });
  await own.goto('/en/contact-admin.html');
  await ready(own);
  await expect(preview(page).locator('main[data-step="contact-admin"]')).toBeVisible();
  expect(await measures(preview(page))).toEqual(await measures(own));
});

test('nothing in it takes the focus, is pressed or is read out, and all of it can be scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/ja/setup.html');
  await ready(page);
  await page.locator('[data-action="preview"]').click();
  await expect(preview(page).locator('main[data-step="contact-admin"]')).toBeVisible();
  const phone = page.getByRole('region', {
    name: plainText(t('setup:preview.name', { screen: t('setup:preview.contact') })),
  });
  await phone.focus();
  await page.keyboard.press('End');
  await expect.poll(() => phone.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.preview-phone') ?? null)).toBeNull();
  await choose(page, 'start');
  const answer = preview(page).locator('[data-answer]').first();
  await expect(answer).toBeVisible();
  const before = page.url();
  const box = await answer.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  expect(page.url()).toBe(before);
  await expect(preview(page).locator('main[data-step="start"]')).toBeVisible();
  expect(await page.getByRole('main').ariaSnapshot()).not.toContain(plainText(t('credentials:check-input.title')));
});

test('where its script does not come, it says so, and the form goes on', async ({ page }) => {
  await page.route('**/assets/preview-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/ja/setup.html');
  await ready(page);
  await page.locator('[data-action="preview"]').click();
  await expect(page.getByText(t('setup:preview.failed'))).toBeVisible();
  await page.getByLabel(t('setup:fields.administrator.phone.label')).fill('03-0000-0000');
  await expect(page.getByLabel(t('setup:fields.administrator.phone.label'))).toHaveValue('03-0000-0000');
});
