import { chromium, type Browser } from '@playwright/test';
import { fileOf } from '../../src/navigation/paths';
import { chromiumArgs, findChromium } from '../../tests/support/find-browser.mjs';
import { coveringJourneys, edgeId, type Journey } from '../../tests/support/journeys';
import { startNginx } from '../../tests/support/nginx';
import type { Goal, Part } from '../report';
import { median, percentile } from '../stats';
import { lastTap, watchTaps, type Tap } from './inPage';
import { measurePageChanges } from './pageChanges';
import { openSlowly, slowDown } from './slowPage';

interface Answered extends Tap {
  readonly edge: string;
}

/**
 * Taps each answer of every edge on a phone's screen, with a slowed-down processor, and measures the time until the next screen is
 * painted: the median of `runs` for each edge. Then measures what loads another page: choosing a language, opening the map.
 */
export async function measureInteraction({ runs }: { readonly runs: number }): Promise<Part> {
  const site = await startNginx();
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  const taps = new Map<string, Answered[]>();
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const journey of coveringJourneys()) {
        for (const tap of await walkJourney(browser, site.addressOf(''), journey)) {
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

async function walkJourney(browser: Browser, site: string, { entry, edges }: Journey): Promise<readonly Answered[]> {
  const page = await openSlowly(browser, `${site}/${fileOf({ locale: 'ja', step: entry })}`);
  const answered: Answered[] = [];
  await page.evaluate(`(${String(watchTaps)})()`);
  for (const edge of edges) {
    const kind = edge.answer === 'contact-admin' ? 'data-action' : 'data-answer';
    await page.locator(`main[data-step="${edge.step}"] [${kind}="${edge.answer}"]`).click();
    await page.locator(`main[data-step="${edge.target}"]`).waitFor();
    await page.waitForFunction(() => globalThis.taps.at(-1)?.painted !== null);
    const tap: Tap | null = await page.evaluate(`(${String(lastTap)})()`);
    if (tap) answered.push({ ...tap, edge: edgeId(edge) });
  }
  await page.close();
  return answered;
}

function reportOf(taps: ReadonlyMap<string, readonly Answered[]>, runs: number): Omit<Part, 'name'> {
  const edges = [...taps].map(([edge, seen]) => {
    const middle = (read: (tap: Tap) => number | null) => median(seen.map((tap) => read(tap) ?? 0));
    return {
      edge,
      painted: middle((tap) => tap.painted),
      duration: middle((tap) => tap.duration),
      longest: middle((tap) => tap.longest),
    };
  });
  const row = (name: string, values: readonly number[]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(0)),
  ];
  const painted = edges.map((edge) => edge.painted);
  const slowest = edges.toSorted((one, other) => other.painted - one.painted).slice(0, 5);
  const worst = Math.max(...painted);
  const goal: Goal = {
    what: `answer → next screen painted, worst of ${edges.length} edges`,
    goal: '≤ 50 ms',
    reached: `${worst.toFixed(0)} ms (${slowest[0]?.edge})`,
    met: worst <= 50,
  };
  return {
    tables: [
      {
        title: `Answers, processor ${slowDown}× slower, ${edges.length} edges, medians of ${runs}: ms`,
        columns: ['', 'p50', 'p95', 'worst'],
        rows: [
          row('answer → next screen painted', painted),
          row(
            'Event Timing of the tap (0: under 16)',
            edges.map((edge) => edge.duration),
          ),
          row(
            'longest animation frame (0: none over 50)',
            edges.map((edge) => edge.longest),
          ),
        ],
      },
      {
        title: 'The slowest answers: ms until the next screen was painted',
        columns: ['edge', 'ms'],
        rows: slowest.map(({ edge, painted: time }) => [edge, time.toFixed(0)]),
      },
    ],
    goals: [goal],
  };
}
