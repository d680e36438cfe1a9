import { chromium, type Browser, type Page } from '@playwright/test';
import { toFragment } from '../../src/navigation/fragment';
import { fileOf } from '../../src/navigation/paths';
import { chromiumArgs, findChromium } from '../../tests/support/find-browser.mjs';
import { coveringJourneys, edgeId, type Journey } from '../../tests/support/journeys';
import { startNginx } from '../../tests/support/nginx';
import { spreadColumns, spreadRow, type Goal, type Part } from '../report';
import { median } from '../stats';
import { lastTap, markupNow, putMarkupIn, renderMarkupIn, watchTaps, type Tap } from './inPage';
import { measurePageChanges } from './pageChanges';
import { openSlowly, slowDown } from './slowPage';

/** How long somebody reads a question before the tap: a hurried reader of three lines. The page loads what comes next meanwhile. */
const readingMs = 2000;

/** A tap on an answer, and on the same answer where the finished markup is put in by `innerHTML`, and where React renders it. */
interface Answered extends Tap {
  readonly edge: string;
  readonly floor: number | null;
  readonly rendered: number | null;
}

/**
 * Taps each answer of every edge on a phone's screen, with a slowed-down processor, and measures the time until the next screen is
 * painted, and in turn how long the same markup takes by itself, and rendered by React alone: the median of `runs` for each edge. Then
 * measures what loads another page: choosing a language, opening the map.
 */
export async function measureInteraction({ runs }: { readonly runs: number }): Promise<Part> {
  const site = await startNginx();
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  const taps = new Map<string, Answered[]>();
  try {
    for (let run = 0; run < runs; run += 1) {
      const seen = new Set<string>();
      for (const { entry, edges } of coveringJourneys()) {
        const at = edges.findIndex((edge) => !seen.has(edgeId(edge)));
        if (at < 0) continue;
        // What the journey shares with others was tapped on them: it is opened where it goes on alone.
        const given = edges.slice(0, at);
        const address = `${site.addressOf('')}/${fileOf({ locale: 'ja', step: edges[at]?.step ?? entry })}`;
        const fragment = toFragment({ given, sentTo: null });
        for (const tap of await walk(browser, `${address}${fragment}`, edges.slice(at))) {
          seen.add(tap.edge);
          taps.set(tap.edge, [...(taps.get(tap.edge) ?? []), tap]);
        }
      }
      console.log(`interaction: ${run + 1} of ${runs} rounds, ${taps.size} edges`);
    }
    const changes = await measurePageChanges(browser, site.addressOf(''), runs);
    const { tables, goals } = reportOf(taps, runs);
    return { name: 'interaction', tables: [...tables, changes], goals };
  } finally {
    await browser.close();
    await site.stop();
  }
}

/**
 * Walks `edges` three times from an address, each time in a page of its own, as somebody does who has not seen the screens before: by the app,
 * then twice by the markup that it made, which loads nothing while it is read. In one page, a second walk would find its letters laid out already.
 */
async function walk(browser: Browser, address: string, edges: Journey['edges']): Promise<readonly Answered[]> {
  const markups: string[] = [];
  const open = async () => {
    const page = await openSlowly(browser, address);
    // Whoever answers has read the question: what a page fetches once it is ready has come by then.
    await page.waitForLoadState('networkidle');
    await page.evaluate(`(${String(watchTaps)})()`);
    return page;
  };
  const byApp = await open();
  const keep = async () => void markups.push(await byApp.evaluate<string>(`(${String(markupNow)})()`));
  await keep();
  const ours = await tapEach(byApp, edges, { pauseMs: readingMs, afterEach: keep });
  await byApp.close();
  const tapEachBy = async (show: (markups: readonly string[]) => void) => {
    const page = await open();
    await page.evaluate(`(${String(show)})(${JSON.stringify(markups)})`);
    const shown = await tapEach(page, edges);
    await page.close();
    return shown;
  };
  const floors = await tapEachBy(putMarkupIn);
  const rendered = await tapEachBy(renderMarkupIn);
  return edges.flatMap((edge, index) => {
    const tap = ours[index];
    const [floor, byReact] = [floors[index]?.painted ?? null, rendered[index]?.painted ?? null];
    return tap ? [{ ...tap, edge: edgeId(edge), floor, rendered: byReact }] : [];
  });
}

async function tapEach(
  page: Page,
  edges: Journey['edges'],
  { pauseMs = 0, afterEach = async () => {} } = {},
): Promise<readonly (Tap | null)[]> {
  const taps: (Tap | null)[] = [];
  for (const edge of edges) {
    await page.waitForTimeout(pauseMs);
    const kind = edge.answer === 'contact-admin' ? 'data-action' : 'data-answer';
    await page.locator(`main[data-step="${edge.step}"] [${kind}="${edge.answer}"]`).click();
    await page.locator(`main[data-step="${edge.target}"]`).waitFor();
    await page.waitForFunction(() => globalThis.taps.at(-1)?.painted !== null);
    taps.push(await page.evaluate<Tap | null>(`(${String(lastTap)})()`));
    await afterEach();
  }
  return taps;
}

function reportOf(taps: ReadonlyMap<string, readonly Answered[]>, runs: number): Omit<Part, 'name'> {
  const edges = [...taps].map(([edge, seen]) => {
    const middle = (read: (tap: Answered) => number | null) => median(seen.map((tap) => read(tap) ?? 0));
    return {
      edge,
      painted: middle((tap) => tap.painted),
      duration: middle((tap) => tap.duration),
      longest: middle((tap) => tap.longest),
      floor: middle((tap) => tap.floor),
      rendered: middle((tap) => tap.rendered),
      renderedRatio: middle(({ rendered, floor }) => rendered && floor && rendered / floor),
      ratio: middle(({ painted, floor }) => painted && floor && painted / floor),
    };
  });
  const painted = edges.map((edge) => edge.painted);
  const ratios = edges.map((edge) => edge.ratio);
  const slowest = edges.toSorted((one, other) => other.painted - one.painted).slice(0, 5);
  const goalOf = (
    what: string,
    values: readonly number[],
    [middle, worst]: readonly [number, number],
    unit: string,
  ): Goal => {
    const [reached, worstReached] = [median(values), Math.max(...values)];
    const inUnit = (value: number) => `${value.toFixed(unit ? 0 : 2)}${unit}`;
    return {
      what: `${what}: median, worst of ${edges.length} edges`,
      goal: `≤ ${inUnit(middle)}, ≤ ${inUnit(worst)}`,
      reached: `${inUnit(reached)}, ${inUnit(worstReached)}`,
      met: reached <= middle && worstReached <= worst,
    };
  };
  const goals = [
    goalOf('answer → next screen painted, against its finished markup', ratios, [1.25, 1.5], ''),
    goalOf('answer → next screen painted', painted, [80, 130], ' ms'),
  ];
  return {
    tables: [
      {
        title: `Answers, processor ${slowDown}× slower, ${edges.length} edges, medians of ${runs}: ms`,
        columns: spreadColumns,
        rows: [
          spreadRow('answer → next screen painted', painted),
          spreadRow(
            'its finished markup put in by innerHTML',
            edges.map((edge) => edge.floor),
          ),
          spreadRow(
            'the same markup rendered by React alone',
            edges.map((edge) => edge.rendered),
          ),
          spreadRow('the answer against innerHTML, edge by edge: times as long', ratios, 2),
          spreadRow(
            'React alone against innerHTML, edge by edge: times as long',
            edges.map((edge) => edge.renderedRatio),
            2,
          ),
          spreadRow(
            'Event Timing of the tap (0: under 16)',
            edges.map((edge) => edge.duration),
          ),
          spreadRow(
            'longest animation frame (0: none over 50)',
            edges.map((edge) => edge.longest),
          ),
        ],
      },
      {
        title: 'The slowest answers: ms until the next screen was painted',
        columns: ['edge', 'ms', 'its markup'],
        rows: slowest.map(({ edge, painted: time, floor }) => [edge, time.toFixed(0), floor.toFixed(0)]),
      },
    ],
    goals,
  };
}
