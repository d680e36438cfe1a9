import type { Page } from '@playwright/test';
import { linkOf } from '../support/takeAnswers';
import { twoAnswers } from '../support/ways';
import { expect, ready, test } from './watched';

declare global {
  /** The letters that were measured in each font. */
  var measuredLetters: Record<string, string>;
}

const [first, second] = twoAnswers.given;
if (!first || !second) throw new Error('Two answers are two.');

/** Notes what is measured. */
function watchLetters(): void {
  globalThis.measuredLetters = {};
  const { prototype } = CanvasRenderingContext2D;
  const measure = Object.getOwnPropertyDescriptor(prototype, 'measureText')?.value as (text: string) => TextMetrics;
  prototype.measureText = function watchAndMeasure(text) {
    globalThis.measuredLetters[this.font] = (globalThis.measuredLetters[this.font] ?? '') + text;
    return measure.call(this, text);
  };
}

/** The letters in an element's text, and those of them that were measured in its font. */
const lettersOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('This browser draws.');
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const all = [...new Set(element.textContent)];
    return { all, measured: all.filter((letter) => globalThis.measuredLetters[context.font]?.includes(letter)) };
  });

/** Waits until nothing more is measured. */
async function settled(page: Page): Promise<void> {
  let before = -1;
  const count = () => page.evaluate(() => Object.values(globalThis.measuredLetters).join('').length);
  await expect
    .poll(
      async () => {
        const now = await count();
        const isSame = now > 0 && now === before;
        before = now;
        return isSame;
      },
      { intervals: [500] },
    )
    .toBe(true);
}

test('the letters of the next screen are loaded in its fonts while the question is read', async ({ page }) => {
  await page.addInitScript(watchLetters);
  await page.goto('/ja/index.html');
  await ready(page);
  for (const given of [first, second]) {
    await settled(page);
    await page.locator(linkOf(given)).click();
    await expect(page.locator(`main[data-step="${given.step}"]`)).toHaveCount(0);
    const { all, measured } = await lettersOf(page, 'h1');
    expect(all.length).toBeGreaterThan(3);
    expect(measured).toEqual(all);
  }
});

test('the letters of the last screen are loaded too, whatever its reason', async ({ page }) => {
  await page.addInitScript(watchLetters);
  await page.goto('/ja/index.html');
  await ready(page);
  await settled(page);
  await page.locator('[data-action="contact-admin"]').first().click();
  const { all, measured } = await lettersOf(page, '.reason-why:visible');
  expect(all.length).toBeGreaterThan(3);
  expect(measured).toEqual(all);
});

test.describe('where drawing is forbidden', () => {
  // As extensions do that keep others from recognising a browser.
  test.use({ tolerated: ['error: forbidden'] });

  test('answers lead on', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('forbidden');
      };
    });
    await page.goto('/ja/index.html');
    await ready(page);
    for (const given of [first, second]) {
      await page.locator(linkOf(given)).click();
      await expect(page.locator(`main[data-step="${given.step}"]`)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
  });
});
