import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { placeId, readQuery, toQuery } from '../../src/numbers/count';
import { figuresOf } from '../../src/numbers/figures';
import { readLogs } from '../../src/numbers/readLogs';
import { countsOf, weekOf } from '../../src/numbers/tally';
import { headOf, lineOf, logKinds, logOf } from './sampleLog';
import { simulate } from './simulate';

const weekMs = 7 * 86_400_000;
const begin = Date.parse('2026-11-22T15:00:00Z');
const { asked, truth } = simulate(1500, 7, weekMs);

const fileOf = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

describe('what is counted', () => {
  it('is read as it was written', () => {
    for (const { count } of asked) expect(readQuery(toQuery(count))).toEqual(count);
  });

  it.each([
    '',
    'v=1',
    'v=2&in=ja&step=start&answer=forgot&to=what-is-missing',
    'v=1&in=fr&step=start&answer=forgot&to=what-is-missing',
    'v=1&in=ja&step=start&answer=solved&to=what-is-missing',
    'v=1&in=ja&step=__proto__&answer=forgot&to=what-is-missing',
    'v=1&in=ja&step=start&answer=forgot&to=check-input.code',
    'v=1&in=ja&step=start&answer=forgot&to=contact-admin.none',
    'v=1&in=ja&step=start&answer=forgot&to=what-is-missing&name=taro',
    'v=1&in=ja&at=start&helped=yes',
    'v=1&in=ja&at=resolved&helped=perhaps',
  ])('is nothing else: %s', (query) => {
    expect(readQuery(query)).toBeNull();
  });
});

describe('a simulated week', () => {
  it.each(logKinds)('is what really happened, from a log of %s', async (kind) => {
    const read = await readLogs([fileOf('access.log', logOf(kind, asked, begin))]);
    expect(read.troubles).toEqual([]);
    expect(read.lines.counted).toBe(asked.length);
    expect(read.lines.unreadable).toBe(0);
    const { all, stops, reasons, flows, byLocale } = figuresOf(countsOf(read));
    expect(all.starts).toBe(truth.starts);
    expect([all.helped, all.notHelped]).toEqual([truth.helped, truth.notHelped]);
    expect(all.solved).toBe(truth.ends.get('resolved') ?? 0);
    const ends = new Map([
      ...stops.map((stop) => [placeId(stop), stop.times] as const),
      ...Array.from(reasons, ([reason, times]) => [`contact-admin.${reason}`, times] as const),
    ]);
    const reached = [...truth.ends].filter(([place]) => place !== 'resolved' && place !== 'contact-admin');
    expect(ends).toEqual(new Map(reached));
    expect(new Map(flows.map(({ step, answer, to, times }) => [`${step}.${answer} ${placeId(to)}`, times]))).toEqual(
      truth.flows,
    );
    expect(new Map(Array.from(byLocale, ([locale, { starts }]) => [locale, starts]))).toEqual(truth.startsByLocale);
  });

  it('is the same from parts, compressed ones too', async () => {
    const log = logOf('nginx', asked, begin);
    const half = log.indexOf('\n', log.length / 2) + 1;
    const whole = await readLogs([fileOf('access.log', log)]);
    // What rotates logs may put two compressed files behind each other.
    const parts = new Uint8Array(Buffer.concat([gzipSync(log.slice(0, half)), gzipSync(log.slice(half))]));
    for (const files of [
      [fileOf('access.log.1', log.slice(0, half)), fileOf('access.log', log.slice(half))],
      [fileOf('access.log.2.gz', new Uint8Array(gzipSync(log)))],
      [fileOf('access.log.gz', parts)],
      [fileOf('windows.log', new Uint8Array(Buffer.from(`\uFEFF${log}`, 'utf16le')))],
    ]) {
      const { counts, lines, troubles } = await readLogs(files);
      expect(troubles).toEqual([]);
      expect(lines).toEqual(whole.lines);
      expect(new Set(counts.map(String))).toEqual(new Set(whole.counts.map(String)));
    }
  });
});

describe('a log', () => {
  const target = '/count.txt?v=1&in=ja&step=start&answer=forgot&to=what-is-missing';
  const time = Date.parse('2026-11-29T14:59:00Z');

  it('has weeks from Monday, by the clocks of Japan', () => {
    expect(weekOf(time)).toBe('2026-11-23');
    expect(weekOf(time + 60_000)).toBe('2026-11-30');
  });

  it.each(logKinds)('of %s says of each line what became of it', async (kind) => {
    const lines = [
      ...headOf(kind),
      lineOf(kind, { time, target }),
      lineOf(kind, { time, target, status: 404 }),
      lineOf(kind, { time, target, status: 302 }),
      lineOf(kind, { time, target, status: 401 }),
      lineOf(kind, { time, target, method: 'HEAD' }),
      lineOf(kind, { time, target: `${target}&more=1` }),
      lineOf(kind, { time, target: '/count.txt' }),
      lineOf(kind, { time, target: '/ja/index.html' }),
      'garbled',
      `count.txt?garbled`,
    ];
    const { lines: read } = await readLogs([fileOf('access.log', lines.join('\r\n'))]);
    expect(read).toEqual({ counted: 2, others: 2, unknown: 1, bots: 0, repeated: 3, unreadable: 2 });
  });

  it('may be of several servers, one after the other', async () => {
    const lines = logKinds.flatMap((kind) => [...headOf(kind), lineOf(kind, { time, target })]);
    const { lines: read } = await readLogs([fileOf('mixed.log', lines.join('\n'))]);
    expect(read.counted).toBe(logKinds.length);
  });

  it('that is none is said to be none, and a cut one is read as far as it goes', async () => {
    const log = Array.from({ length: 20_000 }, (_, index) => lineOf('nginx', { time: time + index, target })).join(
      '\n',
    );
    const cut = new Uint8Array(gzipSync(log)).slice(0, -2000);
    const { lines, troubles } = await readLogs([
      fileOf('photo.jpg', new Uint8Array([255, 216, 255, 224, 0, 16])),
      fileOf('empty.log', ''),
      fileOf('cut.log.gz', cut),
      fileOf('no.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3])),
    ]);
    expect(troubles).toEqual([
      { name: 'photo.jpg', trouble: 'no-log' },
      { name: 'empty.log', trouble: 'no-log' },
      { name: 'cut.log.gz', trouble: 'broken-gzip' },
      { name: 'no.gz', trouble: 'broken-gzip' },
    ]);
    expect(lines.counted).toBeGreaterThan(0);
    expect(lines.counted).toBeLessThan(20_000);
  });

  it('can be left before its end', async () => {
    const log = `${lineOf('nginx', { time, target })}\n`.repeat(60_000);
    let isEnough = false;
    const read = await readLogs([fileOf('access.log', log)], {
      onProgress: () => (isEnough = true),
      isCancelled: () => isEnough,
    });
    expect(read.isCancelled).toBe(true);
    expect(read.lines.counted).toBeLessThan(60_000);
  });
});
