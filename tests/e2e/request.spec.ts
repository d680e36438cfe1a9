import { openDraft } from './draft';
import { t } from '../support/builtTranslate';
import { expect, ready, test } from './watched';
import { wayTo } from '../support/ways';

const address = wayTo('contact-admin', { reason: 'suspended' }).address;

test('the request is copied as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await ready(page);
  await openDraft(page);
  await page.getByRole('textbox', { name: t('contact.field.name') }).fill('山田 花子');
  await page.locator('[data-action="copy"]').click();
  await expect(page.getByText(t('handoff.copied'))).toBeVisible();
  const request = await page.getByRole('region', { name: t('contact.requestTitle') }).innerText();
  expect(request).toContain('山田 花子');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(request);
});

test('without a Clipboard API the old copy command does it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(address);
  await ready(page);
  await page.locator('[data-action="copy"]').click();
  await expect(page.getByText(t('handoff.copied'))).toBeVisible();
});

test('where nothing can copy, the text is left selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(address);
  await ready(page);
  await page.locator('[data-action="copy"]').click();
  await expect(page.getByText(t('handoff.manual'))).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.getByRole('region', { name: t('contact.requestTitle') }).innerText());
});

test('where storage throws, the guide does not notice', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, storage, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/ja/index.html');
  await ready(page);
  await page.locator('[data-action="contact-admin"]').click();
  await expect(page.locator('[data-action="copy"]')).toBeVisible();
});

test('what a browser fills in without a word is sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await ready(page);
  await openDraft(page);
  await page.getByRole('textbox', { name: t('contact.field.name') }).evaluate((input) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '山田 花子');
  });
  await page.locator('[data-action="copy"]').click();
  await expect(page.getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('山田 花子');
  await expect(page.getByRole('region', { name: t('contact.requestTitle') })).toContainText('山田 花子');
});
