import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = 'test-results/servers';

/** A row of a table: what was tried, and what was seen, by column. */
export interface ServerRow {
  readonly table: string;
  readonly order: number;
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Records a row for the tables that are printed at the end. */
export function keepServerRow(row: ServerRow): void {
  mkdirSync(folder, { recursive: true });
  const name = `${row.table} ${String(row.order).padStart(3, '0')}`.replaceAll(/\W+/g, '-');
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(row));
}

/** Prints what each server did, and which were left out; Playwright calls it after the last test. */
export default function reportServers(): void {
  let rows: readonly ServerRow[] = [];
  try {
    rows = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as ServerRow);
  } catch {
    // No server was tried.
  }
  rmSync(folder, { recursive: true, force: true });
  for (const table of new Set(rows.map((row) => row.table))) {
    const shown = rows.filter((row) => row.table === table).toSorted((one, other) => one.order - other.order);
    const columns = [...new Set(shown.flatMap(({ cells }) => Object.keys(cells)))];
    const lines = [
      ['', ...columns],
      ...shown.map(({ name, cells }) => [name, ...columns.map((key) => cells[key] ?? '')]),
    ];
    const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0))) ?? [];
    console.log(`\n${table}`);
    for (const line of lines)
      console.log(
        `  ${line
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd()}`,
      );
  }
}
