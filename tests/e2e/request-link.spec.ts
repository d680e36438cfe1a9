import { escalations } from '../../src/diagnosis/escalations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import type { Reason } from '../../src/diagnosis/reasons';
import { locales } from '../../src/i18n/locales';
import { variants } from '../support/variants';
import { wayTo } from '../support/ways';
import { expect, ready, test } from './watched';

test.use({ viewport: { width: 390, height: 664 } });

const reason = 'suspended' satisfies Reason;
const way = escalations(everythingPossible).find((each) => each.reason === reason);
const oneAnswer = `#${way?.step}.${way?.answer}`;

for (const locale of variants(locales)) {
  test(`a link to the request of a reason opens at the top of the page, in ${locale}`, async ({ page }) => {
    for (const asked of [wayTo('contact-admin', { reason }).fragment, oneAnswer]) {
      await page.goto('about:blank');
      await page.goto(`/${locale}/contact-admin.html${asked}`);
      await ready(page);
      await expect(page.locator(`[data-reason="${reason}"]`)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    }
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`a link to the request of a reason opens at the top of the page, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/contact-admin.html${oneAnswer}`);
      await expect(page.locator(`[data-reason="${reason}"]`)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    });
  });
}
