import { stepIds, steps } from '../../src/diagnosis/steps';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales';
import { fileOf } from '../../src/navigation/paths';
import { sampleOf } from './sample';
import { expect, test } from './watched';

const guides = stepIds.filter((step) => steps[step].kind === 'guide');

// On a phone of 390 × 844: how far down a guide the first answer stands.
const phone = { width: 390, height: 844 };

test.describe('without scripts, as every page first stands', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  for (const locale of new Set<Locale>([sourceLocale, ...sampleOf(locales, 2)])) {
    test(`the first answer of a guide is near, in ${locale}`, async ({ page }) => {
      const screens: number[] = [];
      for (const step of guides) {
        await page.goto(`/${fileOf({ locale, step })}`);
        const { y } = (await page.locator('[data-answer]').first().boundingBox()) ?? { y: Infinity };
        screens.push(y / phone.height);
      }
      screens.sort((one, other) => one - other);
      const [median = Infinity, longest = Infinity] = [screens[screens.length >> 1], screens.at(-1)];
      console.log(
        `${locale}: first answer after ${median.toFixed(2)} screens in the median guide, ${longest.toFixed(2)} at most`,
      );
      // Other languages say the same in more words, or with readings above them.
      const allowed = locale === sourceLocale ? [1.5, 2] : [1.75, 3];
      expect([median, longest].map((reached, index) => reached <= (allowed[index] ?? 0))).toEqual([true, true]);
    });
  }
});

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
