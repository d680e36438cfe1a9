import { needs, type EngineId } from '../support/find-engines.mjs';

/** The results of an engine. */
export interface Seen {
  readonly id: EngineId;
  /** The browser and its version; null if this machine has none. */
  version: string | null;
  /** Why an installed browser did not start; null if it did, or if there is none. */
  readonly reason: string | null;
  /** The cells of the table, by row; a row without a cell was not reached. */
  readonly cells: Map<string, string>;
  readonly failures: string[];
  /** What passed only the second time, and why it failed the first time. */
  readonly flaky: string[];
}

const names = { blink: 'Blink', gecko: 'Gecko', webkit: 'WebKit' } satisfies Record<EngineId, string>;

const notRun = 'NOT RUN';

/** The results as a table with a column for each engine, and in words which engines ran, which did not, and what failed. */
export function reportOf(engines: readonly Seen[]): string {
  const rows = [...new Set(engines.flatMap(({ cells }) => [...cells.keys()]))];
  const table = [
    ['', ...engines.map(({ id }) => names[id])],
    ['browser', ...engines.map(({ version }) => version ?? notRun)],
    ...rows.map((row) => [row, ...engines.map(({ version, cells }) => cells.get(row) ?? (version ? '–' : notRun))]),
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  const lines = table.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const sentences = engines.flatMap(({ id, version, reason, failures, flaky }) =>
    version === null
      ? [`${names[id]} was NOT RUN: ${reason ? `it does not start: ${reason}` : whatIsMissing(id)}`]
      : [
          `${names[id]} ran in ${version}: ${failures.length === 0 ? 'nothing failed' : `failed: ${failures.length}`}`,
          ...flaky.map((once) => `  the second time only: ${once.replaceAll('\n', '\n    ')}`),
          ...failures.map((failure) => `  ✗ ${failure.replaceAll('\n', '\n    ')}`),
        ],
  );
  return ['', ...lines, '', ...sentences].join('\n');
}

function whatIsMissing(id: EngineId): string {
  const { packages, variables } = needs[id];
  return `install it (Debian, Ubuntu: apt-get install ${packages.join(' ')}), or name what it needs: ${variables.join(', ')}`;
}
