import type { Page } from '@playwright/test';
import { pngOf } from '../support/pictures';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

// What a company's settings say since the build: read when a page is opened, and shown by a script that others never fetch.

const outage = { text: 'LINE WORKSで障害が起きています。', level: 'outage', href: 'https://status.example.co.jp/' };

async function withSettings(page: Page, settings: object): Promise<void> {
  await page.route('**/organization.json', (route) => route.fulfill({ json: settings }));
}

const notices = (page: Page) => page.getByRole('region', { name: '会社からのお知らせ' });

test('who sets none of it fetches nothing for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const file of ['index', 'admin']) {
    await page.goto(`/ja/${file}.html`, { waitUntil: 'networkidle' });
    await ready(page);
  }
  expect(asked.filter((path) => path.includes('company'))).toEqual([]);
});

for (const file of variants(['index', 'contact-admin', 'case', 'map', 'admin'])) {
  test(`a notice stands on top of ${file}, in words and with its link`, async ({ page }) => {
    await withSettings(page, { notice: [outage] });
    await page.goto(`/ja/${file}.html`);
    await ready(page);
    await expect(notices(page)).toContainText(outage.text);
    await expect(notices(page).getByRole('alert')).toContainText('障害');
    const link = notices(page).getByRole('link');
    await expect(link).toHaveAttribute('href', outage.href);
    await expect(link).toContainText('status.example.co.jp');
    const [notice, heading] = [await notices(page).boundingBox(), await page.locator('h1').boundingBox()];
    expect(notice?.y).toBeLessThan(heading?.y ?? 0);
  });
}

test('a notice begins and ends by itself, on a page that stays open', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-01T08:00:00Z') });
  await withSettings(page, {
    notice: [
      { text: 'いまのお知らせ', until: '2026-12-01T09:00Z' },
      { text: '次のお知らせ', level: 'warning', from: '2026-12-01T08:30Z', until: '2027-03-01' },
      { text: '前のお知らせ', until: '2026-11-30' },
    ],
  });
  await page.goto('/ja/index.html');
  await ready(page);
  await expect(page.getByText('いまのお知らせ')).toBeVisible();
  await expect(page.getByText('次のお知らせ')).toBeHidden();
  await expect(page.getByText('前のお知らせ')).toBeHidden();
  await page.clock.fastForward('31:00');
  await expect(page.getByText('次のお知らせ')).toBeVisible();
  await expect(page.getByText('いまのお知らせ')).toBeVisible();
  await page.clock.fastForward('30:00');
  await expect(page.getByText('いまのお知らせ')).toBeHidden();
  // Longer than a timer can wait, as on a machine that was asleep.
  await page.clock.setSystemTime(new Date('2027-03-03T12:00:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(notices(page)).toBeHidden();
});

test('a notice about a reason is for whoever needs an administrator for that reason', async ({ page }) => {
  await withSettings(page, { notice: [{ ...outage, reason: 'suspended' }] });
  await page.goto('/ja/index.html');
  await ready(page);
  await expect(page.getByText(outage.text)).toHaveCount(0);
  await page.goto(wayTo('contact-admin', { reason: 'suspended' }).address);
  await ready(page);
  await expect(page.getByText(outage.text)).toBeVisible();
  await page.goto(wayTo('contact-admin', { reason: 'code' }).address);
  await ready(page);
  await expect(page.getByText(outage.text)).toHaveCount(0);
});

test('a notice stays while somebody goes on, and on a page of another language', async ({ page }) => {
  await withSettings(page, { notice: [{ text: { ja: '障害です', en: 'We have an outage.' } }] });
  await page.goto('/ja/index.html');
  await ready(page);
  await page.locator('[data-answer="forgot"]').click();
  await expect(page.locator('main:not([data-step="start"])')).toBeVisible();
  await expect(page.getByText('障害です')).toBeVisible();
  await page.goto('/en/index.html');
  await expect(page.getByText('We have an outage.')).toBeVisible();
});

test('nothing in a notice is markup', async ({ page }) => {
  await withSettings(page, { notice: [{ text: '<img src=x onerror=alert(1)>' }] });
  await page.goto('/ja/index.html');
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
});

for (const file of variants(['index', 'map'])) {
  test(`the logo stands in the header of ${file} beside the name`, async ({ page }) => {
    await page.route('**/logo.png', (route) =>
      route.fulfill({ contentType: 'image/png', body: Buffer.from(pngOf(160, 40)) }),
    );
    await withSettings(page, { company: '株式会社サンプル', brand: { logo: 'logo.png' } });
    await page.goto(`/ja/${file}.html`);
    await ready(page);
    const logo = page.locator('header img');
    await expect(logo).toBeVisible();
    expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(160);
    const [box, header] = [await logo.boundingBox(), await page.locator('header').boundingBox()];
    expect(box?.height).toBe(32);
    expect(header?.height).toBeLessThanOrEqual(64);
  });
}

test.describe('a logo that is none', () => {
  test.use({ tolerated: ['warning: logo', 'error: Failed to load resource'] });
  for (const [what, file, answer] of variants([
    ['missing', 'logo.png', { status: 404, body: '' }],
    ['a page', 'logo.png', { body: '<!doctype html>' }],
    ['too large', 'logo.png', { body: Buffer.concat([Buffer.from(pngOf(9, 9)), Buffer.alloc(70_000)]) }],
    [
      'an SVG that runs something',
      'logo.svg',
      { body: '<svg onload="document.title=1" xmlns="http://www.w3.org/2000/svg"/>' },
    ],
  ] as const)) {
    test(`is named in the console, and the page goes on without it: ${what}`, async ({ page }) => {
      const said = page.waitForEvent('console', (message) => message.text().startsWith(`${file}:`));
      await page.route(`**/${file}`, (route) => route.fulfill(answer));
      await withSettings(page, { brand: { logo: file } });
      await page.goto('/ja/index.html');
      await said;
      await ready(page);
      await expect(page.locator('header .site-name svg')).toBeVisible();
      await expect(page.locator('header img')).toHaveCount(0);
    });
  }
});

for (const scheme of variants(['light', 'dark'] as const)) {
  test(`the company’s colour is on what can be pressed, and can be read: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await withSettings(page, { brand: { colour: '#ff6600' } });
    await page.goto('/ja/index.html');
    await ready(page);
    const accent = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
    await expect.poll(accent).not.toBe(scheme === 'light' ? '#23457f' : '#b3cbff');
    const button = page.locator('[data-action="contact-admin"]');
    const [red = 0, green = 0, blue = 0] =
      (await button.evaluate((element) => getComputedStyle(element).color)).match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeGreaterThan(green);
    expect(green).toBeGreaterThanOrEqual(blue);
  });
}

test.describe('where the script does not come', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });
  test('the page works without what it would have shown', async ({ page }) => {
    await page.route('**/assets/company-*.js', (route) => route.fulfill({ status: 500, body: '' }));
    await withSettings(page, { company: '株式会社サンプル', notice: [outage], brand: { colour: '#ff6600' } });
    await page.goto('/ja/index.html');
    await ready(page);
    await expect(page.getByText('株式会社サンプル', { exact: true })).toBeVisible();
    await expect(page.locator('header svg').first()).toBeVisible();
    await page.locator('[data-answer="forgot"]').click();
    await expect(page.locator('main:not([data-step="start"])')).toBeVisible();
    await expect(notices(page)).toHaveCount(0);
  });
});
