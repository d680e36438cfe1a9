import { median } from '../../stats';

/** How often something is measured: `samples` times `runs` in a row. */
export interface Often {
  readonly samples: number;
  readonly runs: number;
}

/** What is timed: each run is given something of its own, made beforehand, so that nothing is remembered from the one before. */
export interface Timed<Given> {
  readonly prepare: () => Given;
  readonly run: (given: Given) => unknown;
}

/** How long a run takes, in milliseconds: the median of the samples, so that a pause of the machine does not count. */
export function millisecondsOf<Given>({ prepare, run }: Timed<Given>, { samples, runs }: Often): number {
  const times = Array.from({ length: samples }, () => {
    const given = Array.from({ length: runs }, prepare);
    const began = performance.now();
    for (const one of given) run(one);
    return (performance.now() - began) / runs;
  });
  return median(times);
}

/** Returns what says how many milliseconds of the processor have been used since: other programs do not count. */
export function stopwatch(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
}
