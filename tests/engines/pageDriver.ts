import type { Frame, Page } from '@playwright/test';
import { patience, type Driver } from './driver';

/** Collects what a page fails at or complains about from now on. */
export function listenTo(page: Page, complaints: string[]): void {
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  page.on('console', (message) => {
    // Said by Playwright in the page, where its configuration leaves the worker out.
    if (message.text().includes('Service Worker registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
}

/** Playwright's page, in Blink and in Gecko. */
export function pageDriver(page: Page, withScripts = true): Driver {
  let at: Page | Frame = page;
  const complaints: string[] = [];
  listenTo(page, complaints);
  return {
    async open(address) {
      at = page;
      // From one fragment to another a browser would not load the page.
      await page.goto('about:blank');
      await page.goto(address);
    },
    // Gecko without scripts never says that an element has come to rest, which a click otherwise waits for.
    click: (selector) => at.locator(selector).click({ force: !withScripts, timeout: patience }),
    read: (inPage, argument = '') => at.evaluate(`(${String(inPage)})(${JSON.stringify(argument)})`),
    async back() {
      // Playwright waits for a load, and a page that Firefox has kept whole does not load.
      await page.evaluate(() => history.back());
    },
    async reload() {
      await page.reload();
    },
    resize: (width) => page.setViewportSize({ width, height: 844 }),
    async enterFrame() {
      const frame = await page.locator('iframe').elementHandle({ timeout: patience });
      at = (await frame?.contentFrame()) ?? page;
    },
    leaveFrame() {
      at = page;
      return Promise.resolve();
    },
    async takePicture(file) {
      await page.screenshot({ path: file });
    },
    complaints: () => Promise.resolve(complaints.splice(0)),
  };
}
