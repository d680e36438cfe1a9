import { stepIds, steps } from '../../src/diagnosis/steps';
import { t } from '../support/builtTranslate';
import { desktop, openMap } from './mapPage';
import { expect, test } from './watched';

test.use({ viewport: desktop });

test('Tab leads from a step of the picture to its button, and on to the next step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  const network = page.locator('[data-map-step="network"] > a');
  const button = page.locator('.map-card [data-action="copy"]');
  await network.focus();
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-card').getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/ja/network.html');
  await page.keyboard.press('Shift+Tab');
  await expect(network).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The next one may be a reason, which has no button.
  await expect(page.locator('.map-card :focus')).toHaveCount(0);
  await expect(network).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest('[data-map]') !== null)).toBe(true);
});

test('the link of a step is copied from the picture by a mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await page.locator('[data-map-step="network"] > a').hover();
  await page.locator('.map-card [data-action="copy"]').click();
  await expect(page.locator('.map-card').getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/ja/network.html');
});

test('a row of the list copies its link, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  const row = page.locator('[data-step="network"]');
  await row.locator('[data-action="copy"]').click();
  await expect(row.getByRole('status')).toHaveText(t('handoff.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/ja/network.html');
  const inPhase = stepIds.filter((step) => steps[step].phase === 'account');
  const phase = page.locator('details').filter({ has: page.locator('[data-step="network"]') });
  await expect(phase.getByRole('listitem')).toHaveCount(inPhase.length);
  await phase.locator('summary').click();
  await expect(row).toBeHidden();
});
