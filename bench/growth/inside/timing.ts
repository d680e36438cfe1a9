import { median } from '../../stats';

/** How often something is measured: `samples` times, each with `runs` in a row. */
export interface Often {
  readonly samples: number;
  readonly runs: number;
}

/** What is timed: each run gets an input of its own, prepared before, so that no run profits from a cache of an earlier one. */
export interface Timed<Given> {
  readonly prepare: () => Given;
  readonly run: (given: Given) => unknown;
}

/** The time of a run in milliseconds: the median of the samples, so that a pause of the machine does not count. */
export function millisecondsOf<Given>({ prepare, run }: Timed<Given>, { samples, runs }: Often): number {
  const times = Array.from({ length: samples }, () => {
    const given = Array.from({ length: runs }, prepare);
    const began = performance.now();
    for (const one of given) run(one);
    return (performance.now() - began) / runs;
  });
  return median(times);
}

/** Starts a stopwatch of processor time: the function it returns says how many milliseconds this process has used since. */
export function stopwatch(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
}
