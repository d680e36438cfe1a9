import type { Page } from '@playwright/test';
import { sectionsOfAnothersNumber } from '../../src/diagnosis/anothersNumber';
import { reasons, sectionOf, sections } from '../../src/diagnosis/reasons';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales';
import { variants } from '../support/variants';
import { expect, test } from './watched';

const viewports = [
  { width: 390, height: 664 },
  { width: 1100, height: 800 },
];

/** Opens a page's sections one after another; each begins with the same rule, all of it in sight, and the work below. */
async function lookAtSections(page: Page, locale: Locale): Promise<void> {
  expect(new Set(reasons.map((reason) => sectionOf[reason]))).toEqual(new Set(sections));
  const said = new Set<string>();
  const saidOfAnothersNumber = new Set<string>();
  for (const viewport of variants(viewports)) {
    await page.setViewportSize(viewport);
    for (const section of sections) {
      await page.goto(`/${locale}/admin-${section}.html`);
      const shown = page.locator(`[data-reason="${section}"]`);
      const rule = shown.getByRole('note').first();
      await expect(rule).toBeInViewport({ ratio: 1 });
      (sectionsOfAnothersNumber.has(section) ? saidOfAnothersNumber : said).add((await rule.textContent()) ?? '');
      const [box, work] = [await rule.boundingBox(), await shown.locator('h3').first().boundingBox()];
      expect(box && work && box.y + box.height <= work.y).toBe(true);
    }
  }
  // One rule for all, and not what a section warns of besides; but for a number that somebody else may answer.
  expect(said.size).toBe(1);
  expect(saidOfAnothersNumber.size).toBe(1);
  expect(saidOfAnothersNumber).not.toEqual(said);
}

// Anybody can write a request and its links, so the page that says what to do says first whom to call.
test('a link to a section shows who is to be called first', async ({ page }) => {
  await lookAtSections(page, sourceLocale);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of variants(locales)) {
    test(`a link to a section shows who is to be called first, in ${locale}`, async ({ page }) => {
      await lookAtSections(page, locale);
    });
  }
});
