import { expect, test } from './watched';

// The browser reports the file that was kept from it on purpose.
test.use({ tolerated: ['error: Failed to load resource', 'error: loginGuideLibrary is not defined'] });

for (const script of ['library', 'steps']) {
  test(`where ${script}.js does not arrive, the request of the reason appears and the form stops pretending`, async ({
    page,
  }) => {
    await page.route(`**/assets/${script}-*.js`, (route) => route.abort());
    await page.goto('/ja/index.html');
    await page.locator('[data-answer="blocked"]').click();
    await page.locator('[data-answer="many-tries"]').click();
    const request = page.locator('[data-reason="suspended"] pre');
    await expect(page.locator('[data-reason="suspended"]')).toBeVisible();
    await expect(request).toBeVisible({ timeout: 15_000 });
    await expect(page.locator('[data-action="copy"]')).toBeHidden({ timeout: 15_000 });
  });
}

test('where a script never answers, the reason is that of the answer all the same', async ({ page }) => {
  await page.route('**/assets/steps-*.js', () => {});
  await page.goto('/ja/account-signs.html', { waitUntil: 'commit' });
  await page.locator('[data-answer="many-tries"]').click();
  await expect(page.locator('[data-reason="suspended"]')).toBeVisible();
  await expect(page.locator('[data-reason="suspended"] pre')).toBeVisible({ timeout: 15_000 });
});

test('what was typed before the scripts arrived is not lost', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/steps-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/ja/contact-admin.html#start.blocked.many-tries', { waitUntil: 'commit' });
  await page.locator('#draft-name').fill('山田 花子');
  release();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.locator('#draft-name')).toHaveValue('山田 花子');
  await expect(page.getByRole('region').last()).toContainText('山田 花子');
});

test('a tap while the page is being taken over keeps what was answered', async ({ page }) => {
  await page.addInitScript(() => {
    // A script is said to be loaded once it has run: nothing is rendered yet, and the links know no trail.
    const tap = ({ target }: Event) => {
      if (!(target instanceof HTMLScriptElement) || !target.src.includes('/steps-')) return;
      document.querySelector<HTMLElement>('main[data-step="check-input"] [data-answer="forgot-password"]')?.click();
    };
    document.addEventListener('load', tap, { capture: true });
  });
  await page.goto('/ja/check-input.html#start.rejected', { waitUntil: 'commit' });
  await expect(page).toHaveURL('/ja/reset-contact.html#start.rejected.forgot-password');
  await expect(page.locator('main[data-step="reset-contact"]')).toBeVisible();
});
