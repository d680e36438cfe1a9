import { reasons, sectionOf, sections } from '../../src/diagnosis/reasons';
import { locales } from '../../src/i18n/locales';
import { expect, test } from './watched';

// Anybody can write a request and its links, so the page that says what to do says first whom to call.
for (const viewport of [
  { width: 390, height: 664 },
  { width: 1100, height: 800 },
]) {
  for (const locale of locales) {
    test(`a link to a section shows who is to be called first, in ${locale}, ${viewport.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      expect(new Set(reasons.map((reason) => sectionOf[reason]))).toEqual(new Set(sections));
      for (const section of sections) {
        await page.goto('about:blank');
        await page.goto(`/${locale}/admin.html#${section}`);
        const rule = page.locator(`#${section}`).getByRole('note').first();
        await expect(rule).toBeInViewport({ ratio: 1 });
        const next = await page.locator(`#${section} h3`).first().boundingBox();
        const box = await rule.boundingBox();
        expect(box && next && box.y + box.height <= next.y).toBe(true);
      }
    });
  }
}
