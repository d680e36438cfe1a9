import type { Browser, Page } from '@playwright/test';

/** How many times slower the processor is made. */
export const slowDown = 6;

/** Opens a page as on a slow phone, and waits until it is hydrated. */
export async function openSlowly(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({
    locale: 'ja-JP',
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    // The pages' policy lets no script put markup in, with which the taps are compared.
    bypassCSP: true,
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}
