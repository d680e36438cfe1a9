import { sections } from '../../src/diagnosis/reasons';
import { reasonText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

const atDesk = { width: 1280, height: 720 };

test('one reason leads to another, and Back to the one before', async ({ page }) => {
  await page.setViewportSize(atDesk);
  await page.goto('/ja/admin.html#suspended');
  await ready(page);
  const [suspended, password] = ['suspended', 'password'].map((id) => page.locator(`[data-reason="${id}"]`));
  if (!suspended || !password) throw new Error('There are two.');
  await suspended.locator('.section-link[href$="#password"]').first().click();
  await expect(password.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(suspended.getByRole('heading', { level: 3 }).first()).toBeHidden();
  await page.goBack();
  await expect(suspended.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(password.getByRole('heading', { level: 3 }).first()).toBeHidden();
});

test('the list stays beside the reason, and opens another one by the keyboard', async ({ page }) => {
  await page.setViewportSize(atDesk);
  await page.goto('/ja/admin.html#code');
  await ready(page);
  await page.locator('#code .action').last().scrollIntoViewIfNeeded();
  const link = page.getByRole('navigation').locator('a[href="#lost-phone"]');
  await expect(link).toBeInViewport();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#lost-phone h2')).toBeInViewport();
  await expect(link).toHaveAttribute('aria-current', 'true');
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

test('the skip link leaves a reason open', async ({ page }) => {
  await page.goto('/ja/admin.html#network');
  await ready(page);
  await page.locator('[data-skip-to]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page.locator('#network h3').first()).toBeVisible();
});

test('a word that the browser finds in a closed reason opens it', async ({ page }) => {
  await page.goto('/ja/admin.html#network');
  await ready(page);
  const closed = page.locator('#code');
  await expect(closed).toHaveAttribute('hidden', 'until-found');
  expect((await closed.boundingBox())?.height).toBe(0);
  await closed.evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })));
  await expect(closed.locator('h3').first()).toBeVisible();
  await expect(closed).not.toHaveAttribute('hidden');
});

test('a reply is copied without being opened, and opened where it has to be copied by hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ja/admin.html#id');
  await ready(page);
  const reply = page.locator('#id [data-reply="id-given"]');
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

for (const fragment of variants(['', '#all'])) {
  test(`on paper all reasons are there, with their replies, at admin.html${fragment}`, async ({ page }) => {
    await page.goto(`/ja/admin.html${fragment}`);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    for (const section of sections) {
      await expect(page.locator(`#${section} h2`)).toBeVisible();
      await expect(page.locator(`#${section} [data-reply] pre`).first()).toBeVisible();
    }
  });
}

test('on paper the reason that is open is there alone, with its replies', async ({ page }) => {
  await page.goto('/ja/admin.html#code');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-reason]').filter({ visible: true });
  await expect(printed).toHaveCount(1);
  await expect(printed.locator('[data-reply] pre').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every reason and every reply can be opened', async ({ page }) => {
    await page.goto('/ja/admin.html');
    await expect(page.locator('[data-reason]').filter({ visible: true })).toHaveCount(0);
    for (const section of sections) {
      await page.getByRole('navigation').locator(`a[href="#${section}"]`).click();
      const open = page.locator('[data-reason]').filter({ visible: true });
      await expect(open).toHaveCount(1);
      await expect(open.getByRole('heading', { level: 2 })).toHaveText(reasonText(t, section).title);
      const reply = open.locator('[data-reply]').first();
      await reply.locator('summary').click();
      await expect(reply.locator('pre')).toBeVisible();
    }
    await page.getByRole('navigation').locator('a[href="#all"]').click();
    await expect(page.locator('[data-reason]').filter({ visible: true })).toHaveCount(sections.length);
  });
});
