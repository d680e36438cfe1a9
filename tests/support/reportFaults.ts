import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'test-results/faults/rows';

const lists = [
  'one by one',
  'habits',
  'versions',
  'with a service worker, the second visit',
  'with a service worker',
  'pairs',
] as const;

/** A row of the table: the faults, and how they ended. */
export interface FaultRow {
  readonly list: (typeof lists)[number];
  readonly fault: string;
  /** Its position in the list. */
  readonly order: number;
  readonly outcome: string;
}

/** Records a row for the table that is printed at the end. */
export function keepRow(row: FaultRow): void {
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(`${row.list} ${row.fault}`).digest('hex').slice(0, 16);
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(row));
}

/** Prints, for each fault and pair of faults, which outcome was reached and how; Playwright calls it after the last test. */
export default function reportFaults(): void {
  if (!existsSync(folder)) return;
  const rows = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as FaultRow);
  const listed = (list: FaultRow['list']) =>
    rows.filter((row) => row.list === list).toSorted((one, other) => one.order - other.order);
  for (const list of lists.filter((name) => name !== 'pairs' && listed(name).length > 0)) {
    const shown = listed(list);
    const width = Math.max(...shown.map(({ fault }) => fault.length));
    console.log(`\n${list}`);
    for (const { fault, outcome } of shown) {
      console.log(`  ${fault}${' '.repeat(width - fault.length)}  →  ${outcome}`);
    }
  }
  const paired = listed('pairs');
  if (paired.length === 0) return;
  console.log(`\npairs: both outcomes were reached under ${paired.length} pairs of faults`);
  const ways = new Map<string, string[]>();
  for (const { fault, outcome } of paired) ways.set(outcome, [...(ways.get(outcome) ?? []), fault]);
  for (const [outcome, pairs] of [...ways].toSorted(([, one], [, other]) => other.length - one.length)) {
    console.log(`  ${String(pairs.length).padStart(4)}  →  ${outcome}`);
  }
}
