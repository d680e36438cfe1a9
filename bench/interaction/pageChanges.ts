import type { Browser, Page } from '@playwright/test';
import { fileOf } from '../../src/navigation/paths';
import type { Table } from '../report';
import { median } from '../stats';
import { openSlowly, slowDown } from './slowPage';

const changes = [
  { name: 'another language chosen', from: 'check-input', link: '.languages [data-locale="en"]', menu: true },
  { name: 'the map opened', from: 'check-input', link: '.page-footer a[href*="map.html"]', menu: false },
] as const;

/** Times what loads another page: from the tap to its first contentful paint, and to its hydration. */
export async function measurePageChanges(browser: Browser, site: string, runs: number): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, from, link, menu } of changes) {
    const seen: { painted: number; ready: number }[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await openSlowly(browser, `${site}/${fileOf({ locale: 'ja', step: from })}`);
      if (menu) await page.locator('[data-action="languages"]').click();
      seen.push(await follow(page, link));
      await page.close();
    }
    rows.push([
      name,
      median(seen.map(({ painted }) => painted)).toFixed(0),
      median(seen.map(({ ready }) => ready)).toFixed(0),
    ]);
  }
  return {
    title: `Another page, processor ${slowDown}× slower, medians of ${runs}: ms from the tap`,
    columns: ['', 'painted', 'scripts ready'],
    rows,
  };
}

async function follow(page: Page, link: string): Promise<{ painted: number; ready: number }> {
  await page.evaluate(() => {
    addEventListener('click', ({ timeStamp }) => {
      sessionStorage.setItem('tapped', String(performance.timeOrigin + timeStamp));
    });
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!('ready' in document.documentElement.dataset)) return;
      performance.mark('ready');
      observer.disconnect();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  const before = page.url();
  await page.locator(link).click();
  await page.waitForURL((url) => url.href !== before);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => {
    const tapped = Number(sessionStorage.getItem('tapped')) - performance.timeOrigin;
    const at = (name: string) => (performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN) - tapped;
    return { painted: at('first-contentful-paint'), ready: at('ready') };
  });
}
