import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readLogs, type LogFile } from '../src/numbers/readLogs';
import { lineOf, logOf } from '../tests/numbers/sampleLog';
import { simulate } from '../tests/numbers/simulate';
import type { Part } from './report';

const million = 1_000_000;

/**
 * Measures how fast logs of nginx are read, and how much memory that takes beyond what there was: one of `megabytes`, one of a tenth of
 * that, and the tenth by gzip. One line in twenty is about a count; the rest are the pages and files of any site.
 */
export async function measureLogs({ megabytes }: { readonly megabytes: number }): Promise<Part> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-logs-'));
  const block = Buffer.from(blockOfLog());
  const packed = gzipSync(block);
  const tenth = megabytes / 10;
  const read = {
    [`${tenth} MB`]: await measure(writeTimes(folder, 'small.log', block, tenth * million), tenth),
    [`${megabytes} MB`]: await measure(writeTimes(folder, 'large.log', block, megabytes * million), megabytes),
    [`${tenth} MB in gzip`]: await measure(
      writeTimes(folder, 'packed.log.gz', packed, (packed.length * tenth * million) / block.length),
      tenth,
    ),
  };
  rmSync(folder, { recursive: true });
  const [small, large] = Object.values(read);
  return {
    name: 'logs',
    tables: [
      {
        title: 'Logs, read',
        columns: ['log', 'lines', 'counted', 'seconds', 'MB/s', 'memory, MB'],
        rows: Object.entries(read).map(([name, { lines, counted, seconds, rate, memory }]) => [
          name,
          lines,
          counted,
          seconds.toFixed(1),
          rate.toFixed(0),
          memory.toFixed(0),
        ]),
      },
    ],
    goals: [
      {
        what: 'memory for ten times the log',
        goal: 'not twice as much',
        reached: `${small?.memory.toFixed(0)} MB, ${large?.memory.toFixed(0)} MB`,
        met: (large?.memory ?? Infinity) < 2 * Math.max(small?.memory ?? 0, 64),
      },
    ],
  };
}

interface Measured {
  readonly lines: number;
  readonly counted: number;
  readonly seconds: number;
  readonly rate: number;
  readonly memory: number;
}

async function measure(file: string, megabytes: number): Promise<Measured> {
  const handle = await open(file);
  const { size } = statSync(file);
  const log: LogFile = {
    name: path.basename(file),
    size,
    slice: (begin, end) => ({
      arrayBuffer: async () => {
        const bytes = new Uint8Array(end - begin);
        await handle.read(bytes, 0, bytes.length, begin);
        return bytes.buffer;
      },
    }),
  };
  const before = process.memoryUsage().rss;
  let most = before;
  const start = performance.now();
  const { lines } = await readLogs([log], {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  await handle.close();
  return {
    lines: Object.values(lines).reduce((sum, count) => sum + count, 0),
    counted: lines.counted,
    seconds,
    rate: megabytes / seconds,
    memory: (most - before) / million,
  };
}

/** Some megabytes of a week's log. */
function blockOfLog(): string {
  const begin = Date.parse('2026-11-22T15:00:00Z');
  const { asked } = simulate(1000, 1, 7 * 86_400_000);
  const other = Array.from({ length: 18 }, (_, index) =>
    lineOf('nginx', { time: begin, target: `/portal/page-${index}.html` }),
  );
  const lines = logOf('nginx', asked, begin).trimEnd().split('\n');
  return `${lines.flatMap((line) => [line, ...other.slice(0, 9)]).join('\n')}\n`;
}

/** Writes a block again and again until the file has so many bytes; returns its name. */
function writeTimes(folder: string, name: string, block: Buffer, bytes: number): string {
  const file = path.join(folder, name);
  const handle = openSync(file, 'w');
  for (let written = 0; written < bytes; written += block.length) writeSync(handle, block);
  closeSync(handle);
  return file;
}
