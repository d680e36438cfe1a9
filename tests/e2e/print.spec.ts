import { expect, ready, test } from './watched';
import { twoAnswers, wayTo } from '../support/ways';

// The browser reports the file that the test blocks on purpose.
test.use({ tolerated: ['error: Failed to load resource'] });

const address = wayTo('reset-by-phone').address;

test('a guide prints with its pictures and its address, and without what cannot be pressed on paper', async ({
  page,
}) => {
  await page.goto(address);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = page.locator('.printed-address');
  await expect(printed).toHaveText(page.url());
  await expect(page.locator('.picture').first()).toBeVisible();
  await expect(page.locator('.choice').first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(printed).toBeHidden();
});

for (const [name, blocked] of [
  ['with a code', ''],
  ['without a code where it cannot be drawn', '**/qr-*.js'],
] as const) {
  test(`the page’s own button prints ${name}`, async ({ page }) => {
    if (blocked !== '') await page.route(blocked, (route) => route.abort());
    await page.addInitScript(() => {
      globalThis.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.goto(address);
    await ready(page);
    await page.locator('[data-action="print"]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-address')).toHaveText(page.url());
    await expect(page.locator('.printed-address svg')).toHaveCount(blocked === '' ? 1 : 0);
  });
}

for (const [asked, printed] of [
  [`/ja/case.html?call=0312345678${twoAnswers.fragment}..call-0312345678`, `/ja/case.html${twoAnswers.fragment}`],
  ['/ja/case.html?call=0312345678#call-0312345678', '/ja/case.html'],
  ['/ja/admin.html?call=0312345678#call-0312345678', '/ja/admin.html'],
  ['/ja/admin.html?call=0312345678#suspended', '/ja/admin.html#suspended'],
] as const) {
  test(`on paper, ${asked} is what the guide knows of it`, async ({ page }) => {
    await page.goto(asked);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed-address')).toHaveText(new URL(printed, page.url()).href);
    await expect(page.locator('body')).not.toContainText('0312345678');
  });
}
