import { localeInfos, locales, type Locale } from '../../src/i18n/locales';
import { fileOf } from '../../src/navigation/paths';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

// A chat app's browser leaves 390 × 664 px of a phone. Readings stand above the words of easy Japanese, and some languages need
// more words: so many answers are whole there at each size of text. Where a machine has no Korean font of its own, letters are wider.
const wholeAnswers: Readonly<Record<Locale, Readonly<Record<'100%' | '130%' | '200%', number>>>> = {
  ja: { '100%': 5, '130%': 3, '200%': 1 },
  'ja-easy': { '100%': 3, '130%': 1, '200%': 0 },
  en: { '100%': 4, '130%': 3, '200%': 0 },
  ko: { '100%': 4, '130%': 2, '200%': 1 },
  vi: { '100%': 4, '130%': 2, '200%': 0 },
  'zh-Hans': { '100%': 6, '130%': 4, '200%': 1 },
  'zh-Hant': { '100%': 6, '130%': 4, '200%': 1 },
};

test.use({ viewport: { width: 390, height: 664 } });

for (const locale of variants(locales)) {
  test.describe(`the first screen in ${locale}`, () => {
    // Whoever reads this language is offered no other.
    test.use({ locale: localeInfos[locale].lang });

    test('says what the guide is for, and shows the answers', async ({ page }) => {
      await page.goto(`/${fileOf({ locale, step: 'start' })}`);
      await ready(page);
      for (const words of [page.locator('.site-name'), page.getByRole('heading', { level: 1 })]) {
        await expect(words).toContainText('LINE WORKS');
        await expect(words).toBeInViewport({ ratio: 1 });
      }
      for (const action of ['restart', 'back']) {
        await expect(page.locator(`[data-action="${action}"]`)).toHaveCount(0);
      }
      for (const [size, expected] of Object.entries(wholeAnswers[locale])) {
        const { whole, first } = await page.evaluate((text) => {
          document.documentElement.style.fontSize = text;
          const boxes = [...document.querySelectorAll('[data-answer]')].map((answer) => answer.getBoundingClientRect());
          return { whole: boxes.filter(({ bottom }) => bottom <= innerHeight).length, first: boxes[0]?.top };
        }, size);
        console.log(`${locale}, text ${size}: first answer at ${Math.round(first ?? 0)} px, ${whole} whole`);
        expect.soft(whole, `${locale} at ${size}`).toBeGreaterThanOrEqual(expected);
        expect.soft(first, `${locale} at ${size}`).toBeLessThan(664);
      }
    });
  });
}
