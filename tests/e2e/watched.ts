import { expect, test as base, type Page } from '@playwright/test';
import { listenTo } from '../engines/pageDriver';

/** Collects what a page must never do: fail, complain, or request anything from another host. */
function watch(page: Page, complaints: string[]): void {
  listenTo(page, complaints);
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['localhost', ''].includes(hostname) && protocol !== 'data:') complaints.push(`request: ${request.url()}`);
  });
}

/** Complains where a script leaves the focus on what has no name: whoever listens hears nothing but its kind (WCAG 4.1.2). */
function watchFocus(): void {
  const { prototype } = HTMLElement;
  const focus = Object.getOwnPropertyDescriptor(prototype, 'focus')?.value as (options?: FocusOptions) => void;
  const namedByWords = 'a, button, summary, input, select, textarea, h1, h2, h3, h4, main';
  const isNamed = (element: HTMLElement) =>
    element.matches(namedByWords) || element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
  prototype.focus = function focusAndWatch(options) {
    focus.call(this, options);
    setTimeout(() => {
      if (document.activeElement === this && !isNamed(this)) console.error(`focus: ${this.outerHTML.slice(0, 100)}`);
    }, 500);
  };
}

interface Watched {
  /** Kinds of complaint that the test provokes, such as by requesting a page that does not exist. */
  tolerated: readonly string[];
  complaints: string[];
}

/** A test whose page is watched throughout: hydration mismatches, policy violations and foreign requests fail it. */
export const test = base.extend<Watched>({
  tolerated: [[], { option: true }],
  complaints: [
    async ({ page, tolerated }, use) => {
      const complaints: string[] = [];
      watch(page, complaints);
      await page.addInitScript(watchFocus);
      await use(complaints);
      expect(complaints.filter((complaint) => !tolerated.some((kind) => complaint.startsWith(kind)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What a page complains about where it is kept by a worker, and then without a network. */
export const complaintsOffline = [
  // Chromium only knows this feature where it has a share sheet; on Linux it has none.
  "warning: Error with Permissions-Policy header: Unrecognized feature: 'web-share'",
  'error: Failed to load resource',
  'warning: organization.json',
];

export { expect };

/** Waits until the page is hydrated. */
export async function ready(page: Page): Promise<void> {
  // A busy machine may pause for some seconds.
  await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 15_000 });
}
