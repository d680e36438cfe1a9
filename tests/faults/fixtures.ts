import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { kept } from '../support/kept';
import type { Fault } from './faults';
import { FaultySite } from './faultySite';

interface Hosted {
  /** A fresh host for each test worker. */
  readonly site: FaultySite;
  /** Its address, without a slash at the end. */
  readonly origin: string;
}

interface Host {
  readonly host: { readonly site: FaultySite; readonly origin: string };
}

export const test = base.extend<Hosted, Host>({
  host: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the needed fixtures from this pattern.
    async ({}, use) => {
      const site = new FaultySite();
      const origin = await site.start();
      await use({ site, origin });
      site.stop();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ host }, use) => {
      host.site.reset();
      await use(host.site);
    },
    { auto: true },
  ],
  origin: async ({ host }, use) => {
    await use(host.origin);
  },
});

/** Where the person meets the fault. */
export interface Where {
  readonly browser: Browser;
  readonly site: FaultySite;
  readonly origin: string;
}

export { expect } from '@playwright/test';

/** Opens a page in a new context, in which the faults are about to happen; with a service worker, after a first visit. */
export async function openUnder(
  faults: readonly Fault[],
  { browser, site, origin }: Where,
  worker: boolean,
): Promise<{ context: BrowserContext; page: Page }> {
  site.reset();
  const context = await browser.newContext({
    serviceWorkers: worker ? 'allow' : 'block',
    locale: 'ja-JP',
    viewport: { width: 390, height: 844 },
    ...Object.assign({}, ...faults.map(({ options }) => options)),
  });
  const page = await context.newPage();
  if (worker) {
    await page.goto(`${origin}/ja/index.html`);
    await kept(page);
    await page.goto('about:blank');
  }
  site.reset(faults.flatMap(({ rules = [] }) => rules));
  for (const { arrange } of faults) await arrange?.(context, page);
  return { context, page };
}
