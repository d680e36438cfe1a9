import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readQuery, toQuery } from '../../src/numbers/count';
import { figuresOf } from '../../src/numbers/figures';
import { splitLines } from '../../src/numbers/splitLines';
import { beginTally, countsOf } from '../../src/numbers/tally';
import { headOf, lineOf, logKinds } from '../numbers/sampleLog';
import { hostileText } from '../support/hostile';
import { fuzz } from './runs';

const time = Date.parse('2026-11-29T00:00:00Z');
const field = fc.oneof(
  fc.constantFrom(
    'v=1',
    'in=ja',
    'symptom=forgot',
    'step=start',
    'answer=forgot',
    'to=check-input',
    'to=contact-admin.code',
  ),
  fc.constantFrom('after=start', 'at=resolved', 'helped=yes', '__proto__=1', '=', '&', '%00', 'to=contact-admin.'),
  hostileText,
);
const query = fc.array(field, { maxLength: 8 }).map((fields) => fields.join('&'));

const line = fc.oneof(
  hostileText,
  fc.constantFrom('#Fields:', '#Fields: date time', '#', '"', '[29/Nov/2026:00:00:00 +0000] "', 'count.txt?'),
  ...logKinds.flatMap((kind) => [
    fc.constantFrom(...headOf(kind), ''),
    fc
      .tuple(query, fc.integer(), hostileText)
      .map(([said, status, agent]) => lineOf(kind, { time, target: `/count.txt?${said}`, status, agent })),
    // Cut somewhere, and gone on with something else.
    fc
      .tuple(query, fc.nat(200), hostileText)
      .map(([said, length, rest]) => lineOf(kind, { time, target: `/count.txt?${said}` }).slice(0, length) + rest),
  ]),
);

describe('hostile logs', () => {
  fuzz(
    'logs, read',
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.nat(50),
      (lines, end, part) => {
        const tally = beginTally();
        const splitter = splitLines(tally.add);
        const text = lines.join(end);
        for (let begin = 0; begin < text.length; begin += part + 1) splitter.push(text.slice(begin, begin + part + 1));
        splitter.end();
        const counted = tally.result();
        const all = countsOf(counted);
        // Each is counted once, as something that the guide knows.
        expect(all.reduce((sum, { times }) => sum + times, 0)).toBe(counted.lines.counted);
        for (const { count } of all) expect(readQuery(toQuery(count))).toEqual(count);
        expect(figuresOf(all).all.starts).toBeLessThanOrEqual(counted.lines.counted);
      },
    ),
  );
});
