import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, openAt, readOpening } from '../../src/company/openingHours';

/** What is said at a time of the clocks in Tokyo. */
function saidAt(text: string, at: string) {
  const opening = readOpening(text);
  if (!opening) return null;
  const { isOpen, changes } = openAt(opening, Date.parse(`${at}:00+09:00`));
  return `${isOpen ? 'open until' : 'closed until'} ${changes === null ? 'further notice' : new Date(changes).toISOString().slice(0, 16)}`;
}

describe('opening hours', () => {
  // 2026-11-30 is a Monday.
  it.each([
    ['mo-fr 09:00-18:00', '2026-11-30T08:59', 'closed until 2026-11-30T09:00'],
    ['mo-fr 09:00-18:00', '2026-11-30T09:00', 'open until 2026-11-30T18:00'],
    ['mo-fr 09:00-18:00', '2026-11-30T18:00', 'closed until 2026-12-01T09:00'],
    ['Mo-Fr 09:00-18:00', '2026-12-04T18:30', 'closed until 2026-12-07T09:00'],
    ['mo-fr 9:00-12:00,13:00-18:00', '2026-11-30T12:30', 'closed until 2026-11-30T13:00'],
    ['mo-fr 9:00-12:00,12:00-18:00', '2026-11-30T11:30', 'open until 2026-11-30T12:00'],
    ['mo,we 9:00-18:00; sa 10:00-12:00', '2026-12-03T10:00', 'closed until 2026-12-05T10:00'],
    ['sa-mo 9:00-18:00', '2026-12-06T10:00', 'open until 2026-12-06T18:00'],
    ['9:00-18:00', '2026-12-06T10:00', 'open until 2026-12-06T18:00'],
    ['Monday-Friday 9:00 - 18:00', '2026-11-30T10:00', 'open until 2026-11-30T18:00'],
    ['mo-fr 9:00-18:00; 2026-12-29..2027-01-03 off', '2026-12-29T10:00', 'closed until 2027-01-04T09:00'],
    ['mo-fr 9:00-18:00; 2026-11-30, 2026-12-01 off', '2026-11-30T10:00', 'closed until 2026-12-02T09:00'],
    ['mo-fr 9:00-18:00; 2026-11-30 13:00-15:00', '2026-11-30T16:00', 'closed until 2026-12-01T09:00'],
    ['mo-fr 9:00-18:00; we off', '2026-12-02T10:00', 'closed until 2026-12-03T09:00'],
    ['mo-fr 9:00-24:00', '2026-11-30T23:59', 'open until 2026-12-01T00:00'],
    ['mo-su off', '2026-11-30T10:00', 'closed until further notice'],
    ['平日 9:00〜17:30', '2026-11-30T17:29', 'open until 2026-11-30T17:30'],
    ['平日　９時〜１７時半', '2026-11-30T17:30', 'closed until 2026-12-01T09:00'],
    ['月〜金 9時から12時、13時から17時30分まで', '2026-11-30T12:00', 'closed until 2026-11-30T13:00'],
    ['月曜日・水曜日 10:00-16:00；土日 休み', '2026-12-01T12:00', 'closed until 2026-12-02T10:00'],
    ['平日9:00-18:00；2026年12月29日〜2027年1月3日 休', '2026-12-30T12:00', 'closed until 2027-01-04T09:00'],
    ['毎日 9:00〜18:00', '2026-12-06T12:00', 'open until 2026-12-06T18:00'],
    ['mo-fr 09:00-18:00 UTC', '2026-11-30T17:00', 'closed until 2026-11-30T09:00'],
    ['mo-fr 09:00-18:00; Asia/Ho_Chi_Minh', '2026-11-30T10:30', 'closed until 2026-11-30T09:00'],
    ['mo-fr 09:00-18:00 America/New_York', '2026-11-30T23:30', 'open until 2026-11-30T18:00'],
  ])('%s, at %s in Tokyo: %s', (text, at, said) => {
    expect(saidAt(text, at)).toBe(said);
  });

  it.each([
    '',
    '電話でお問い合わせください',
    '平日 9:00〜18:00（祝日を除く）',
    'mo-fr 09:00-18:00; PH off',
    'mo-fr 18:00-09:00',
    'mo-fr 9:00-12:00,11:00-18:00',
    'mo-fr 9:00-25:00',
    'mo-fr 9:61-18:00',
    'mo-xx 9:00-18:00',
    'mo-fr-sa 9:00-18:00',
    'mo-fr',
    'mo-fr 9-18',
    '2026-02-30 off; mo-fr 9:00-18:00',
    '2026-01-01..2036-01-01 off',
    'mo-fr 9:00-18:00 Mars/Olympus',
    'mo-fr 9:00-18:00 x',
  ])('nobody says whether somebody is there by: %s', (text) => {
    expect(saidAt(text, '2026-11-30T10:00')).toBeNull();
  });

  it('goes by the clocks of the zone where they change', () => {
    const opening = readOpening('su 09:00-18:00 America/New_York');
    // The clocks go forward at 2:00.
    expect(opening && openAt(opening, Date.parse('2026-03-08T12:59:00Z'))).toEqual({
      isOpen: false,
      changes: Date.parse('2026-03-08T09:00:00Z'),
    });
    expect(opening && openAt(opening, Date.parse('2026-03-08T13:00:00Z'))?.isOpen).toBe(true);
  });

  it('never throws, and what changes is ahead', () => {
    const piece = fc.constantFrom(
      'mo',
      '-',
      'fr',
      ' ',
      '9:00',
      '18:00',
      ',',
      ';',
      'off',
      '2026-12-31',
      '..',
      '平日',
      '〜',
      '休',
      'UTC',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 100 }),
          fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
        ),
        fc.integer({ min: 0, max: 4e12 }),
        (text, now) => {
          const opening = readOpening(text);
          if (!opening) return;
          const { isOpen, changes } = openAt(opening, now);
          expect(isOpen && changes === null).toBe(false);
          expect(changes ?? Infinity).toBeGreaterThan(clockIn(opening.zone, now));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
