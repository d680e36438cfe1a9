import { cpSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { ProjectCopy } from '../../tests/support/projectCopy';
import { median } from '../stats';
import { buildSite, type BuiltSite } from './builtSite';
import type * as Probe from './inside/probe';

/** What runs in a copy, and what that imports of the benchmark. */
const inside = 'bench/growth/inside';
const needed = [inside, 'bench/stats.ts'];

/** How often the sizes are timed in turns; the first turns are slow, and do not count in a median. */
const turns = 11;

/** A project grown so many times, and what was measured of it. */
export interface Size {
  readonly times: number;
  readonly site: BuiltSite;
  readonly graph: Probe.WalkedGraph;
  readonly took: Probe.Times;
}

/** How long the map takes, in seconds of the processor, for a project grown so many times. */
export interface MapSize {
  readonly times: number;
  readonly steps: number;
  readonly walk: number;
  readonly layout: number;
}

/** Changes a copy of the project, so that it is so many times as large. */
export type Grow = (project: ProjectCopy, times: number) => void;

/** Grows, builds and measures the project in each of the sizes. Throws where a copy cannot be grown or built. */
export async function measureSizes(sizes: readonly number[], grow: Grow): Promise<readonly Size[]> {
  const measured: { readonly size: Omit<Size, 'took'>; readonly timeOnce: () => Probe.Times }[] = [];
  for (const times of sizes) {
    const each = await inCopy(times, grow, (project, probe) => {
      const site = buildSite(project);
      const graph = probe.walkGraph();
      return {
        size: { times, site, graph },
        timeOnce: () => probe.timeSteps(graph.longestLog),
      };
    });
    measured.push(each);
  }
  const took = inTurns(measured.map(({ timeOnce }) => timeOnce));
  return measured.flatMap(({ size }, index) => (took[index] ? [{ ...size, took: took[index] }] : []));
}

/** Times the map of the project in each of the sizes. Throws where a copy cannot be grown. */
export async function measureMaps(sizes: readonly number[], grow: Grow): Promise<readonly MapSize[]> {
  const measured: MapSize[] = [];
  // The first one is slow, whatever its size, and does not count.
  for (const times of [...sizes.slice(0, 1), ...sizes]) {
    measured.push(await inCopy(times, grow, async (_, probe) => ({ times, ...(await probe.timeMap()) })));
  }
  return measured.slice(1);
}

/** Medians of times taken in turns: a machine that is slow for a while must not be slow for one size only. */
function inTurns(timed: readonly (() => Probe.Times)[]): readonly Probe.Times[] {
  const rounds = Array.from({ length: turns }, () => timed.map((timeOnce) => timeOnce()));
  return timed.map((_, index) => {
    const medianOf = (what: keyof Probe.Times) => median(rounds.flatMap((round) => round[index]?.[what] ?? []));
    return {
      opened: medianOf('opened'),
      click: medianOf('click'),
      transition: medianOf('transition'),
      bareAdministrator: medianOf('bareAdministrator'),
      replay: medianOf('replay'),
    };
  });
}

/** What `measure` says of a copy that is grown, and of its modules as they are seen from inside. */
async function inCopy<Measured>(
  times: number,
  grow: Grow,
  measure: (project: ProjectCopy, probe: typeof Probe) => Measured | Promise<Measured>,
): Promise<Measured> {
  const project = new ProjectCopy();
  try {
    grow(project, times);
    for (const from of needed) cpSync(from, path.join(project.folder, from), { recursive: true });
    const probe = path.join(project.folder, inside, 'probe.ts');
    const { module } = await runnerImport<typeof Probe>(probe, { root: project.folder, logLevel: 'error' });
    return await measure(project, module);
  } finally {
    project.remove();
  }
}
