import { cpSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { ProjectCopy } from '../../tests/support/projectCopy';
import { median } from '../stats';
import { buildSite, type BuiltSite } from './builtSite';
import type * as Probe from './inside/probe';

/** The files of the benchmark that run inside a copy. */
const inside = 'bench/growth/inside';
const needed = [inside, 'bench/stats.ts'];

/** How many rounds the sizes are timed in; the first rounds are slow, and a median ignores them. */
const turns = 11;

/** A grown project, by how many times, and its measures. */
export interface Size {
  readonly times: number;
  readonly site: BuiltSite;
  readonly graph: Probe.WalkedGraph;
  readonly took: Probe.Times;
}

/** The processor time of the map in seconds, for a project that is grown so many times. */
export interface MapSize {
  readonly times: number;
  readonly steps: number;
  readonly walk: number;
  readonly layout: number;
}

/** Changes a copy of the project so that it is `times` as large. */
export type Grow = (project: ProjectCopy, times: number) => void;

/** Grows, builds and measures the project at each size. Throws if a copy cannot be grown or built. */
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

/** Times the map of the project at each size. Throws if a copy cannot be grown. */
export async function measureMaps(sizes: readonly number[], grow: Grow): Promise<readonly MapSize[]> {
  const measured: MapSize[] = [];
  // The first measurement is slow at any size, and does not count.
  for (const times of [...sizes.slice(0, 1), ...sizes]) {
    measured.push(await inCopy(times, grow, async (_, probe) => ({ times, ...(await probe.timeMap()) })));
  }
  return measured.slice(1);
}

/** Medians of times measured in rounds over all sizes, so that a slow phase of the machine does not affect one size only. */
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

/** Grows a copy, and returns what `measure` makes of it and of its modules, loaded inside the copy. */
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
