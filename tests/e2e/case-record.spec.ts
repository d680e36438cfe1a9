import type { Page } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { wayTo } from '../support/ways';
import { expect, ready, test } from './watched';

const { fragment } = wayTo('contact-admin', { reason: 'suspended' });
const other = wayTo('sms-filter').fragment;

const note = (page: Page) => page.getByRole('textbox', { name: t('case:record.note') });
const copyRecord = (page: Page) => page.locator('[data-action="copy-record"]');
const warning = (page: Page) => page.getByText(t('sensitive.password', { field: t('case:record.note') }));

async function openCase(page: Page): Promise<void> {
  await page.goto(`/ja/case.html${fragment}`);
  await ready(page);
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a note is copied, and is nowhere else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCase(page);
  await note(page).fill('山田さん\nあとで電話');
  await copyRecord(page).click();
  await expect(page.getByText(t('case:record.copied'))).toBeVisible();
  const record = (await copied(page)).split('\n');
  expect(record).toContain('山田さん');
  expect(record.at(-1)).toBe(page.url());
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, history.state, document.cookie]),
  );
  expect(kept + page.url()).not.toMatch(/山田|%E5%B1%B1/);
  // What was copied says so until the note is another one.
  await note(page).fill('鈴木さん');
  await expect(page.getByText(t('case:record.copied'))).toBeHidden();
});

test('a note and what was ticked are gone with the case of somebody else', async ({ page }) => {
  await page.goto(`/ja/case.html${wayTo('contact-admin', { reason: 'suspended' }).fragment}`);
  await ready(page);
  await page.locator('.action-mark').first().check();
  await page.evaluate((hash) => void (location.hash = hash), wayTo('contact-admin', { reason: 'code' }).fragment);
  await expect(page.locator('[data-reason="code"]')).toBeVisible();
  await expect(page.locator('.action-mark:checked')).toHaveCount(0);
  await openCase(page);
  await note(page).fill('山田さん');
  await page.evaluate((hash) => void (location.hash = hash), other);
  await expect(page.getByText(t('case:state.open'))).toBeVisible();
  await expect(note(page)).toHaveValue('');
});

test('what looks secret in a note is pointed out before it is copied, and a number to call is not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCase(page);
  await note(page).fill('折り返し 090-1234-5678\nパスワードは sakura');
  await copyRecord(page).click();
  await expect(warning(page)).toBeVisible();
  await expect(page.getByText(t('case:record.copied'))).toBeHidden();
  await page.getByRole('button', { name: t('sensitive.fix') }).click();
  await expect(note(page)).toBeFocused();
  await expect(warning(page)).toBeHidden();
  await note(page).fill('折り返し 090-1234-5678');
  await copyRecord(page).click();
  await expect(page.getByText(t('case:record.copied'))).toBeVisible();
  await note(page).fill('パスワードは sakura');
  await copyRecord(page).click();
  await page.getByRole('button', { name: t('sensitive.proceed.copy') }).click();
  await expect(page.getByText(t('case:record.copied'))).toBeVisible();
  await expect(copyRecord(page)).toBeFocused();
});

test('where nothing may be copied, the record is there to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
  });
  await openCase(page);
  await note(page).fill('あとで電話');
  await page.locator('[data-action="copy-row"]').click();
  await expect(page.getByText(t('handoff.manual'))).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.split('\t')).toHaveLength(7);
  expect(selected).toContain('あとで電話');
});
