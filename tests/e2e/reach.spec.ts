import { sourceLocale } from '../../src/i18n/locales';
import { fileOf } from '../../src/navigation/paths';
import { expect, test } from './watched';

test('a bar leads from the actions of a guide to its answers, and covers neither', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(`/${fileOf({ locale: sourceLocale, step: 'reset-by-phone' })}`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const bar = page.locator('[data-action="to-answers"]');
  const answer = page.locator('[data-answer]').first();
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect(answer).not.toBeInViewport();
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { level: 2, name: (await bar.textContent()) ?? '' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer).toBeFocused();
  // The question stands upon the bar: what is pressed there is the answer.
  await answer.click();
  await expect(page.locator('main[data-step="resolved"]')).toBeVisible();
});
