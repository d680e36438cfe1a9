import type { Page } from '@playwright/test';
import { ready } from './watched';

declare global {
  var shifts: PerformanceEntry[];
}

/** Keeps the layout shifts of every page that is opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      globalThis.shifts.push(...list.getEntries());
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Opens `address` and returns what its scripts move when they take over: from where to where. What a parser moves before is not theirs. */
export async function shiftsAtTakeOver(page: Page, address: string): Promise<readonly unknown[]> {
  await page.goto('about:blank');
  // The scripts wait until the page has been parsed and painted, so whatever moves from then on is moved by them.
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.evaluate(twoFrames);
  await page.evaluate(() => globalThis.shifts.splice(0));
  await release();
  await ready(page);
  // Two frames: one in which the log is shown, one in which the browser reports what moved.
  await page.evaluate(twoFrames);
  return page.evaluate(() => globalThis.shifts.map((shift) => shift.toJSON() as unknown));
}

function twoFrames(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Holds the page's scripts back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const scripts = '**/assets/{steps,case,map,admin,setup}-*.js';
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    open();
    await page.waitForLoadState('load');
    await page.unroute(scripts);
  };
}
