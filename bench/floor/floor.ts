import { locales } from '../../src/i18n/locales';
import { fileOf, sideFileOf } from '../../src/navigation/paths';
import { startNginx } from '../../tests/support/nginx';
import type { Goal, Part, Table } from '../report';
import { median } from '../stats';
import { bareSite } from './bareSite';
import { prepareLighthouse, throttlings, type Load, type LoadLighthouse, type Throttling } from './lighthouse';

const starts = locales.map((locale) => fileOf({ locale, step: 'start' }));
const main = [
  fileOf({ locale: 'ja', step: 'start' }),
  fileOf({ locale: 'ja', step: 'check-input' }),
  fileOf({ locale: 'ja', step: 'contact-admin' }),
  sideFileOf('ja', 'map'),
];

/** The pages to load under each kind of throttling; real throttling takes longer, so it is left to pages of the source locale. */
const measured: Readonly<Record<Throttling, readonly string[]>> = {
  simulate: [...new Set([...main, ...starts])],
  devtools: main,
};

interface FloorOptions {
  readonly runs: number;
  readonly loadLighthouse: LoadLighthouse;
}

interface Pair {
  readonly page: string;
  readonly throttling: Throttling;
  readonly built: Load[];
  readonly bare: Load[];
}

/**
 * Measures each page against the same page with every script removed: loads both alternately, each `runs` times, and takes the
 * median of each figure. Throws if there is no nginx or no Lighthouse.
 */
export async function measureFloor({ runs, loadLighthouse }: FloorOptions): Promise<Part> {
  const pairs: readonly Pair[] = throttlings.flatMap((throttling) =>
    measured[throttling].map((page) => ({ page, throttling, built: [], bare: [] })),
  );
  const copy = await bareSite(measured.simulate);
  const [site, floor] = [await startNginx(), await startNginx({ site: copy.folder })];
  const lighthouse = await prepareLighthouse(loadLighthouse);
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const { page, throttling, built, bare } of pairs) {
        const both = [
          [site, built],
          [floor, bare],
        ] as const;
        // Alternates the order, so that neither always runs on the machine as the other has left it; so `runs` is best even.
        for (const [server, loads] of run % 2 === 0 ? both : both.toReversed()) {
          loads.push(await lighthouse.load(`${server.addressOf('')}/${page}`, throttling));
        }
      }
      console.log(`floor: ${run + 1} of ${runs} rounds`);
    }
  } finally {
    await Promise.all([site.stop(), floor.stop()]);
    copy.remove();
  }
  return {
    name: 'floor',
    tables: throttlings.map((throttling) => tableOf(throttling, pairs, lighthouse.version, runs)),
    goals: throttlings.flatMap((throttling) => goalsOf(throttling, pairs)),
  };
}

function of(loads: readonly Load[], figure: keyof Load): number {
  return median(loads.map((load) => load[figure]));
}

function ratio({ built, bare }: Pair, figure: 'lcp' | 'fcp'): number {
  return of(built, figure) / of(bare, figure);
}

function tableOf(throttling: Throttling, pairs: readonly Pair[], version: string, runs: number): Table {
  return {
    title: `Lighthouse ${version}, mobile preset, ${throttling}: medians of ${runs} loads, in brackets without scripts`,
    columns: ['page', 'LCP ms', 'LCP ratio', 'FCP ms', 'FCP ratio', 'TBT ms', 'CLS', 'kB', 'requests'],
    rows: pairs
      .filter((pair) => pair.throttling === throttling)
      .map((pair) => {
        const { page, built, bare } = pair;
        const both = (figure: keyof Load, scale = 1, digits = 0) =>
          `${(of(built, figure) / scale).toFixed(digits)} (${(of(bare, figure) / scale).toFixed(digits)})`;
        return [
          page,
          both('lcp'),
          ratio(pair, 'lcp').toFixed(3),
          both('fcp'),
          ratio(pair, 'fcp').toFixed(3),
          both('tbt'),
          of(built, 'cls').toFixed(3),
          both('bytes', 1000, 1),
          both('requests'),
        ];
      }),
  };
}

function goalsOf(throttling: Throttling, all: readonly Pair[]): readonly Goal[] {
  const pairs = all.filter((pair) => pair.throttling === throttling);
  const worst = (read: (pair: Pair) => number) => Math.max(...pairs.map(read));
  const [lcp, cls, tbt] = [
    worst((pair) => ratio(pair, 'lcp')),
    worst(({ built }) => of(built, 'cls')),
    worst(({ built }) => of(built, 'tbt')),
  ];
  return [
    {
      what: `LCP against no scripts, worst page, ${throttling}`,
      goal: '≤ 1.05',
      reached: lcp.toFixed(3),
      met: lcp <= 1.05,
    },
    { what: `CLS, worst page, ${throttling}`, goal: '0.000', reached: cls.toFixed(3), met: cls.toFixed(3) === '0.000' },
    { what: `TBT, worst page, ${throttling}`, goal: '≤ 50 ms', reached: `${tbt.toFixed(0)} ms`, met: tbt <= 50 },
  ];
}
