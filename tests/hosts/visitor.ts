import type { Browser, BrowserContext, Page } from '@playwright/test';
import { kept } from '../support/kept';

// What somebody sees of a site that changes on its host. Nothing here fails: what is seen is what a table says.

const patience = 15_000;

/** A person with a browser of their own, with the worker or without. */
export async function newVisitor(browser: Browser, hasWorker: boolean): Promise<BrowserContext> {
  return browser.newContext({ serviceWorkers: hasWorker ? 'allow' : 'block', locale: 'ja-JP' });
}

/** Opens a page; waits until it is ready and, with a worker, until it is kept. Whether that came about. */
export async function open(page: Page, address: string, hasWorker: boolean): Promise<boolean> {
  try {
    await page.goto(address);
    await isReady(page);
    if (hasWorker) await kept(page);
    return true;
  } catch {
    return false;
  }
}

async function isReady(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: patience });
}

/** Whether the page has its style, and its scripts have taken over. */
export async function lookOf(page: Page): Promise<'whole' | 'no scripts' | 'no style, no scripts' | 'no style'> {
  const runs = await isReady(page).then(
    () => true,
    () => false,
  );
  const styled = await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 50));
  if (styled) return runs ? 'whole' : 'no scripts';
  return runs ? 'no style' : 'no style, no scripts';
}

/** The step that a page shows. */
export function stepOf(page: Page): Promise<string | null> {
  return page
    .locator('main[data-step]')
    .first()
    .getAttribute('data-step', { timeout: patience })
    .catch(() => null);
}

/** Gives the first answer of the question that is shown; the step to which that leads. */
export async function answer(page: Page): Promise<string | null> {
  const before = await stepOf(page);
  await page.locator('main[data-step] [data-answer]').first().click({ timeout: patience });
  await page.locator(`main[data-step]:not([data-step="${before}"])`).waitFor({ timeout: patience });
  return stepOf(page);
}

/** Whether a file is kept, or a worker registered, is asked again until it is as wanted, each time after all pages were closed. */
export async function comesAbout(page: Page, address: string, isSo: () => Promise<boolean>): Promise<boolean> {
  for (let openings = 0; openings < 6; openings += 1) {
    // The old worker stays while one of its pages is open.
    await page.goto('about:blank');
    await page.waitForTimeout(500);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    if (await isSo()) return true;
  }
  return false;
}

/** How many workers the guide has registered, and how many caches. */
export function left(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const workers = await navigator.serviceWorker.getRegistrations();
    return workers.length + names.filter((name) => name.startsWith('login-guide ')).length;
  });
}
