import { expect, test as base, type Page } from '@playwright/test';
import { listenTo } from '../engines/pageDriver';

/** What a page must never do: fail, complain, or ask another host for anything. */
function watch(page: Page, complaints: string[]): void {
  listenTo(page, complaints);
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['localhost', ''].includes(hostname) && protocol !== 'data:') complaints.push(`request: ${request.url()}`);
  });
}

interface Watched {
  /** Kinds of complaint that belong to what a test does, such as asking for a page that does not exist. */
  tolerated: readonly string[];
  complaints: string[];
}

/** A page that is watched all along: hydration mismatches, policy violations and foreign requests fail the test. */
export const test = base.extend<Watched>({
  tolerated: [[], { option: true }],
  complaints: [
    async ({ page, tolerated }, use) => {
      const complaints: string[] = [];
      watch(page, complaints);
      await use(complaints);
      expect(complaints.filter((complaint) => !tolerated.some((kind) => complaint.startsWith(kind)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the page's scripts have taken over. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached();
}
