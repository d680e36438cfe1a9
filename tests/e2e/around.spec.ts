import { bookmarkKey } from '../../src/memory/keys';
import { linkOf, takeAnswers } from '../support/takeAnswers';
import { oneAnswer, twoAnswers } from '../support/ways';
import { expect, ready, test } from './watched';

// What is around a screen: the header, what was tried, handing over, the footer.

const last = twoAnswers.given.slice(-1);

test.beforeEach(async ({ page }) => {
  await page.goto(oneAnswer.address);
  await ready(page);
});

test('what is around a screen stays, and goes by the next step', async ({ page }) => {
  const around = ['.site-header', '.page-end', '.page-handoff', '.page-footer'];
  const elements = await Promise.all(around.map((part) => page.locator(part).elementHandle()));
  await takeAnswers(page, last);
  await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
  for (const element of elements) expect(await element?.evaluate(({ isConnected }) => isConnected)).toBe(true);

  await expect(page.locator('.page-end .tried-item')).toHaveCount(2);
  const english = page.locator('.languages [data-locale="en"]');
  await expect(english).toHaveAttribute('href', new RegExp(`en/${twoAnswers.step}\\.html${twoAnswers.fragment}$`));
  await expect(page.locator('.page-footer a[href*="map"]')).toHaveAttribute(
    'href',
    new RegExp(`${twoAnswers.fragment}$`),
  );
});

test('what was opened around a screen is closed on the next', async ({ page }) => {
  await page.locator('.page-end summary').click();
  await page.locator('[data-action="qr"]').click();
  await expect(page.locator('.page-address')).toBeVisible();
  await takeAnswers(page, last);
  await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
  await expect(page.locator('.page-address')).toBeHidden();
  await expect(page.locator('.page-end details, .page-handoff details').and(page.locator('[open]'))).toHaveCount(0);
  await page.locator('[data-action="qr"]').click();
  await expect(page.locator('.page-address')).toContainText(twoAnswers.address);
});

test('where somebody left off is kept, also by whoever taps and leaves at once', async ({ page }) => {
  const left = () => page.evaluate((key) => localStorage.getItem(key) ?? '', bookmarkKey);
  await takeAnswers(page, last);
  await expect.poll(left).toContain(twoAnswers.step);
  await page.goBack();
  await expect.poll(left).toContain(oneAnswer.step);
  await page.evaluate(
    (answer) => {
      document.querySelector<HTMLElement>(answer)?.click();
      location.assign('/licences.txt');
    },
    last.map(linkOf)[0] ?? '',
  );
  await page.waitForURL('**/licences.txt');
  expect(await left()).toContain(twoAnswers.step);
});
