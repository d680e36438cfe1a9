import type { Page } from '@playwright/test';
import { expect, ready, test } from './watched';
import { oneAnswer, twoAnswers } from '../support/ways';
import { linkOf } from '../support/takeAnswers';

/** Presses Tab until the element has the focus, and checks that the focus is visible. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator('*:focus');
    if (await focused.evaluate((element, wanted) => element.matches(wanted), selector)) {
      const ring = await focused.evaluate((element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return { outlineStyle, hasSecondColour: boxShadow.includes('rgb(255, 216, 77)') };
      });
      expect(ring).toEqual({ outlineStyle: 'solid', hasSecondColour: true });
      await expect(focused).toBeInViewport();
      return;
    }
  }
  throw new Error(`${selector} cannot be reached with Tab`);
}

test('the keyboard alone leads from the start to a copied request', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ja/index.html');
  await ready(page);
  await tabTo(page, '[data-skip-to]');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const [first, second] = twoAnswers.given.map(linkOf);
  await tabTo(page, first ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator(`main[data-step="${oneAnswer.step}"] h1`)).toBeFocused();
  await tabTo(page, second ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator(`main[data-step="${twoAnswers.step}"] h1`)).toBeFocused();
  await tabTo(page, '.action-mark');
  await page.keyboard.press('Space');
  await expect(page.locator('.action-mark').first()).toBeChecked();
  await tabTo(page, '[data-action="contact-admin"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-step="contact-admin"] h1')).toBeFocused();
  await tabTo(page, '[data-action="form"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '#draft-name');
  await page.keyboard.type('山田');
  await page.locator('main').focus();
  await tabTo(page, '[data-action="copy"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('main').getByRole('status')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('山田');
  await tabTo(page, 'summary:not([data-action])');
  await page.keyboard.press('Enter');
  await expect(page.locator('details:has(> summary:focus)')).toHaveAttribute('open');
});

test('Back returns to the answer that was given, where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/ja/index.html');
  await ready(page);
  // An answer far enough down that it has to be scrolled to.
  const answer = page.locator('main[data-step="start"] [data-answer]').last();
  await answer.click();
  await expect(page.locator('main:not([data-step="start"]) h1')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport();
});
