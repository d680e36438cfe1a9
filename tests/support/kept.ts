import type { Page } from '@playwright/test';

/** Waits until the page's service worker has stored all its files. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
