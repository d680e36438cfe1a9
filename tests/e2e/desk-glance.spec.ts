import type { Locator, Page } from '@playwright/test';
import { reasons, sections, type Reason } from '../../src/diagnosis/reasons';
import { reasonText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { wayBy, wayTo } from '../support/ways';
import { slow, variants } from '../support/variants';
import { expect, ready, test } from './watched';

const screens = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
];

async function placeOf(part: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return { top: Math.round(box.y), bottom: Math.round(box.y + box.height) };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** What somebody at the desk looks for on a case, each with the place it has on the first screen. */
async function placesOn(page: Page) {
  const work = page.locator('main [data-reason]');
  const parts = {
    reason: page.locator('main [data-glance]'),
    history: page.locator('main ol').first(),
    rule: page.getByRole('main').getByRole('note').first(),
    path: work.locator('.menu-path'),
    action: work.locator('.action').first(),
    actions: work.locator('.actions'),
    choice: work.getByRole('combobox'),
    copy: work.locator('[data-reply] [data-action="copy"]'),
  };
  const places = Object.entries(parts).map(async ([name, part]) => [name, await placeOf(part)] as const);
  return Object.fromEntries(await Promise.all(places)) as Record<keyof typeof parts, { top: number; bottom: number }>;
}

async function rowOf(page: Page, reason: Reason, places: Awaited<ReturnType<typeof placesOn>>) {
  return {
    case: reason,
    reason: places.reason.top,
    history: places.history.bottom,
    rule: places.rule.top,
    path: places.path.top,
    'first action': places.action.bottom,
    'last action': places.actions.bottom,
    'copy button': places.copy.bottom,
    page: await page.evaluate(() => document.documentElement.scrollHeight),
  };
}

test('the case of each reason is read and worked on in the first screen', { tag: slow }, async ({ page }) => {
  const seen = screens.map((viewport) => ({ ...viewport, rows: [] as Awaited<ReturnType<typeof rowOf>>[] }));
  for (const reason of reasons) {
    await page.goto('about:blank');
    await page.goto(`/ja/case.html${wayTo('contact-admin', { reason }).fragment}`);
    await ready(page);
    for (const { width, height, rows } of seen) {
      await page.setViewportSize({ width, height });
      const places = await placesOn(page);
      rows.push(await rowOf(page, reason, places));
      // In the order in which it is read and done.
      expect.soft(places.rule.bottom, reason).toBeLessThanOrEqual(places.path.top);
      expect.soft(places.path.bottom, reason).toBeLessThanOrEqual(places.action.top);
      expect.soft(places.choice.bottom, reason).toBeLessThanOrEqual(places.copy.top);
    }
  }
  for (const { width, height, rows } of seen) {
    console.table(rows);
    for (const part of ['reason', 'history', 'rule', 'path', 'first action', 'copy button'] as const) {
      const value = median(rows.map((row) => row[part]));
      console.log(`${width} × ${height}: ${part} ${value}`);
      expect.soft(value, part).toBeLessThanOrEqual(height);
    }
    const whole = rows.filter((row) => Math.max(row['last action'], row['copy button']) <= height);
    console.log(`${width} × ${height}: all there is to do is in sight for ${whole.length} of ${rows.length} reasons`);
    expect.soft(whole.length).toBeGreaterThanOrEqual(rows.length - 3);
    for (const row of rows) {
      expect.soft(row.reason, row.case).toBeLessThanOrEqual(height / 2);
      expect.soft(row['copy button'], row.case).toBeLessThanOrEqual(height);
    }
  }
});

test('who is to be called first is opened from its line, above the work', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const way = wayTo('contact-admin', { reason: 'suspended', last: { step: 'reset-contact', answer: 'contact-admin' } });
  await page.goto(`/ja/case.html${way.fragment}`);
  await ready(page);
  const rule = page.getByRole('main').getByRole('note').first();
  const [point = ''] = t('admin:first.points', { returnObjects: true });
  await expect(rule.getByText(point)).toBeHidden();
  await rule.getByText(t('admin:first.rule')).click();
  await expect(rule.getByText(point)).toBeInViewport();
});

test('a case says what came, what is known and what was answered, each once', async ({ page }) => {
  const way = wayTo('contact-admin', { reason: 'suspended', last: { step: 'reset-contact', answer: 'none' } });
  await page.goto(`/ja/case.html${way.fragment}`);
  await ready(page);
  await expect(page.locator('[data-glance]')).toHaveText(reasonText(t, 'suspended').title);
  await expect(page.locator('[data-known="many-tries"]')).toHaveCount(1);
  await expect(page.locator('[data-known="no-contact"]')).toHaveCount(1);
  await expect(page.locator('main ol').first().getByRole('listitem')).toHaveCount(way.given.length);
});

test('another reply is chosen by the keyboard, and is what is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/ja/case.html${wayTo('contact-admin', { reason: 'suspended' }).fragment}`);
  await ready(page);
  const replies = page.locator('[data-reason="suspended"]').getByRole('combobox');
  for (
    let presses = 0;
    presses < 30 && !(await replies.evaluate((element) => element.matches(':focus')));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(replies).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const reply = page.locator('[data-reply="restored"]');
  await expect(reply).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(reply.locator('[data-action="copy"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reply.getByText(t('handoff.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(t('admin:reasons.suspended.replies.restored.text').slice(0, 20));
  expect(copied).toContain('/ja/check-input.html#');
});

test('a case on the way shows first where to go on, and the administrator’s work folded', async ({ page }) => {
  await page.goto(`/ja/case.html${wayTo('sms-filter').fragment}`);
  await ready(page);
  const work = page.locator('[data-reason="code"]');
  await expect(work.getByRole('combobox')).toBeHidden();
  await expect(page.locator('[data-suggestion="sms-filter"]')).toBeVisible();
  await work.locator('summary').first().click();
  await expect(work.getByRole('combobox')).toBeVisible();
});

test('a solved case has nothing to do', async ({ page }) => {
  await page.goto(`/ja/case.html${wayBy('check-input', 'solved').fragment}`);
  await ready(page);
  await expect(page.getByText(t('case:state.solved'))).toBeVisible();
  await expect(page.locator('main [data-reason], main [data-suggestion]')).toHaveCount(0);
});

for (const { width, height } of variants([...screens, { width: 390, height: 844 }])) {
  test(`on ${width} px the administrator’s page has one reason open at a time`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const heights: Record<string, number> = {};
    const reasonsShown = page.locator('[data-reason]').filter({ visible: true });
    for (const section of ['', ...sections, 'all']) {
      await page.goto(section === '' || section === 'all' ? `/ja/admin.html#${section}` : `/ja/admin-${section}.html`);
      await ready(page);
      await expect(reasonsShown.filter({ has: page.locator('h3') })).toHaveCount(
        section === '' ? 0 : section === 'all' ? sections.length : 1,
      );
      heights[section] = await page.evaluate(() => document.documentElement.scrollHeight);
      if (section === '' || section === 'all') continue;
      await expect(page.locator(`[data-reason="${section}"] h2`)).toBeInViewport();
      await expect(page.locator(`nav [aria-current="page"][href$="/admin-${section}.html"]`)).toHaveCount(1);
    }
    console.log(`admin.html at ${width} × ${height}`, heights);
    for (const section of sections) expect.soft(heights[section], section).toBeLessThan(12_000);
  });
}
