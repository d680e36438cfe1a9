import path from 'node:path';
import { missingEngines, type EngineId } from '../support/find-engines.mjs';
import { coveringJourneys, edgeId, journeysWithoutScripts } from '../support/journeys';
import { checks } from './checks';
import { expectSoon, type Browser } from './driver';
import { reportOf, type Seen } from './report';
import { sampleOf, sizeOf } from './sample';
import { serveSite, type Site } from './site';
import { startEngine } from './start';
import { isReady, walk } from './walk';
import { wayTo } from '../support/ways';

const pictures = 'test-results/engines';

/** After so many failures the rest is not walked: a broken browser fails every journey, and slowly. */
const enough = 5;

/**
 * Walks all journeys in each engine, with scripts and without, checks what else engines do differently, and prints what was seen.
 * Resolves to true if nothing failed and no demanded engine is missing.
 */
export async function runEngines(ids: readonly EngineId[], areDemanded: boolean): Promise<boolean> {
  const site = await serveSite();
  // In parallel: each engine waits most of the time.
  const engines = await Promise.all(ids.map((id) => runEngine(id, site))).finally(() => site.close());
  console.log(reportOf(engines));
  return engines.every(({ version, failures }) => failures.length === 0 && (version !== null || !areDemanded));
}

async function runEngine(id: EngineId, site: Site): Promise<Seen> {
  const seen: Seen = { id, version: null, reason: null, cells: new Map(), failures: [], flaky: [] };
  if (missingEngines([id]).length > 0) return seen;
  const began = Date.now();
  for (const withScripts of [true, false]) {
    try {
      // A browser that dies before its first journey is started a second time.
      const browser = await startPictured(seen, site, withScripts).catch((error: unknown) => {
        if (seen.version === null) throw error;
        seen.flaky.push(`the browser ${withScripts ? 'with' : 'without'} scripts: ${explain(error)}`);
        return startPictured(seen, site, withScripts);
      });
      try {
        await walkAll(seen, browser, site, withScripts);
        await checkAll(seen, browser, site, withScripts);
      } finally {
        await browser.close();
      }
    } catch (error) {
      // The engine cannot run on this machine, which says nothing about the site.
      if (seen.version === null) return { ...seen, reason: explain(error) };
      fail(seen, `the browser ${withScripts ? 'with' : 'without'} scripts: ${explain(error)}`);
    }
  }
  seen.cells.set('seconds', String(Math.round((Date.now() - began) / 1000)));
  return seen;
}

/** Starts the engine. With scripts pictures are taken first of all: what the journeys choose would show in them. */
async function startPictured(seen: Seen, site: Site, withScripts: boolean): Promise<Browser> {
  const browser = await startEngine(seen.id, withScripts);
  seen.version = browser.version;
  try {
    if (withScripts) await takePictures(seen.id, browser, site);
    return browser;
  } catch (error) {
    await browser.close().catch(() => {});
    throw error;
  }
}

async function walkAll(seen: Seen, browser: Browser, { root }: Site, withScripts: boolean): Promise<void> {
  const all = withScripts ? coveringJourneys() : journeysWithoutScripts();
  const journeys = sampleOf(all);
  const edges = new Set(journeys.flatMap((journey) => journey.edges.map(edgeId)));
  const passed = new Set<string>();
  let [walked, failed] = [0, 0];
  for (const journey of journeys) {
    if (failed === enough) break;
    const isWalked = await attempt(seen, browser, `a journey from ${journey.entry}`, async () => {
      for await (const edge of walk(browser, root, journey, withScripts)) passed.add(edgeId(edge));
    });
    if (isWalked) walked += 1;
    else failed += 1;
  }
  const row = `journeys with${withScripts ? '' : 'out'} scripts`;
  const count = sizeOf(`${walked} of ${journeys.length}`, all);
  seen.cells.set(row, count);
  console.log(`${seen.id}: ${row}: ${count}`);
  seen.cells.set(`edges with${withScripts ? '' : 'out'} scripts`, `${passed.size} of ${edges.size}`);
}

async function checkAll(seen: Seen, browser: Browser, site: Site, withScripts: boolean): Promise<void> {
  for (const { name, run, tolerated } of checks.filter((check) => check.withScripts === withScripts)) {
    let cell = 'FAILED';
    const passed = await attempt(
      seen,
      browser,
      name,
      async () => void (cell = (await run(browser, site)) ?? 'yes'),
      tolerated,
    );
    seen.cells.set(name, passed ? cell : 'FAILED');
  }
}

/** What Gecko reports when a page is left before its settings have arrived, whether the page or its worker requested them. */
const leftEarly = ['warning: organization.json', 'error: Failed to load'];

/** Whether a run threw nothing and the page complained about nothing; tries a second time if need be. */
async function attempt(
  seen: Seen,
  browser: Browser,
  what: string,
  act: () => Promise<void>,
  tolerated: readonly string[] = [],
): Promise<boolean> {
  const actOnce = async () => {
    await act();
    const isHarmless = (complaint: string) => [...leftEarly, ...tolerated].some((kind) => complaint.startsWith(kind));
    const complaints = (await browser.complaints()).filter((complaint) => !isHarmless(complaint));
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('\n')}`);
  };
  try {
    await actOnce().catch(async (error: unknown) => {
      await browser.complaints().catch(() => {});
      await actOnce().catch((again: unknown) => {
        throw new Error(`${explain(again)}\nthe first time: ${explain(error)}`);
      });
      // As in the other browser tests, what passed only the second time is reported as flaky.
      seen.flaky.push(`${what}: ${explain(error)}`);
    });
    return true;
  } catch (error) {
    const picture = path.join(pictures, `${seen.id}-failure-${seen.failures.length + 1}.png`);
    fail(seen, `${what}: ${explain(error)}\n${picture}`);
    await browser.takePicture(picture).catch(() => {});
    await browser.complaints().catch(() => {});
    return false;
  }
}

/** Records a failure for the report and prints it at once: the report may be minutes away. */
function fail({ id, failures }: Seen, failure: string): void {
  failures.push(failure);
  console.log(`${id}: ${failure}`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}: ${explain(error.cause)}` : error.message;
}

/** Takes pictures for a person to look at: no test judges a layout. */
async function takePictures(id: EngineId, browser: Browser, { root }: Site): Promise<void> {
  for (const page of ['index', 'check-input', 'contact-admin', 'map', 'case', 'setup']) {
    await browser.open(`${root}/ja/${page}.html${wayTo('contact-admin', { reason: 'suspended' }).fragment}`);
    await expectSoon(() => browser.read(isReady), true);
    await expectSoon(() => browser.read(() => document.getAnimations().length), 0);
    await browser.takePicture(path.join(pictures, `${id}-${page}.png`));
  }
  // Playwright hides the caret with a style for a picture, and the policy refuses the style.
  await browser.complaints();
}
