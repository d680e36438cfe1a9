import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { plainText } from '../../src/i18n/plainText';
import { endOf } from '../../src/settings/noticeTime';
import { readSettings } from '../../src/settings/readSettings';
import { t } from '../support/builtTranslate';
import { pngOf } from '../support/pictures';
import { variants } from '../support/variants';
import { openStep, preview, unfoldFile } from './setupPage';
import { expect, ready, test } from './watched';

// What makes the guide look like the company's, and its notices, as an administrator sets them.

const logo = { name: '会社のロゴ.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(160, 40)) };

async function openSetup(page: Page): Promise<void> {
  await page.goto('/ja/setup.html#company');
  await ready(page);
}

/** Presses a button that saves a file; returns its name and what is in it. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const settingsIn = ({ bytes }: { readonly bytes: Buffer }) => readSettings(JSON.parse(bytes.toString('utf8')));

test('a logo is chosen, shown, named in the settings and taken along', async ({ page }) => {
  await openSetup(page);
  await page.locator('#set-brand-logo').setInputFiles(logo);
  const shown = page.locator('[data-sample="logo"] img');
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(160);
  await openStep(page, 'place');
  await expect(page.locator('.poster-company img')).toBeVisible();
  expect(settingsIn(await saved(page, '[data-action="save"]'))).toEqual({
    settings: { brand: { logo: 'logo.png' } },
    problems: [],
  });
  await openStep(page, 'company');
  const file = await saved(page, '[data-action="save-logo"]');
  expect(file.name).toBe('logo.png');
  expect(file.bytes.equals(logo.buffer)).toBe(true);
  await page.locator('[data-action="remove-logo"]').click();
  await expect(shown).toHaveCount(0);
});

test('a chosen logo is in the preview at once, is there again when the page is opened again, and goes with the form', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSetup(page);
  await page.locator('#set-brand-logo').setInputFiles(logo);
  const previewed = preview(page).locator('.site-logo');
  const width = () => previewed.evaluate((img: HTMLImageElement) => img.naturalWidth);
  await expect.poll(width).toBe(160);
  await page.locator('#set-brand-logo').setInputFiles({ ...logo, buffer: Buffer.from(pngOf(80, 40)) });
  await expect.poll(width).toBe(80);
  await page.reload();
  await ready(page);
  const shown = page.locator('[data-sample="logo"] img');
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(80);
  await unfoldFile(page);
  await page.locator('[data-action="clear"]').click();
  await expect(shown).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(shown).toBeVisible();
  await page.locator('[data-action="clear"]').click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('the preview has no colour any more that was taken away, and no notice that is over', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSetup(page);
  const colour = page.getByLabel(t('setup:fields.brand.colour.label'));
  await colour.fill('#b00020');
  const button = preview(page).locator('.site-name');
  const dyed = () => button.evaluate((link) => getComputedStyle(link).getPropertyValue('--accent').trim());
  await expect(button).toBeVisible();
  const one = await dyed();
  await colour.fill('');
  await expect.poll(dyed).not.toBe(one);
  await page.getByRole('button', { name: t('setup:notice.add') }).click();
  const notice = page.locator('[data-item="notice"]');
  await notice.locator('textarea').fill('お知らせの文');
  await expect(preview(page).getByText('お知らせの文')).toBeVisible();
  await notice.locator('input[type="datetime-local"]').last().fill('2020-01-01T00:00');
  await expect(preview(page).getByText('お知らせの文')).toHaveCount(0);
});

for (const [problem, file] of variants([
  ['not-a-picture', { ...logo, buffer: Buffer.from('%PDF-1.4') }],
  ['too-large', { ...logo, buffer: Buffer.concat([logo.buffer, Buffer.alloc(70_000)]) }],
  [
    'with-scripts',
    { name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg><script>alert(1)</script></svg>') },
  ],
] as const)) {
  test(`a file that is no logo is refused in words: ${problem}`, async ({ page }) => {
    await openSetup(page);
    await page.locator('#set-brand-logo').setInputFiles(file);
    await expect(page.getByText(plainText(t(`setup:logo.problems.${problem}`)))).toBeVisible();
    await expect(page.locator('[data-sample="logo"]')).toHaveCount(0);
  });
}

test('a colour that is hard to read is corrected, and both are shown', async ({ page }) => {
  await openSetup(page);
  await page.locator('#set-brand-colour').fill('#ffcc00');
  const light = page.locator('[data-theme-sample="light"]');
  const dark = page.locator('[data-theme-sample="dark"]');
  await expect(light.locator('.setup-swatch')).toHaveCount(2);
  await expect(light.locator('.setup-swatch').first()).toHaveCSS('color', 'rgb(255, 204, 0)');
  await expect(light.locator('.setup-swatch').last()).not.toHaveCSS('color', 'rgb(255, 204, 0)');
  await expect(dark.locator('.setup-swatch')).toHaveCount(1);
  await page.locator('#set-brand-colour').fill('red');
  await page.locator('#set-company').focus();
  await expect(page.getByText(plainText(t('setup:problems.not-a-colour'))).first()).toBeVisible();
});

test('a notice is added with an end, and without one that is said', async ({ page }) => {
  await openSetup(page);
  await page.locator('#set-notice').click();
  const item = page.locator('[data-item="notice"]');
  await item.locator('textarea').fill('LINE WORKSで障害が起きています。');
  await item.locator('#set-notice-0-level').selectOption('outage');
  const until = item.locator('#set-notice-0-until');
  await expect(until).not.toHaveValue('');
  await expect(item.getByText(plainText(t('setup:notice.state.on')))).toBeVisible();
  await until.fill('2037-05-01T18:00');
  await openStep(page, 'place');
  const { settings, problems } = settingsIn(await saved(page, '[data-action="save"]'));
  await openStep(page, 'company');
  expect(problems).toEqual([]);
  expect(settings.notice).toHaveLength(1);
  expect(settings.notice?.[0]).toMatchObject({ text: 'LINE WORKSで障害が起きています。', level: 'outage' });
  expect(endOf(settings.notice?.[0]?.until ?? '')).toBe(
    await page.evaluate(() => new Date('2037-05-01T18:00').getTime()),
  );
  await until.fill('');
  await expect(item.getByText(plainText(t('setup:notice.noEnd')))).toBeVisible();
  await until.fill('2020-01-01T00:00');
  await expect(item.getByText(plainText(t('setup:notice.state.over')))).toBeVisible();
  await item.getByRole('button').click();
  await expect(item).toHaveCount(0);
  await expect(page.locator('#set-notice')).toBeFocused();
});
