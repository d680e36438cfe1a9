import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { plainText } from '../../src/i18n/plainText';
import { fieldId } from '../../src/screens/setup/fieldNames';
import { readSettings } from '../../src/settings/readSettings';
import type { FieldName } from '../../src/settings/checkForm';
import { t } from '../support/builtTranslate';
import { openStep } from './setupPage';
import { expect, ready, test } from './watched';

const field = (page: Page, name: FieldName) => page.locator(`#${fieldId(name)}`);

async function saved(page: Page): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('setup:result.save') }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

test.beforeEach(async ({ page }) => {
  await page.goto('/ja/setup.html');
  await ready(page);
});

test('contacts, notes and a form are asked for, kept over a reload, and saved as the guide reads them', async ({
  page,
}) => {
  await field(page, 'contacts').click();
  await field(page, 'contacts').click();
  await field(page, 'contacts.0.name').fill('紛失の受付');
  await field(page, 'contacts.0.phone').fill('03-0000-0002');
  await page
    .getByText(t('setup:contact.reasons', { count: 0 }))
    .first()
    .click();
  await page.locator('input[name="set-contacts-0-reasons"][value="lost-phone"]').check();
  await field(page, 'contacts.1.office').fill('大阪支社');
  await field(page, 'contacts.1.awayUntil').fill('2026-12-31');
  await openStep(page, 'company');
  await field(page, 'notes').click();
  await page.locator('#set-notes-0-step').selectOption('sms-reception');
  await field(page, 'notes.0.text').fill('社内は圏外です。');
  await openStep(page, 'contact');
  await field(page, 'form.address').fill('https://forms.example.co.jp/f?s=%7Bsubject%7D');
  await page.reload();
  await ready(page);
  await openStep(page, 'place');
  const file = await saved(page);
  expect(file).toEqual({
    contacts: [
      { name: '紛失の受付', phone: '03-0000-0002', reasons: ['lost-phone'] },
      { office: '大阪支社', awayUntil: '2026-12-31' },
    ],
    notes: { 'sms-reception': '社内は圏外です。' },
    form: { address: 'https://forms.example.co.jp/f?s={subject}' },
  });
  expect(readSettings(file)).toEqual({ settings: file, problems: [] });
  await openStep(page, 'contact');
  await page.getByRole('button', { name: plainText(t('setup:contact.removeNamed', { number: 1 })) }).click();
  await expect(field(page, 'contacts')).toBeFocused();
  await openStep(page, 'place');
  expect(await saved(page)).toMatchObject({ contacts: [{ office: '大阪支社' }] });
});

test('a form can be tried with samples, and a mistake in its address is named', async ({ page }) => {
  const address = field(page, 'form.address');
  const attempt = page.locator('[data-action="try-form"]');
  await address.fill('https://forms.example.co.jp/f?s={subject}&x={since}');
  const { searchParams } = new URL((await attempt.getAttribute('href')) ?? '');
  expect(searchParams.get('s')).toBe(plainText(t('setup:form.placeholders.subject')));
  for (const [wrong, code] of [
    ['https://forms.example.co.jp/{subject}', 'misplaced-placeholder'],
    ['https://forms.example.co.jp/?s={subjct}', 'unknown-placeholder'],
    ['javascript:alert({subject})', 'not-https'],
  ] as const) {
    await address.fill(wrong);
    await address.blur();
    await expect(page.locator('.field-problem')).toContainText(t(`setup:problems.${code}`));
    await expect(attempt).toHaveCount(0);
  }
});

test('how opening hours were read is said beside them', async ({ page }) => {
  const opening = field(page, 'administrator.opening');
  await opening.fill('平日 9:00〜17:30');
  await expect(page.getByText('月–金 9:00–17:30', { exact: true }).first()).toBeVisible();
  await opening.fill('祝日以外');
  await expect(page.getByText(t('setup:opening.unread'))).toBeVisible();
});
