import { describe, expect, it } from 'vitest';
import { isOn } from '../../src/company/noticeTimes';
import { inAWeek, ofLocalTime, toLocalTime } from '../../src/settings/localTime';
import { beginningOf, endOf } from '../../src/settings/noticeTime';

const hour = 3_600_000;

describe('the times of a notice', () => {
  it('are moments where they say how far they are from UTC', () => {
    expect(beginningOf('2026-12-01T09:00+09:00')).toBe(Date.UTC(2026, 11, 1));
    expect(endOf('2026-12-01T09:00:30Z')).toBe(Date.UTC(2026, 11, 1, 9, 0, 30));
  });

  it('are those of the reader where they do not, a day from its beginning to its end', () => {
    expect(beginningOf('2026-12-01T09:00')).toBe(new Date(2026, 11, 1, 9).getTime());
    expect(beginningOf('2026-12-01')).toBe(new Date(2026, 11, 1).getTime());
    expect(endOf('2026-12-31')).toBe(new Date(2027, 0, 1).getTime());
  });

  it.each([
    '',
    'tomorrow',
    '2026-02-30',
    '2026-13-01',
    '2026-12-01T25:00',
    '2026-12-01 09:00',
    '２０２６-12-01',
    '2026-12-01T09:00+9',
  ])('are none in “%s”', (time) => {
    expect(beginningOf(time)).toBeNaN();
    expect(endOf(time)).toBeNaN();
  });

  it('say when it is to be seen: from its beginning, and no longer at its end', () => {
    const times = { from: '2026-12-01T09:00Z', until: '2026-12-01T10:00Z' };
    const from = Date.UTC(2026, 11, 1, 9);
    expect([from - 1, from, from + hour - 1, from + hour].map((now) => isOn(times, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOn({}, 0)).toBe(true);
  });

  it('are typed in local time, and written so that they mean the same elsewhere', () => {
    const written = ofLocalTime('2026-12-01T09:30');
    expect(written).toMatch(/^2026-12-01T09:30[+-]\d\d:\d\d$/);
    expect(beginningOf(written)).toBe(new Date(2026, 11, 1, 9, 30).getTime());
    expect(toLocalTime(written, 'from')).toBe('2026-12-01T09:30');
    expect(toLocalTime('2026-12-01', 'until')).toBe('2026-12-02T00:00');
    expect(toLocalTime('nonsense', 'from')).toBe('');
    expect(ofLocalTime('')).toBe('');
    expect(endOf(inAWeek(new Date(2026, 11, 31, 9, 45)))).toBe(new Date(2027, 0, 7, 9).getTime());
  });
});
