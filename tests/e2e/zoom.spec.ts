import { measure } from './measures';
import { pages } from './pages';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';

test.use({ tolerated: ['error: Failed to load resource'] });

const views = [
  { name: '400 % zoom of 1280 × 1024', width: 320, height: 256, text: '100%' },
  { name: '200 % text', width: 640, height: 844, text: '200%' },
  { name: '200 % text on a phone', width: 390, height: 844, text: '200%' },
  { name: 'landscape', width: 844, height: 390, text: '100%' },
];

for (const [offset, { name, width, height, text }] of views.entries()) {
  const looked = sampleOf(pages, 4 * views.length, 4 * offset);
  test(`${looked.length} pages fit: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { name: pageName, address } of looked) {
      await page.goto('about:blank');
      await page.goto(address);
      if (pageName !== 'about') await ready(page);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      const { wide } = await measure(page);
      expect(wide, pageName).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        pageName,
      ).toBeLessThanOrEqual(0);
    }
  });
}
