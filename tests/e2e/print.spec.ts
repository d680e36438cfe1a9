import { expect, ready, test } from './watched';

test('a guide prints with its pictures, its address and a code, and without what cannot be pressed on paper', async ({
  page,
}) => {
  await page.goto('/ja/reset-by-phone.html#start.forgot-password.unsure.phone');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = page.locator('.printed-address');
  await expect(printed).toBeVisible();
  await expect(printed).toHaveText(page.url());
  await expect(printed.locator('svg')).toBeVisible();
  await expect(page.locator('.picture').first()).toBeVisible();
  await expect(page.locator('.choice').first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(printed).toBeHidden();
});
