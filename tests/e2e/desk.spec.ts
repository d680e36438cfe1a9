import { reasons, sectionOf, sections } from '../../src/diagnosis/reasons';
import { stepIds } from '../../src/diagnosis/steps';
import { reasonText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';
import { wayBy, wayTo } from '../support/ways';

const way = wayTo('sms-filter');
const log = way.fragment;

test('a case survives reload and Back, and follows its address', async ({ page }) => {
  await page.goto(`/ja/case.html${log}`);
  await ready(page);
  const here = page.getByText(t('case:state.open'));
  await expect(here).toBeVisible();
  await page.reload();
  await expect(here).toBeVisible();
  await page.locator('[data-suggestion="sms-filter"] a').click();
  await expect(page.locator('main[data-step="sms-filter"]')).toBeVisible();
  await page.goBack();
  await expect(here).toBeVisible();
  await page.goto(`/ja/case.html${wayBy('check-input', 'solved').fragment}`);
  await expect(page.getByText(t('case:state.solved'))).toBeVisible();
});

test('a case without a log says where one comes from', async ({ page }) => {
  await page.goto('/ja/case.html');
  await ready(page);
  await expect(page.getByRole('heading', { name: t('case:nothing.title') })).toBeVisible();
});

for (const [how, fragment, tried, isLost] of variants([
  ['cut', log.slice(0, -2), way.given.length - 1, true],
  ['doubled', `${log}${log}`, way.given.length, false],
  ['escaped twice', log.replaceAll('.', '%252E'), way.given.length, false],
  ['of an older flow', `${log}..sms-filter.fax`, way.given.length, true],
  ['of version 0.1.0', '#start.rejected.not-solved', 2, false],
  ['of a step that is gone', '#start.no-code.sms.same', 2, true],
] as const)) {
  test(`a log that arrives ${how} is used as far as it goes`, async ({ page }) => {
    await page.goto(`/ja/case.html${fragment}`);
    await ready(page);
    await expect(page.locator('main ol').first().getByRole('listitem')).toHaveCount(tried);
    await expect(page.getByText(t('tried.lost'))).toHaveCount(isLost ? 1 : 0);
    await expect(page.locator('main')).not.toContainText(/fax|%25/);
    await page.goto(`/ja/map.html${fragment}`);
    await ready(page);
    await expect(page.locator('[data-map-step][data-on-log]')).toHaveCount(tried + 1);
    await expect(page.getByText(t('map:finder.lost'))).toHaveCount(isLost ? 1 : 0);
  });
}

test('the map finds steps by what a caller says, and copies their links with the log', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/ja/map.html${log}`);
  await ready(page);
  await page.getByRole('searchbox').fill('認証番号のメールが届かないそうです');
  const found = page.locator('[data-found]');
  await expect(found).toHaveCount(3);
  await expect(found.first()).toHaveAttribute('data-found', 'mail-reception');
  await found.first().locator('[data-action="copy"]').click();
  await expect(found.first().getByText(t('handoff.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`/ja/mail-reception.html${log}..mail-reception`);
  await page.getByRole('searchbox').fill('xyz');
  await expect(found).toHaveCount(0);
  await expect(page.getByText(t('search:none'))).toBeVisible();
  await page.goto(`/ja/case.html${log}`);
  await ready(page);
  await page.getByRole('searchbox').fill('会社の携帯です');
  await expect(found.first()).toBeVisible();
});

test('the map shows every step and reason in its picture, each a link, and a log on it', async ({ page }) => {
  await page.goto(`/ja/map.html${log}`);
  await ready(page);
  const picture = page.locator('[data-map]');
  for (const step of stepIds) await expect(picture.locator(`[data-map-step="${step}"] > a`)).toHaveCount(1);
  for (const section of sections) {
    const led = reasons.filter((reason) => sectionOf[reason] === section);
    await expect(picture.locator(`a[href$="/admin-${section}.html"]`)).toHaveCount(led.length);
  }
  await expect(picture.locator('[data-map-step][data-on-log]')).toHaveCount(way.given.length + 1);
  await expect(picture.locator('[data-map-edge][data-on-log]')).toHaveCount(way.given.length);
  await expect(picture.locator('[data-current]')).toHaveAttribute('data-map-step', 'sms-filter');
  await expect(picture.locator('[data-map-step="network"] > a')).toHaveAttribute(
    'href',
    `../ja/network.html${log}..network`,
  );
  await page.goto('about:blank');
  await page.goto('/ja/map.html');
  await ready(page);
  await expect(picture.locator('[data-on-log]')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map and the administrator’s page are all there', async ({ page }) => {
    await page.goto('/ja/map.html');
    await page.locator('[data-map] a[href*="sms-filter"]').click();
    await expect(page.locator('main[data-step="sms-filter"]')).toBeVisible();
    for (const reason of sections) {
      await page.goto(`/ja/admin-${reason}.html`);
      const section = page.locator(`[data-reason="${reason}"]`);
      await expect(section.getByRole('heading', { level: 2 })).toHaveText(reasonText(t, reason).title);
      await expect(section).toBeInViewport();
    }
  });

  test('a case says that it needs them, once and at once, and where to go on', async ({ page }) => {
    await page.goto(`/ja/case.html${log}`);
    await expect(page.getByText(t('case:noScripts'))).toBeVisible({ timeout: 1000 });
    await expect(page.getByText(t('case:waiting'))).toBeHidden();
    await page.getByRole('link', { name: t('case:map') }).click();
    await expect(page.locator('[data-map]')).toBeVisible();
  });
});

for (const side of variants(['map', 'case'] as const)) {
  test(`a key leads to the search of ${side}.html, and can be switched off`, async ({ page }) => {
    await page.goto(`/ja/${side}.html${log}`);
    await ready(page);
    const field = page.getByRole('searchbox');
    await expect(field).toHaveAttribute('aria-keyshortcuts', '/');
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    // In the field it is a letter.
    await page.keyboard.press('/');
    await expect(field).toHaveValue('/');
    await page.locator('[data-action="find-key"]').uncheck();
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();
    await expect(field).not.toHaveAttribute('aria-keyshortcuts');
  });
}
