import { variants } from '../support/variants';
import { openDraft } from './draft';
import { chromium, type Page } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { findChromium } from '../support/find-browser.mjs';
import { wayTo } from '../support/ways';
import { expect, ready, test } from './watched';

const address = wayTo('contact-admin', { reason: 'suspended' }).address;

// Whoever sits down at the same computer next finds nothing of what the last person typed.

const caches = [
  ['with the page as it stood', ['--disable-back-forward-cache']],
  ['with the page loaded anew', []],
] as const;

/** Opens a page in a browser that has the back/forward cache, types, leaves for another page, goes back, and looks. */
async function goBackTo(
  opened: string,
  ignoreDefaultArgs: readonly string[],
  type: (page: Page) => Promise<void>,
  look: (page: Page) => Promise<void>,
): Promise<void> {
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
  await page.goto(opened);
  await ready(page);
  await type(page);
  await page.goto(new URL('/ja/about.html', opened).href);
  // `goBack` would wait for a navigation, which this cache does not cause.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page.locator(`html[data-persisted="${ignoreDefaultArgs.length > 0}"]`)).toBeAttached();
  await ready(page);
  await look(page);
  await browser.close();
}

for (const [cache, ignoreDefaultArgs] of variants(caches)) {
  test(`Back from another page, ${cache}, finds nothing of what was typed`, async ({ baseURL }) => {
    const fields = (page: Page) => [page.locator('#draft-name'), page.locator('#draft-screenText')] as const;
    await goBackTo(
      `${baseURL}${address}`,
      ignoreDefaultArgs,
      async (page) => {
        const [name, screenText] = fields(page);
        await openDraft(page);
        await name.fill('山田 花子');
        await screenText.fill('ログインできません');
      },
      async (page) => {
        for (const field of fields(page)) await expect(field).toHaveValue('');
        await expect(page.getByRole('region', { name: t('contact.requestTitle') })).not.toContainText('山田 花子');
      },
    );
  });

  test(`Back from another page, ${cache}, finds nothing of a note on a case`, async ({ baseURL }) => {
    const note = (page: Page) => page.getByRole('textbox', { name: t('case:record.note') });
    await goBackTo(
      `${baseURL}/ja/case.html${wayTo('sms-filter').fragment}`,
      ignoreDefaultArgs,
      async (page) => {
        await note(page).fill('山田 花子');
        await page.locator('[data-action="copy-record"]').click();
        await expect(page.locator('pre').filter({ hasText: '山田 花子' })).toHaveCount(1);
      },
      async (page) => {
        await expect(note(page)).toHaveValue('');
        await expect(page.locator('main')).not.toContainText('山田 花子');
      },
    );
  });

  for (const file of ['index', 'map', '404']) {
    test(`Back from another page, ${cache}, finds nothing of what was searched for on ${file}.html`, async ({
      baseURL,
    }) => {
      const box = (page: Page) => page.getByRole('search').getByRole('searchbox');
      const found = (page: Page) => page.getByRole('search').getByRole('listitem');
      await goBackTo(
        `${baseURL}/ja/${file}.html`,
        ignoreDefaultArgs,
        async (page) => {
          await box(page).pressSequentially('SMSが届かない');
          await expect(found(page).first()).toBeVisible();
        },
        async (page) => {
          await expect(box(page)).toHaveValue('');
          await expect(found(page)).toHaveCount(0);
        },
      );
    });
  }
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
