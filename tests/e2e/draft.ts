import type { Page } from '@playwright/test';

/** Opens the fields that can be added to the request. */
export async function openDraft(page: Page): Promise<void> {
  await page.locator('[data-action="form"]').click();
}
