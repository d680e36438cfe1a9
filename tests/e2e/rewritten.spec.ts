import { oneAnswer, wayTo } from '../support/ways';
import { expect, test } from './watched';

// A proxy or an optimizer adds one byte to the inline style and scripts: the policy refuses both, and the app with them.
test.use({ tolerated: ['error: ', 'warning: '] });

test.beforeEach(async ({ page }) => {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<style>', '<style>\n').replaceAll('<script>', '<script>\n');
    await route.fulfill({ response, body });
  });
});

const asked = wayTo('contact-admin', { reason: 'suspended' });

for (const address of ['/ja/index.html', oneAnswer.address, wayTo('reset-by-phone').address, asked.address]) {
  test(`without its style, ${address} has no picture as wide as the screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).not.toBe('0px');
    const widths = await page.locator('svg').evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(240);
  });
}

test('without its style, a page shows one reason with its request, and offers no language', async ({ page }) => {
  await page.goto(asked.address);
  await expect(page.locator('[data-reason]:visible')).toHaveCount(1);
  await expect(page.locator('[data-reason="other"] pre')).toBeVisible();
  await expect(page.locator('a[data-locale]:visible')).toHaveCount(0);
});
