import type { Page } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

test.use({ tolerated: ['warning: organization.json', 'error: Failed to load'], timezoneId: 'Asia/Tokyo' });

const settings = {
  company: '株式会社サンプル',
  administrator: { name: '情報システム部', mail: 'it@example.co.jp', opening: '平日 9:00〜18:00' },
  contacts: [
    { reasons: ['suspended'], name: 'アカウント係', phone: '090-0000-0001', mail: 'accounts@example.co.jp' },
    { reasons: ['lost-phone'], name: '紛失の受付', phone: '03-0000-0002' },
    { office: '大阪支社', name: '大阪の担当', mail: 'osaka@example.co.jp' },
    { office: '福岡支社', name: '福岡の担当', mail: 'fukuoka@example.co.jp' },
  ],
  notes: { 'contact-admin': '年末は返事が遅れます。', 'code-channel': '社内は圏外です。' },
};

async function open(page: Page, path: string, said: object = settings): Promise<void> {
  await page.route('**/organization.json', (route) => route.fulfill({ json: said }));
  await page.goto(path);
  await ready(page);
}

const card = (page: Page) => page.locator('.contact-card').filter({ visible: true });

test('those for the reason come first, and the administrator stays', async ({ page }) => {
  await open(page, wayTo('contact-admin', { reason: 'suspended' }).address);
  await expect(card(page)).toHaveCount(2);
  await expect(card(page).first()).toContainText('アカウント係');
  await expect(card(page).last()).toContainText('情報システム部');
  await expect(page.getByText('紛失の受付')).toBeHidden();
  await expect(page.getByText('年末は返事が遅れます。')).toBeVisible();
  await expect(page.getByText(t('company.noteFrom', { company: '株式会社サンプル' }))).toBeVisible();
  // Its number can receive text messages.
  await expect(page.locator('[data-action="sms"]')).toBeVisible();
});

test('of two offices the reader opens the own one', async ({ page }) => {
  await open(page, '/ja/contact-admin.html');
  await expect(card(page)).toHaveCount(1);
  await expect(page.getByText('大阪の担当')).toBeHidden();
  await page.getByText('大阪支社', { exact: true }).click();
  await expect(page.getByText('大阪の担当')).toBeVisible();
  await expect(page.getByText('福岡の担当')).toBeHidden();
  await expect(page.getByText('情報システム部')).toBeVisible();
});

for (const [at, said] of variants([
  ['2026-11-30T10:00:00+09:00', 'いまは受付時間内です（18:00まで）。'],
  ['2026-11-30T20:00:00+09:00', 'いまは受付時間外です。次は12月1日(火) 9:00からです。'],
] as const)) {
  test(`the hours say at ${at}: ${said}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(at));
    await open(page, '/ja/contact-admin.html');
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText('月–金 9:00–18:00')).toBeVisible();
  });
}

test('hours that cannot be read are shown as they are, and who is away is said until that day', async ({ page }) => {
  const administrator = {
    name: '情シス',
    opening: '祝日を除く平日',
    away: '研修に出ています。',
    awayUntil: '2026-12-04',
  };
  await page.clock.setFixedTime(new Date('2026-12-04T23:00:00+09:00'));
  await open(page, '/ja/contact-admin.html', { administrator });
  await expect(page.getByText('祝日を除く平日')).toBeVisible();
  await expect(page.getByText('研修に出ています。 12月4日(金)まで不在です。')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-05T00:30:00+09:00'));
  await page.reload();
  await ready(page);
  await expect(page.getByText('祝日を除く平日')).toBeVisible();
  await expect(page.getByText('研修に出ています。')).toBeHidden();
});

test('a script that does not come leaves everybody who can be reached', async ({ page }) => {
  await page.route('**/assets/company-*.js', (route) => route.abort());
  await open(page, wayTo('contact-admin', { reason: 'suspended' }).address);
  await expect(page.getByText('アカウント係')).toBeVisible();
  await expect(page.getByText('情報システム部')).toBeVisible();
  await expect(page.getByText('平日 9:00〜18:00')).toBeVisible();
});

test('a note on a retired screen stands where its page leads', async ({ page }) => {
  await open(page, '/ja/code-problem.html');
  await expect(page.getByText('社内は圏外です。')).toBeVisible();
});
