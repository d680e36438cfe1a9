import type { Frame, Page } from '@playwright/test';
import { patience, type Driver } from './driver';

/** Collects the errors and complaints of a page from now on. */
export function listenTo(page: Page, complaints: string[]): void {
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  page.on('console', (message) => {
    // Playwright logs this in the page when its configuration blocks service workers.
    if (message.text().includes('Service Worker registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
}

/** A driver for Playwright's page, in Blink and in Gecko. */
export function pageDriver(page: Page, withScripts = true): Driver {
  let at: Page | Frame = page;
  const complaints: string[] = [];
  listenTo(page, complaints);
  return {
    async open(address) {
      at = page;
      // A browser does not load the page when only the fragment changes. A navigation that a failed try has left under way interrupts the first attempt.
      await page.goto('about:blank').catch(() => page.goto('about:blank'));
      await page.goto(address);
    },
    // A click waits until the element is stable, which Gecko never reports without scripts.
    click: (selector) => at.locator(selector).click({ force: !withScripts, timeout: patience }),
    read: (inPage, argument = '') => at.evaluate(`(${String(inPage)})(${JSON.stringify(argument)})`),
    async back() {
      // Playwright waits for a load event, which a page from the back/forward cache of Firefox does not fire.
      // The call has to return before its document is gone, which rejects it.
      await page.evaluate(() => void setTimeout(() => history.back()));
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
    print: () => page.pdf({ preferCSSPageSize: true }),
    complaints: () => Promise.resolve(complaints.splice(0)),
  };
}
