import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startNginx } from '../tests/support/nginx';
import type { Part } from './report';
import { median } from './stats';
import { hasWrk } from './tools.mjs';

const page = 'ja/index.html';

interface Rate {
  /** Requests a second. */
  readonly requests: number;
  /** Bytes for each request, headers included. */
  readonly bytes: number;
}

/**
 * Measures nginx with the built configuration against nginx that serves the same bytes as one bare file: requests a second, in
 * `runs` rounds that alternate between both, each `seconds` long. Throws if there is no nginx or no wrk.
 */
export async function measureServing({
  runs,
  seconds,
}: {
  readonly runs: number;
  readonly seconds: number;
}): Promise<Part> {
  if (!hasWrk()) throw new Error('No wrk was found. Install it (Debian, Ubuntu: apt-get install wrk).');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-bare-'));
  const sent = `dist/${page}.br`;
  cpSync(sent, path.join(folder, 'page.html'));
  const [site, bare] = [await startNginx(), await startNginx({ config: '', site: folder })];
  const rates: { readonly site: Rate[]; readonly bare: Rate[] } = { site: [], bare: [] };
  try {
    for (let run = 0; run < runs; run += 1) {
      rates.site.push(load(`${site.addressOf('')}/${page}`, seconds));
      rates.bare.push(load(`${bare.addressOf('')}/page.html`, seconds));
    }
  } finally {
    await Promise.all([site.stop(), bare.stop()]);
    rmSync(folder, { recursive: true });
  }
  const of = (served: readonly Rate[], figure: keyof Rate) => median(served.map((rate) => rate[figure]));
  const row = (name: string, served: readonly Rate[]) => [
    name,
    of(served, 'requests').toFixed(0),
    of(served, 'bytes').toFixed(0),
    (of(served, 'bytes') - statSync(sent).size).toFixed(0),
  ];
  const ratio = (figure: keyof Rate) => (of(rates.site, figure) / of(rates.bare, figure)).toFixed(2);
  return {
    name: 'serving',
    tables: [
      {
        title: `${page}, compressed, from nginx on this machine: medians of ${runs} rounds`,
        columns: ['', 'requests / s', 'bytes a request', 'of these headers'],
        rows: [
          row('the built configuration', rates.site),
          row('one bare file', rates.bare),
          ['ratio', ratio('requests'), ratio('bytes'), ''],
        ],
      },
    ],
    goals: [],
  };
}

/** Runs wrk with 16 connections, each of which sends one request after the other. */
function load(address: string, seconds: number): Rate {
  const said = execFileSync('wrk', ['-t1', '-c16', `-d${seconds}s`, '-H', 'Accept-Encoding: br', address], {
    encoding: 'utf8',
    timeout: (seconds + 30) * 1000,
  });
  if (said.includes('Non-2xx')) throw new Error(`wrk did not get the page:\n${said}`);
  const [, count = '', read = '', unit = ''] = /(\d+) requests in [^,]+, ([\d.]+)([KMG]?B) read/.exec(said) ?? [];
  const [, requests = ''] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? [];
  const scale = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }[unit] ?? Number.NaN;
  return { requests: Number(requests), bytes: (Number(read) * scale) / Number(count) };
}
