import { bytesOf } from '../support/bytes';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

// A file that is missing or wrong is reported to the console, for the person who wrote it.
test.use({ tolerated: ['error: Failed to load resource', 'warning: organization.json'] });

test('the company’s settings change the way and name the administrator', async ({ page }) => {
  await page.route('**/organization.json', (route) =>
    route.fulfill({
      json: { loginMethods: ['company'], administrator: { name: '情報システム部', phone: '03-0000-0000' } },
    }),
  );
  await page.goto('/ja/index.html', { waitUntil: 'networkidle' });
  await ready(page);
  await page.locator('[data-answer="forgot"]').click();
  await page.locator('[data-answer="password"]').click();
  await expect(page.locator('main[data-step="company-login"]')).toBeVisible();
  await page.locator('[data-action="contact-admin"]').click();
  await expect(page.getByText('情報システム部')).toBeVisible();
  await expect(page.getByRole('link', { name: '03-0000-0000' })).toBeVisible();
});

test('a link made with the company’s settings is whole, and is never called lost while they load', async ({ page }) => {
  await page.route('**/organization.json', (route) => route.fulfill({ json: { loginMethods: ['id-password'] } }));
  await page.goto('/ja/other-ways.html#start.unsure..check-input.not-solved');
  await expect(page.getByText(t('tried.count', { count: 2 }))).toBeVisible();
  await expect(page.getByText(t('tried.lostShort'), { exact: true })).toBeHidden();
});

for (const [what, answer] of variants([
  ['missing', { status: 404, body: '' }],
  ['no JSON', { body: '<!doctype html>' }],
  ['wrong', { json: { administrator: { page: 'javascript:alert(1)' } } }],
] as const)) {
  test(`settings that are ${what} leave every route open`, async ({ page }) => {
    await page.route('**/organization.json', (route) => route.fulfill(answer));
    await page.goto('/ja/contact-admin.html', { waitUntil: 'networkidle' });
    await ready(page);
    await expect(page.getByText(t('contact.whoUnknown'))).toBeVisible();
  });
}

test('they are read from an address with a name and a password too', async ({ page, baseURL }) => {
  await page.route('**/organization.json', (route) =>
    route.fulfill({ json: { administrator: { name: '情報システム部' } } }),
  );
  const address = new URL('/ja/contact-admin.html', baseURL);
  [address.username, address.password] = ['user', 'pass'];
  await page.goto(address.href);
  await ready(page);
  await expect(page.getByText('情報システム部')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('pass@');
});

test('a mistake is said in the console, with its line and its field, and costs nothing but itself', async ({
  page,
}) => {
  const file = {
    administrator: { name: '情報システム部', mail: 'nobody', phone: '０３－００００－００００（内線１２）' },
    links: [
      { title: 'しおり', href: 'https://intra.example.co.jp/phones' },
      { title: 'FAQ', href: 'http://faq/' },
    ],
  };
  const said = page.waitForEvent('console', (message) => message.text().startsWith('organization.json\n'));
  await page.route('**/organization.json', (route) => route.fulfill({ body: JSON.stringify(file, null, 2) }));
  await page.goto('/vi/contact-admin.html');
  const text = (await said).text();
  expect(text).toContain('4行目');
  expect(text).toContain('administrator.mail');
  expect(text).toContain('「http://faq/」');
  await expect(page.getByRole('link', { name: 'しおり' })).toBeVisible();
  const phone = page.getByRole('link', { name: '03-0000-0000', exact: true });
  await expect(phone).toHaveAttribute('href', 'tel:0300000000');
  await expect(page.getByText('(内線12)')).toBeVisible();
});

test('of a file in Shift_JIS nobody sees a character that was garbled', async ({ page }) => {
  // 会社 in Shift_JIS.
  const body = Buffer.from([
    ...bytesOf('{"company":"'),
    0x89,
    0xef,
    0x8e,
    0xd0,
    ...bytesOf('","administrator":{"phone":"110"}}'),
  ]);
  const said = page.waitForEvent('console', (message) => message.text().includes('Shift_JIS'));
  await page.route('**/organization.json', (route) => route.fulfill({ body }));
  await page.goto('/ja/contact-admin.html');
  await said;
  await expect(page.getByRole('link', { name: '110', exact: true })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('\uFFFD');
});
