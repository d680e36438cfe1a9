import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { placeId } from '../../src/numbers/count';
import { figuresOf } from '../../src/numbers/figures';
import { readLogs } from '../../src/numbers/readLogs';
import { countsOf } from '../../src/numbers/tally';
import { logOf } from './sampleLog';
import { simulate } from './simulate';

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (name: string) => Promise<{
      readonly connect: () => Promise<{
        readonly run: (sql: string) => Promise<unknown>;
        readonly runAndReadAll: (sql: string) => Promise<{ readonly getRowsJson: () => (string | number)[][] }>;
      }>;
    }>;
  };
}

/** No dependency: it is 100 MB (docs/numbers.md). Null where nobody has installed it. */
function findDuckDb(): DuckDb | null {
  try {
    return createRequire(import.meta.url)(process.env['DUCKDB_PATH'] ?? '@duckdb/node-api') as DuckDb;
  } catch {
    return null;
  }
}

const duckDb = findDuckDb();
const statements = [...readFileSync('docs/numbers.md', 'utf8').matchAll(/```sql\n([^]*?)```/g)].map(
  ([, sql = '']) => sql,
);

it('the documents have the SQL', () => {
  expect(statements).toHaveLength(2);
});

it.skipIf(!duckDb)('gives the figures of the page', async () => {
  if (!duckDb) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-log-'));
  const file = path.join(folder, 'access.log');
  const log = logOf('nginx', simulate(3000, 11, 3 * 7 * 86_400_000).asked, Date.parse('2026-11-01T00:00:00Z'));
  writeFileSync(file, log);
  const connection = await (await duckDb.DuckDBInstance.create(':memory:')).connect();
  for (const sql of statements) await connection.run(sql.replaceAll('$log', `'${file}'`));
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();

  const read = await readLogs([new File([log], 'access.log')]);
  const { all, stops, reasons, flows, byWeek } = figuresOf(countsOf(read));
  expect((await rows('SELECT * FROM overall'))[0]?.map(Number)).toEqual([
    all.starts,
    all.solved,
    all.escalated,
    all.helped,
    all.notHelped,
  ]);
  const places = [
    ...stops.map((stop) => [placeId(stop), stop.times] as const),
    ...Array.from(reasons, ([reason, times]) => [`contact-admin.${reason}`, times] as const),
    ['resolved', all.solved] as const,
  ];
  const named = (found: (string | number)[][]) => found.map(([name, times]) => [name, Number(times)]);
  const bare = await rows("SELECT * FROM last_places WHERE place <> 'contact-admin'");
  expect(new Map(named(bare) as [string, number][])).toEqual(new Map(places));
  const taken = await rows("SELECT step || '.' || answer || ' ' || place, times FROM flows");
  expect(new Map(named(taken) as [string, number][])).toEqual(
    new Map(flows.map(({ step, answer, to, times }) => [`${step}.${answer} ${placeId(to)}`, times])),
  );
  const weeks = await rows('SELECT CAST(week AS VARCHAR), starts FROM by_week');
  expect(new Map(named(weeks) as [string, number][])).toEqual(
    new Map(Array.from(byWeek, ([week, { starts }]) => [week, starts])),
  );
  rmSync(folder, { recursive: true });
});
