import { reasons } from '../../src/diagnosis/reasons';
import { stepIds } from '../../src/diagnosis/steps';
import { t } from '../support/builtTranslate';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { desktop, hasViewer, log, openMap, scale, sight, tool } from './mapPage';
import { expect, test } from './watched';

const sizes = [desktop, { width: 1440, height: 900 }] as const;

test.use({ viewport: desktop });

for (const viewport of variants(sizes)) {
  const at = `${viewport.width} × ${viewport.height}`;
  test.describe(at, () => {
    test.use({ viewport });

    test(`the whole map is in sight at ${at}, its titles legible, and steps in the list`, async ({ page }) => {
      await openMap(page);
      const { all, seen, smallest } = await sight(page);
      console.log(`map at ${at}: ${seen} of ${all} steps in sight, letters from ${smallest.toFixed(1)} px`);
      expect(all).toBe(stepIds.length);
      expect(seen).toBe(all);
      expect(smallest).toBeGreaterThan(7);
      // Beside the map, without scrolling.
      const rows = await page.locator('.finder-list').evaluate((list) => {
        const frame = list.getBoundingClientRect();
        return [...list.querySelectorAll('.step-row')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= frame.top - 0.5 && bottom <= Math.min(frame.bottom, innerHeight) + 0.5;
        }).length;
      });
      console.log(`list at ${at}: ${rows} steps in sight`);
      expect(rows).toBeGreaterThanOrEqual(15);
    });

    test(`a log opens as a whole at ${at}`, async ({ page }) => {
      await openMap(page, log);
      await hasViewer(page);
      const { all, seen, smallest } = await sight(page, '[data-on-log]');
      console.log(
        `map with a log at ${at}: ${seen} of ${all} steps of it in sight, letters from ${smallest.toFixed(1)} px`,
      );
      expect(all).toBe(wayTo('sms-filter').given.length + 1);
      expect(seen).toBe(all);
    });

    test(`what a search has found is marked in the whole map at ${at}`, async ({ page }) => {
      await openMap(page);
      await page.getByRole('searchbox').fill('認証番号のメールが届かないそうです');
      await expect(page.locator('[data-map] [data-hit]')).toHaveCount(3);
      await expect(page.locator('[data-map-step="mail-reception"]')).toHaveAttribute('data-hit', '');
      const { all, seen, smallest } = await sight(page);
      console.log(
        `map with a search at ${at}: ${seen} of ${all} steps in sight, letters from ${smallest.toFixed(1)} px`,
      );
      expect(seen).toBe(all);
      await page.getByRole('searchbox').fill('');
      await expect(page.locator('[data-map] [data-hit]')).toHaveCount(0);
    });
  });
}

test('buttons make the map larger and smaller, show the whole and the log', async ({ page }) => {
  await openMap(page, log);
  await hasViewer(page);
  await tool(page, 'whole').click();
  const whole = await scale(page);
  expect((await sight(page)).seen).toBe(stepIds.length);
  await tool(page, 'in').click();
  await tool(page, 'in').click();
  expect(await scale(page)).toBeGreaterThan(whole * 2);
  await expect(page.locator('.map-overview')).toBeVisible();
  await tool(page, 'out').click();
  expect(await scale(page)).toBeLessThan(whole * 2);
  await tool(page, 'trail').click();
  const { all, seen } = await sight(page, '[data-on-log]');
  expect(seen).toBe(all);
  await tool(page, 'whole').click();
  expect(await scale(page)).toBeCloseTo(whole, 3);
  await expect(page.locator('.map-overview')).toBeHidden();
});

test('a log that ends at the administrator is shown with its reason, and not as wide as the map', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1800 });
  await openMap(page, wayTo('contact-admin', { last: { step: 'number-changed', answer: 'someone-else' } }).fragment);
  await hasViewer(page);
  await tool(page, 'whole').click();
  const whole = await scale(page);
  await tool(page, 'trail').click();
  expect(await scale(page)).toBeGreaterThan(whole * 1.1);
  await expect(page.locator('[data-map] [data-current]')).toHaveAttribute('data-map-reason', 'code');
  const { all, seen } = await sight(page, '[data-on-log]:not([data-map-wide])');
  expect(seen).toBe(all);
});

test('the size of the map is said in percent, after buttons and keys alike, and moves no button', async ({ page }) => {
  await openMap(page);
  const boxes = () => tool(page, 'in').boundingBox();
  const before = await boxes();
  await expect(page.locator('.map-tools').getByRole('status')).toHaveCount(0);
  const whole = await scale(page);
  await tool(page, 'in').click();
  await expect.poll(() => scale(page)).toBeGreaterThan(whole * 1.4);
  const said = page.locator('.map-tools').getByRole('status');
  const percent = async () => `${Math.round((await scale(page)) * 100)}%`;
  await expect(said).toHaveText(await percent());
  const once = await percent();
  await page.locator('.map-picture').press('+');
  expect(await percent()).not.toBe(once);
  await expect(said).toHaveText(await percent());
  expect(await boxes()).toEqual(before);
});

test('a button that is pressed before anything can answer is answered', async ({ page }) => {
  await openMap(page);
  const whole = await scale(page);
  await tool(page, 'in').evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => scale(page)).toBeGreaterThan(whole * 1.4);
  await expect(tool(page, 'trail')).toBeHidden();
});

test('the numbers of the reasons in the picture are explained below it', async ({ page }) => {
  await openMap(page);
  const numbers = page.locator('[data-map-reason] .map-far');
  await expect(numbers.first()).toBeVisible();
  const list = page.getByRole('group', { name: t('map:picture.legend.reasons') });
  await expect(list.getByRole('link')).toHaveCount(reasons.length);
  await expect(numbers).toHaveCount(reasons.length);
});

test('answers can be read from near by', async ({ page }) => {
  await openMap(page);
  const answers = page.locator('[data-map-step="start"] .map-exit text');
  await expect(answers.first()).toBeHidden();
  for (let times = 0; times < 6; times += 1) await tool(page, 'in').click();
  await expect(page.locator('[data-map-from="near"]')).toBeAttached();
  await expect(answers.first()).toBeVisible();
  expect((await sight(page)).smallest).toBeGreaterThan(9);
});

test.describe('without what zooms', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });

  test('where nothing comes that zooms, the map can be read and scrolled', async ({ page }) => {
    await page.route('**/viewer-*.js', (route) => route.abort());
    await openMap(page, log);
    await expect(page.locator('.map-stage[data-fixed]')).toBeAttached();
    await expect(page.locator('[data-map-step="start"] .map-exit text').first()).toBeVisible();
    expect(await page.locator('.map-picture').evaluate((frame) => frame.scrollWidth > frame.clientWidth)).toBe(true);
    await expect(tool(page, 'in')).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole map fits the width', async ({ page }) => {
    await page.goto('/ja/map.html');
    const frame = await page.locator('.map-picture').boundingBox();
    const map = await page.locator('[data-map]').boundingBox();
    expect(map?.width).toBeLessThanOrEqual(frame?.width ?? 0);
    await expect(page.locator('[data-map-step="start"] > a .map-far text')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a button leads to the picture below the list, and the log stays', async ({ page }) => {
    await openMap(page, log);
    const picture = page.locator('.map-picture');
    await expect(picture).not.toBeInViewport();
    const address = page.url();
    await page.locator('[data-action="to-picture"]').tap();
    await expect(picture).toBeFocused();
    await expect(page.locator('#picture-title')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-map] [data-current]').first()).toBeInViewport();
    expect(page.url()).toBe(address);
  });
});
