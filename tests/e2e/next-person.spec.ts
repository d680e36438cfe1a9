import { openDraft } from './draft';
import { chromium } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { findChromium } from '../support/find-browser.mjs';
import { wayTo } from '../support/ways';
import { expect, ready, test } from './watched';

const address = wayTo('contact-admin', { reason: 'suspended' }).address;

// Whoever sits down at the same computer next finds nothing of what the last person typed.

for (const [cache, ignoreDefaultArgs] of [
  ['with the page as it stood', ['--disable-back-forward-cache']],
  ['with the page loaded anew', []],
] as const) {
  test(`Back from another page, ${cache}, finds nothing of what was typed`, async ({ baseURL }) => {
    // Playwright turns the back/forward cache off, and a Chromium without windows has none: this starts a browser that has it.
    const browser = await chromium.launch({
      ...test.info().project.use.launchOptions,
      executablePath: findChromium() ?? '',
      ignoreDefaultArgs: [...ignoreDefaultArgs],
    });
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await page.goto(`${baseURL}${address}`);
    await ready(page);
    const name = page.locator('#draft-name');
    const screenText = page.locator('#draft-screenText');
    await openDraft(page);
    await name.fill('山田 花子');
    await screenText.fill('ログインできません');
    await page.goto(`${baseURL}/ja/about.html`);
    // `goBack` would wait for a navigation, which this cache does not cause.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect(page.locator(`html[data-persisted="${ignoreDefaultArgs.length > 0}"]`)).toBeAttached();
    await ready(page);
    await expect(name).toHaveValue('');
    await expect(screenText).toHaveValue('');
    await expect(page.getByRole('region', { name: t('contact.requestTitle') })).not.toContainText('山田 花子');
    await browser.close();
  });
}

test('Back after starting again finds nothing of what was typed', async ({ page }) => {
  await page.goto(address);
  await ready(page);
  const name = page.locator('#draft-name');
  await openDraft(page);
  await name.fill('山田 花子');
  await page.locator('[data-action="restart"]').click();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(name).toHaveValue('');
});
