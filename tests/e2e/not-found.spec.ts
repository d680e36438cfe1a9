import { stepText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

// The browser itself reports the status of a page that does not exist.
test.use({ tolerated: ['error: Failed to load resource'] });

for (const path of variants(['/ja/sms-filtre.html', '/ja/deep/er/sms-filtre.html'])) {
  test(`${path} offers the start and the step that was meant`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound:page.title'));
    await page
      .getByRole('link', { name: stepText(t, 'sms-filter').title })
      .first()
      .click();
    await expect(page.locator('main[data-step="sms-filter"]')).toBeVisible();
    await page.goBack();
    await ready(page);
    await page.getByRole('link', { name: t('notFound:start') }).click();
    await expect(page.locator('main[data-step="start"]')).toBeVisible();
  });
}

for (const path of variants(['/nope', '/wp-login.php', '/%3Cscript%3Ealert(1)%3C/script%3E', '/%E0%A4%A'])) {
  test(`${path} leads to the start, and is not shown`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await ready(page);
    await expect(page.getByRole('heading', { name: t('notFound:nearest') })).toBeHidden();
    await expect(page.locator('body')).not.toContainText(/alert|wp-login|nope/);
    await page.getByRole('link', { name: t('notFound:start') }).click();
    await expect(page.locator('main[data-step="start"]')).toBeVisible();
  });
}

test('in another locale, says so in its language, and knows the step that was meant', async ({ page }) => {
  await page.goto('/vi/sms-filtre.html');
  await expect(page).toHaveURL('/vi/404.html#sms-filter');
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.locator('[data-nearest] a').click();
  await expect(page).toHaveURL('/vi/sms-filter.html');
  await page.goto('/vi/nope');
  await expect(page).toHaveURL('/vi/404.html');
  await expect(page.locator('[data-nearest]')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a wrong page beside the others still leads on', async ({ page }) => {
    await page.goto('/ja/nope.html');
    await page.getByRole('link', { name: t('notFound:start') }).click();
    await expect(page.locator('main[data-step="start"]')).toBeVisible();
  });
});
