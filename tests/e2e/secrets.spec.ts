import { openDraft } from './draft';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { wayTo } from '../support/ways';
import { expect, ready, test } from './watched';

const address = wayTo('contact-admin', { reason: 'suspended' }).address;

const screenText = (page: Page) => page.getByRole('textbox', { name: t('contact.field.screenText') });
const copy = (page: Page) => page.getByRole('button', { name: t('contact.copy'), exact: true });
const warning = (page: Page) => page.getByText(t('sensitive.password', { field: t('contact.field.screenText') }));

test('what looks for secrets is fetched when somebody begins to type', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const detectors = () => fetched.filter((url) => url.includes('/detector-'));
  await page.goto(address);
  await ready(page);
  await copy(page).click();
  await expect(page.getByText(t('handoff.copied'))).toBeVisible();
  expect(detectors()).toHaveLength(0);
  await openDraft(page);
  await screenText(page).fill('パスワードに「hanako0401」と入れた');
  await copy(page).click();
  await expect(warning(page)).toBeVisible();
  expect(detectors()).toHaveLength(1);
});

test('what was typed before the scripts came is looked through too', async ({ page }) => {
  await page.goto(address, { waitUntil: 'commit' });
  await openDraft(page);
  await screenText(page).fill('sakura0401');
  await ready(page);
  await copy(page).click();
  await expect(warning(page)).toBeVisible();
});

test('from disk, what was typed is looked through too', async ({ page }) => {
  await page.goto(`${pathToFileURL(path.resolve('dist')).href}${address}`);
  await ready(page);
  await openDraft(page);
  await screenText(page).fill('パスワードは sakura');
  await copy(page).click();
  await expect(warning(page)).toBeVisible();
});

test.describe('without what looks for secrets', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });

  test('the field says what not to write, and the request is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.route('**/detector-*', (route) => route.abort());
    await page.goto(address);
    await ready(page);
    await openDraft(page);
    await screenText(page).fill('パスワードは sakura');
    await expect(screenText(page)).toHaveAccessibleDescription(t('contact.screenTextHint'));
    await copy(page).click();
    await expect(page.getByText(t('handoff.copied'))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('sakura');
  });
});
