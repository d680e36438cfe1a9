import { setupSteps } from '../../src/screens/setup/setupSteps';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { inspect } from './inspect';
import { measure } from './measures';
import { fillIn, openStep, preview } from './setupPage';
import { expect, ready, test } from './watched';

const address = '/ja/setup.html';

test('Back leads through the steps, a reload stays, and a link to a field opens its step', async ({ page }) => {
  await page.goto(address);
  await ready(page);
  await expect(page.locator('section#contact')).toBeVisible();
  await page.locator('section#contact [data-action="next"]').click();
  await expect(page.getByRole('heading', { level: 2, name: t('setup:steps.login') })).toBeFocused();
  await page.locator('[data-action="skip"]').click();
  await expect(page.locator('section#place')).toBeVisible();
  await page.goBack();
  await expect(page.locator('section#login')).toBeVisible();
  await expect(page.locator('section#place')).toBeHidden();
  await page.reload();
  await ready(page);
  await expect(page.locator('section#login')).toBeVisible();
  await page.goto(`${address}#set-embedding`);
  await ready(page);
  await expect(page.getByLabel(t('setup:fields.embedding.label'))).toBeFocused();
});

test('by keyboard alone, what is wrong is said when it is left, and found again from the last step', async ({
  page,
}) => {
  await page.goto(address);
  await ready(page);
  const mail = page.getByLabel(t('setup:fields.administrator.mail.label'));
  await mail.focus();
  await page.keyboard.type('it@example');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: t('setup:problems.not-mail') })).toBeAttached();
  await page.keyboard.type('portal.example.co.jp/it');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(t('setup:fields.administrator.page.label'))).toHaveValue(
    'https://portal.example.co.jp/it',
  );
  await page.locator('.setup-index a[href="#place"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('setup:result.save') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: t('setup:fields.administrator.mail.label') }).focus();
  await page.keyboard.press('Enter');
  await expect(mail).toBeFocused();
});

for (const colorScheme of variants(['light', 'dark'] as const)) {
  test(`filled in and full of problems it is as accessible as empty, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 844 });
    await page.goto(address);
    await ready(page);
    await fillIn(page);
    await page.getByLabel(t('setup:fields.company.label')).fill('W'.repeat(150));
    await page.getByRole('button', { name: t('setup:link.add') }).click();
    await page.getByLabel(t('setup:link.title')).fill('しおり');
    await openStep(page, 'contact');
    await page.getByLabel(t('setup:fields.administrator.mail.label')).fill('it@example');
    await openStep(page, 'place');
    await page.locator('summary[data-action="expert"]').click();
    await page.getByLabel(t('setup:fields.embedding.label')).fill(`http://${'a'.repeat(80)}.example`);
    await page.getByRole('button', { name: t('setup:result.save') }).click();
    await expect(page.getByText(t('setup:result.stop.title'))).toBeVisible();
    await page.getByRole('button', { name: t('setup:preview.open') }).click();
    await expect(preview(page).locator('h1')).toBeVisible();
    for (const step of [...setupSteps].toReversed()) {
      await openStep(page, step);
      const { targets, crowded, wide, borders } = await measure(page);
      expect(wide, step).toEqual([]);
      expect(crowded, step).toEqual([]);
      expect(
        targets.filter(({ width, height }) => Math.min(width, height) < 47.99),
        step,
      ).toEqual([]);
      expect(
        borders.filter(({ contrast }) => contrast < 3),
        step,
      ).toEqual([]);
      const { violations } = await inspect(page);
      expect(violations, step).toEqual([]);
    }
  });
}
