import type { Page } from '@playwright/test';
import { isStepId } from '../../src/diagnosis/steps';
import { plainText } from '../../src/i18n/plainText';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { noiseOn } from './heard';
import { hasNoEntry, pages } from './pages';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';

test.use({ tolerated: ['error: Failed to load resource'] });

const isStep = ({ name }: (typeof pages)[number]) => isStepId(name) && name !== 'start';
const looked = variants([...pages.filter((page) => !isStep(page)), ...sampleOf(pages.filter(isStep), 6)]);

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const locale of ['ja', 'ja-easy'] as const) {
  test(`what is heard is seen, and what is seen can be said, on ${looked.length} pages in ${locale}`, async ({
    page,
  }) => {
    for (const { name, address } of looked) {
      await page.goto('about:blank');
      await page.goto(address.replace('/ja/', `/${locale}/`));
      if (!hasNoEntry(name)) await ready(page);
      await openEverything(page);
      expect(await noiseOn(page), name).toEqual({ unseenAddresses: [], emptyPlaces: [], misnamed: [] });
    }
  });
}

test('a call is heard and said like any other page', async ({ page }) => {
  await page.goto('/ja/case.html');
  await ready(page);
  await page.locator('[data-action="call"]').click();
  await expect(page.locator('[data-call]')).toBeVisible();
  expect(await noiseOn(page)).toEqual({ unseenAddresses: [], emptyPlaces: [], misnamed: [] });
});

test('the same news are news each time', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ja/map.html');
  await ready(page);
  const row = page.locator('[data-step="start"]');
  const news = row.getByRole('status');
  await expect(news).toHaveCount(0);
  await row.locator('[data-action="copy"]').click();
  await expect(news).toHaveText(t('handoff.copied'));
  const before = await news.elementHandle();
  await row.locator('[data-action="copy"]').click();
  await expect.poll(() => before?.evaluate(({ isConnected }) => isConnected)).toBe(false);
  await expect(news).toHaveText(t('handoff.copied'));
});

test('each exit in the picture of the map is one thing to hear', async ({ page }) => {
  await page.goto('/ja/map.html');
  await ready(page);
  const exits = page.locator('.map-exit');
  expect(await exits.count()).toBeGreaterThan(50);
  for (const exit of [exits.first(), exits.last()]) {
    const title = (await exit.locator('title').textContent()) ?? '';
    await expect(exit).toHaveRole('img');
    await expect(exit).toHaveAccessibleName(title.replaceAll('\n', ' '));
    await expect(exit.locator('text')).toBeAttached();
    expect(await exit.ariaSnapshot()).not.toContain('text');
  }
});

test('a field that is left with a mistake says so once, by its name', async ({ page }) => {
  await page.goto('/ja/setup.html');
  await ready(page);
  const field = page.getByLabel(t('setup:fields.administrator.mail.label'), { exact: true });
  await field.fill('yamada');
  const problem = t('setup:problems.not-mail');
  const places = page.locator('[role="status"], [aria-live]');
  const before = await places.count();
  await expect(places.filter({ hasText: problem })).toHaveCount(0);
  await field.blur();
  const named = t('setup:file.leftOut.item', { field: t('setup:fields.administrator.mail.label'), problem });
  await expect(places.filter({ hasText: problem })).toHaveText([named]);
  // A new place would not be known yet, and nothing be said.
  expect(await places.count()).toBe(before);
  await expect(field).toHaveAccessibleDescription(new RegExp(plainText(problem)));
});
