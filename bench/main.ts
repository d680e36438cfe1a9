import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { findChromium } from '../tests/support/find-browser.mjs';
import { measureBytes } from './bytes/bytes';
import { measureDesk } from './desk/desk';
import { measureFloor } from './floor/floor';
import type { LoadLighthouse } from './floor/lighthouse';
import { measureGrowth } from './growth/growth';
import { measureInteraction } from './interaction/interaction';
import { measureLogs } from './logs';
import { measureReading } from './reading/reading';
import { goalTable, markdownOf, type Part } from './report';
import { measureSearch } from './search/search';
import { measureServing } from './serving';

const parts: Readonly<Record<string, (loadLighthouse: LoadLighthouse) => Promise<Part>>> = {
  floor: (loadLighthouse) => measureFloor({ runs: 6, loadLighthouse }),
  interaction: () => measureInteraction({ runs: 3 }),
  desk: () => measureDesk({ runs: 5 }),
  search: () => measureSearch({ runs: 3 }),
  reading: measureReading,
  bytes: measureBytes,
  logs: () => measureLogs({ megabytes: 1000 }),
  serving: () => measureServing({ runs: 5, seconds: 5 }),
  growth: () => measureGrowth({ steps: [1, 10, 30, 100], locales: [1, 10] }),
};

const results = 'bench/results';

/**
 * Measures the named parts, or all, prints them as tables and saves them as JSON. Nothing fails here: speed differs from machine
 * to machine, and what must hold everywhere is a budget of `npm run size`. Throws for a part that does not exist.
 */
export async function runBenchmark(names: readonly string[], loadLighthouse: LoadLighthouse): Promise<void> {
  for (const name of names) {
    if (!(name in parts)) throw new RangeError(`"${name}" is none of ${Object.keys(parts).join(', ')}.`);
  }
  const measured: Part[] = [];
  const began = new Date();
  for (const [name, measure] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const start = performance.now();
    const part = await measure(loadLighthouse);
    measured.push(part);
    console.log(`\n${part.tables.map(markdownOf).join('\n')}`);
    console.log(`${name}: measured in ${((performance.now() - start) / 60_000).toFixed(1)} min\n`);
  }
  const machine = describeMachine();
  console.log(markdownOf(goalTable(measured)));
  console.log(
    Object.entries(machine)
      .map((fact) => fact.join(' '))
      .join(' · '),
  );
  mkdirSync(results, { recursive: true });
  const file = `${results}/${began.toISOString().replaceAll(/[:.]/g, '-')}.json`;
  writeFileSync(file, `${JSON.stringify({ date: began.toISOString(), machine, parts: measured }, null, 2)}\n`);
  console.log(file);
}

function describeMachine(): Readonly<Record<string, string>> {
  const browser = execFileSync(findChromium() ?? '', ['--version'], { encoding: 'utf8' }).trim();
  return {
    Node: process.versions.node,
    browser,
    processor: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}`,
    'load at the end': (os.loadavg()[0] ?? 0).toFixed(1),
  };
}
