import type { Page } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { openDraft } from './draft';
import { expect, ready, test } from './watched';

// Nobody answers there: what is looked at is where the browser would go.
test.use({
  tolerated: ['request: https://forms.example.co.jp/', 'warning: organization.json', 'error: Failed to load'],
});

const address =
  'https://forms.example.co.jp/f?usp=pp_url&entry.1={subject}&entry.2={request}&entry.3={name}&entry.4={case}';

const way = wayTo('contact-admin', { reason: 'suspended' }).address;

async function open(page: Page, form: object, path = way): Promise<void> {
  await page
    .context()
    .route('https://forms.example.co.jp/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>form</title>' }),
    );
  await page.route('**/organization.json', (route) => route.fulfill({ json: { form } }));
  await page.goto(path);
  await ready(page);
}

const button = (page: Page) => page.locator('[data-action="company-form"]');

async function pressed(page: Page): Promise<URL> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), button(page).click()]);
  await popup.waitForURL(/forms\.example\.co\.jp/);
  const found = new URL(popup.url());
  // A tab of its own, which does not know from where.
  expect(await popup.evaluate(() => [opener, document.referrer])).toEqual([null, '']);
  await popup.close();
  return found;
}

test('the company’s form opens with the request in it, at a press, and says before what it takes along', async ({
  page,
}) => {
  await open(page, { address, name: 'ヘルプデスクのフォーム' });
  await expect(button(page)).toContainText('ヘルプデスクのフォーム');
  await expect(button(page)).toContainText('forms.example.co.jp');
  await expect(page.getByText(/フォームに入るもの：件名、依頼文、試したことのリンク。/)).toBeVisible();
  await openDraft(page);
  await page.getByLabel(t('contact.field.name')).fill('山田 & 花子 #1?');
  await expect(page.getByText(/フォームに入るもの：件名、依頼文、氏名、/)).toBeVisible();
  const { origin, pathname, searchParams } = await pressed(page);
  expect([origin, pathname]).toEqual(['https://forms.example.co.jp', '/f']);
  expect([...searchParams.keys()]).toEqual(['usp', 'entry.1', 'entry.2', 'entry.3', 'entry.4']);
  expect(searchParams.get('entry.2')).toContain('山田 & 花子 #1?');
  expect(searchParams.get('entry.3')).toBe('山田 & 花子 #1?');
  expect(searchParams.get('entry.4')).toMatch(/^http:\/\/localhost:\d+\/ja\/case\.html#./);
});

test('what looks secret is pointed out before the form opens', async ({ page }) => {
  await open(page, { address });
  await openDraft(page);
  await page.getByLabel(t('contact.field.screenText')).fill('パスワードは Sakura-2026! です');
  await page.waitForFunction(() => globalThis.loginGuideFindSensitive !== undefined);
  await button(page).click();
  await expect(page.getByRole('note').filter({ hasText: t('sensitive.title') })).toBeFocused();
  expect(page.context().pages()).toHaveLength(1);
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: t('sensitive.proceed.open') }).click(),
  ]);
  await popup.waitForURL(/forms\.example\.co\.jp/);
  expect(new URL(popup.url()).searchParams.get('entry.2')).toContain('Sakura-2026!');
});

test('a request that is too long is copied, and the form opens without it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, { address });
  await openDraft(page);
  for (const field of ['name', 'callback', 'department', 'screenText', 'since'] as const) {
    await page.getByLabel(t(`contact.field.${field}`)).fill('長い文です'.repeat(40));
  }
  await expect(page.getByText(/依頼文は長いため、フォームに入りません。/)).toBeVisible();
  const { searchParams } = await pressed(page);
  expect(searchParams.get('entry.2')).toBe('');
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('長い文です');
});

test('while the script that fills it does not come, the link leads to the form all the same', async ({ page }) => {
  await page.route('**/assets/company-*.js', (route) => route.abort());
  await open(page, { address, name: 'ヘルプデスクのフォーム' });
  const link = page.getByRole('link', { name: /ヘルプデスクのフォーム/ }).first();
  await expect(link).toHaveAttribute('href', 'https://forms.example.co.jp/f?usp=pp_url');
  await expect(page.locator('[data-action="copy"]')).toBeVisible();
});

for (const hostile of variants([
  'javascript:alert({request})',
  'https://{case}.example.co.jp/',
  'https://a@forms.example.co.jp/?x={subject}',
  'https://forms.example.co.jp/{request}',
  'https://forms.example.co.jp/?x={__proto__}',
])) {
  test(`no form is offered for ${hostile}`, async ({ page }) => {
    await open(page, { address: hostile });
    await expect(page.locator('[data-action="copy"]')).toBeVisible();
    await expect(button(page)).toHaveCount(0);
    await expect(page.locator('a[target="_blank"][href*="forms.example"]')).toHaveCount(0);
  });
}

test('in a frame, too, it opens in a tab of its own', async ({ page, baseURL }) => {
  await page.context().route('https://forms.example.co.jp/**', (route) => route.fulfill({ body: 'form' }));
  await page.route('**/organization.json', (route) => route.fulfill({ json: { form: { address } } }));
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${way}" width="400" height="800"></iframe>` }),
  );
  await page.goto(new URL('/host.html', baseURL).href);
  const inside = page.frameLocator('iframe').locator('[data-action="company-form"]');
  const [popup] = await Promise.all([page.waitForEvent('popup'), inside.click()]);
  await popup.waitForURL(/forms\.example\.co\.jp/);
  await expect(page.frameLocator('iframe').locator('main[data-step="contact-admin"]')).toBeVisible();
});
