import { chromium, type Browser } from '@playwright/test';
import { toFragment } from '../../src/navigation/fragment';
import { coveringJourneys } from '../../tests/support/journeys';
import { chromiumArgs, findChromium } from '../../tests/support/find-browser.mjs';
import { startNginx } from '../../tests/support/nginx';
import { spreadColumns, spreadRow, type Part, type Table } from '../report';
import { median } from '../stats';
import { measureZoom, openOtherCase, type Frames } from './inPage';

/** A PC, whose processor is as fast as it is. */
const viewport = { width: 1280, height: 800 };
/** In px, as a wheel with fine notches or two fingers on a trackpad say it. */
const notch = 6;
const notches = 60;
/** In ms: a frame of a screen that shows sixty a second, and what a timer may be off. */
const frame = 1000 / 60;
const late = frame * 1.5;

/** Zooms the map on a PC, beside the same page left alone, and opens cases: a link in a new page, and another link in the same page. */
export async function measureDesk({ runs }: { readonly runs: number }): Promise<Part> {
  const site = await startNginx();
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  try {
    const zooms: Frames[] = [];
    const rests: Frames[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await openPage(browser, `${site.addressOf('')}/ja/map.html`);
      // What zooms is fetched once somebody reaches for the picture.
      await page.locator('.map-picture').hover();
      await page.locator('.map-stage[data-viewer]').waitFor();
      const measure = (pixels: number) => page.evaluate<Frames>(`(${String(measureZoom)})(${pixels}, ${notches})`);
      rests.push(await measure(0));
      zooms.push(await measure(notch));
      await page.close();
    }
    const between = zooms.flatMap((zoom) => zoom.between);
    const inTime = between.filter((time) => time < late).length / between.length;
    return {
      name: 'desk',
      tables: [zoomTable(zooms, rests), await measureCases(browser, site.addressOf(''), runs)],
      goals: [
        {
          what: `zoom of the map on a PC: frames a second in the median, frames in time, of ${between.length}`,
          goal: '60, ≥ 95 %',
          reached: `${(1000 / median(between)).toFixed(0)}, ${(inTime * 100).toFixed(0)} %`,
          met: median(between) < late && inTime >= 0.95,
        },
      ],
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function openPage(browser: Browser, address: string) {
  const page = await browser.newPage({ locale: 'ja-JP', viewport, serviceWorkers: 'block' });
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}

function zoomTable(zooms: readonly Frames[], rests: readonly Frames[]): Table {
  const grown = median(zooms.map((zoom) => zoom.grown));
  return {
    title: `The map zoomed to ${grown.toFixed(1)} times its width and back, ${2 * notches} frames, ${zooms.length} times: ms`,
    columns: spreadColumns,
    rows: [
      spreadRow(
        'from frame to frame',
        zooms.flatMap((zoom) => zoom.between),
        1,
      ),
      spreadRow(
        'of these the page’s own scripts',
        zooms.flatMap((zoom) => zoom.handled),
        1,
      ),
      spreadRow(
        'from frame to frame, the map left alone',
        rests.flatMap((rest) => rest.between),
        1,
      ),
    ],
  };
}

/** Opens the case of each journey that asks for an administrator: its link in a new page, and the next one's in the same page. */
async function measureCases(browser: Browser, site: string, runs: number): Promise<Table> {
  const asking = coveringJourneys().flatMap(({ edges }) => {
    const at = edges.findIndex(({ target }) => target === 'contact-admin');
    return at < 0 ? [] : [toFragment({ given: edges.slice(0, at + 1), sentTo: null })];
  });
  const fragments = [...new Set(asking)].toSorted((one, other) => other.length - one.length);
  const painted: number[] = [];
  const ready: number[] = [];
  const next: number[] = [];
  for (const [at, fragment] of fragments.slice(0, 10 * runs).entries()) {
    const page = await openPage(browser, `${site}/ja/case.html${fragment}`);
    const times = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      performance.now(),
    ]);
    painted.push(times[0] ?? Number.NaN);
    ready.push(times[1] ?? Number.NaN);
    const other = fragments[(at + 1) % fragments.length] ?? '';
    next.push(await page.evaluate<number>(`(${String(openOtherCase)})(${JSON.stringify(other)})`));
    await page.close();
  }
  return {
    title: `A case opened on a PC, ${next.length} of those with the longest links: ms`,
    columns: spreadColumns,
    rows: [
      spreadRow('its link in a new page → first paint', painted),
      spreadRow('its link in a new page → what was tried is shown, and scripts are ready', ready),
      spreadRow('another link in the same page → painted', next),
    ],
  };
}
