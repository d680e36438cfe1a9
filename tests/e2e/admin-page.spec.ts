import { sections } from '../../src/diagnosis/reasons';
import { reasonText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

const atDesk = { width: 1280, height: 720 };

test('one reason leads to another, and Back to the one before', async ({ page }) => {
  await page.setViewportSize(atDesk);
  await page.goto('/ja/admin-suspended.html');
  await ready(page);
  const [suspended, password] = ['suspended', 'password'].map((id) => page.locator(`[data-reason="${id}"]`));
  if (!suspended || !password) throw new Error('There are two.');
  await suspended.locator('.section-link[href$="admin-password.html"]').first().click();
  await expect(password.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(suspended).toHaveCount(0);
  await page.goBack();
  await expect(suspended.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(password).toHaveCount(0);
});

test('the list stays beside the reason, and opens another one by the keyboard', async ({ page }) => {
  await page.setViewportSize(atDesk);
  await page.goto('/ja/admin-code.html');
  await ready(page);
  await page.locator('[data-reason="code"] .action').last().scrollIntoViewIfNeeded();
  const link = page.getByRole('navigation').locator('a[href$="admin-lost-phone.html"]');
  await expect(link).toBeInViewport();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-reason="lost-phone"] h2')).toBeInViewport();
  await expect(link).toHaveAttribute('aria-current', 'page');
});

test('all reasons are listed in the first screen, in rows of at least 44 px that do not overlap', async ({ page }) => {
  await page.setViewportSize(atDesk);
  await page.goto('/ja/admin.html');
  await ready(page);
  const rows = await page.getByRole('navigation').getByRole('link').all();
  const boxes = await Promise.all(rows.map((row) => row.boundingBox()));
  expect(boxes).toHaveLength(sections.length + 1);
  let end = 0;
  for (const box of boxes) {
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThanOrEqual(end);
    end = (box?.y ?? 0) + (box?.height ?? 0);
  }
  expect(end).toBeLessThanOrEqual(atDesk.height);
});

test('links of before, to a place on the page of all, lead to the section’s own page', async ({ page }) => {
  for (const section of variants(sections)) {
    await page.goto(`/en/admin.html#${section}`);
    await expect(page).toHaveURL(`/en/admin-${section}.html`);
    await expect(page.locator(`[data-reason="${section}"] h2`)).toBeInViewport();
  }
  // The page of all is no step on the way back.
  await page.goto('/ja/about.html');
  await page.goto('/ja/admin.html#code');
  await expect(page).toHaveURL('/ja/admin-code.html');
  await page.goBack();
  await expect(page).toHaveURL('/ja/about.html');
});

test('all sections are shown at once where they are asked for', async ({ page }) => {
  await page.goto('/ja/admin.html');
  await ready(page);
  await expect(page.locator('[data-reason]')).toHaveCount(0);
  const all = page.getByRole('navigation').getByRole('link', { name: t('admin:contents.all') });
  await all.click();
  await expect(page.locator('[data-reason]')).toHaveCount(sections.length);
  await expect(all).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator('[data-reason]')).toHaveCount(0);
  await page.goto('/ja/admin-code.html');
  await ready(page);
  await all.click();
  await expect(page.locator('[data-reason]')).toHaveCount(sections.length);
});

test('a reply is copied without being opened, and opened where it has to be copied by hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ja/admin-id.html');
  await ready(page);
  const reply = page.locator('[data-reply="id-given"]');
  const words = t('admin:reasons.id.replies.id-given.text').replaceAll('\u200B', '').slice(0, 12);
  await expect(reply.locator('pre')).toBeHidden();
  await reply.locator('[data-action="copy"]').click();
  await expect(reply.getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
  await expect(reply.locator('pre')).toBeHidden();

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.reload();
  await ready(page);
  await reply.locator('[data-action="copy"]').click();
  await expect(reply.getByText(t('handoff.manual'))).toBeVisible();
  await expect(reply.locator('pre')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(words);
});

test('on paper all sections are there where they are shown, with their replies', async ({ page }) => {
  await page.goto('/ja/admin.html#all');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  for (const section of sections) {
    await expect(page.locator(`[data-reason="${section}"] h2`)).toBeVisible();
    await expect(page.locator(`[data-reason="${section}"] [data-reply] pre`).first()).toBeVisible();
  }
});

test('on paper a section is there alone, with its replies', async ({ page }) => {
  await page.goto('/ja/admin-code.html');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-reason]').filter({ visible: true });
  await expect(printed).toHaveCount(1);
  await expect(printed.locator('[data-reply] pre').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every section and every reply can be opened, from links of before too', async ({ page }) => {
    for (const section of variants(sections)) {
      await page.goto(`/ja/admin.html#${section}`);
      const row = page.locator(`#${section}`);
      await expect(row).toBeInViewport();
      await row.getByRole('link').click();
      const open = page.locator('[data-reason]');
      await expect(open).toHaveCount(1);
      await expect(open.getByRole('heading', { level: 2 })).toHaveText(reasonText(t, section).title);
      const reply = open.locator('[data-reply]').first();
      await reply.locator('summary').click();
      await expect(reply.locator('pre')).toBeVisible();
    }
  });
});

for (const width of [320, 390, 1280]) {
  test(`whoever opens all sections at ${width} px begins with the first`, async ({ page }) => {
    await page.setViewportSize({ width, height: 664 });
    await page.goto('/ja/admin.html');
    await ready(page);
    await page.locator('a[href$="#all"]').click();
    await expect(page.locator('[data-reason]')).toHaveCount(sections.length);
    await expect(page.locator('[data-reason]').first().getByRole('heading', { level: 2 })).toBeInViewport();
  });
}
