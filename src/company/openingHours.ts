/** From and until, in minutes since midnight. */
type Span = readonly [from: number, until: number];

/** Opening hours that could be read. */
export interface OpeningHours {
  /** By the IANA (`Asia/Tokyo`). */
  readonly zone: string;
  /** From Monday to Sunday. */
  readonly week: readonly (readonly Span[])[];
  /** Days that are unlike others, by `2026-12-31`. */
  readonly days: ReadonlyMap<string, readonly Span[]>;
}

/** Most companies with LINE WORKS are in Japan, which has one zone. */
const usualZone = 'Asia/Tokyo';

const dayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** What people write in Japanese, in the words of the syntax. */
const words: readonly (readonly [RegExp, string])[] = [
  [/[〜～~‐-―−ー]/g, '-'],
  [/[、・]/g, ','],
  [/。/g, ';'],
  [/平日/g, 'mo-fr '],
  [/毎日/g, 'mo-su '],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/g, '$1-$2-$3'],
  [/(\d{1,2})時半/g, '$1:30'],
  [/(\d{1,2})時(\d{1,2})分/g, '$1:$2'],
  [/(\d{1,2})時/g, '$1:00'],
  [/から/g, '-'],
  [/まで/g, ''],
  [/(?:定休|休業|休み|休)日?/g, ' off'],
  ...Array.from(
    '月火水木金土日',
    (day, index) => [new RegExp(`${day}(?:曜日?)?`, 'g'), `${dayNames[index]} `] as const,
  ),
];

/** A year and a month of days off is the most that anybody writes down. */
const mostDays = 400;

/**
 * Reads opening hours as `mo-fr 09:00-12:00,13:00-18:00; sa 10:00-12:00; 2026-12-29..2027-01-03 off; Asia/Tokyo`, which is how
 * schema.org and OpenStreetMap write them, with whole dates; as well `平日 9:00〜18:00；2026年12月29日〜2027年1月3日 休`. Null where any of
 * it cannot be read: then nobody says whether somebody is there. Later rules hold for their days.
 */
export function readOpening(text: string): OpeningHours | null {
  let zone = usualZone;
  const plain = text.normalize('NFKC').replace(/\b(?:[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+|UTC)\b/, (named) => {
    zone = named;
    return '';
  });
  const rules = inSyntax(plain)
    .split(/[;\n]/)
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '');
  if (rules.length === 0 || !isZone(zone)) return null;
  const week: (readonly Span[])[] = dayNames.map(() => []);
  const days = new Map<string, readonly Span[]>();
  for (const rule of rules) {
    const [, when = '', hours = ''] = /^(.*?)\s*((?:\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d[\s,]*)+|off)$/.exec(rule) ?? [];
    const spans = hours === 'off' ? [] : spansIn(hours);
    const dates = datesIn(when);
    const weekdays = dates ? null : weekdaysIn(when);
    if (!spans || hours === '' || !(dates ?? weekdays)) return null;
    for (const date of dates ?? []) days.set(date, spans);
    for (const day of weekdays ?? []) week[day] = spans;
    if (days.size > mostDays) return null;
  }
  return { zone, week, days };
}

function inSyntax(text: string): string {
  const lower = text.toLowerCase().replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*/g, (name) => name.slice(0, 2));
  return words.reduce((said, [from, to]) => said.replace(from, to), lower);
}

/** Minutes that follow each other within a day; null for others. */
function spansIn(text: string): readonly Span[] | null {
  const spans = Array.from(text.matchAll(/(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)/g), ([, ...parts]) => {
    const [hour = 0, minute = 0, lastHour = 0, lastMinute = 0] = parts.map(Number);
    return minute < 60 && lastMinute < 60
      ? ([hour * 60 + minute, lastHour * 60 + lastMinute] as const)
      : ([1, 0] as const);
  });
  const times = spans.flat();
  const isInOrder = times.every(
    (time, index) => index === 0 || (times[index - 1] ?? 0) < time || (index % 2 === 0 && times[index - 1] === time),
  );
  return isInOrder && (times[times.length - 1] ?? 0) <= 24 * 60 ? spans : null;
}

/** The days of the week in `mo-we, fr`; all of them where nothing is said, null where it is something else. */
function weekdaysIn(text: string): readonly number[] | null {
  const days: number[] = [];
  const names = text
    .replace(/\s*-\s*/g, '-')
    .split(/[\s,:]+/)
    .filter((part) => part !== '');
  for (const part of names) {
    const [first = -1, last = first, ...more] = part
      .split('-')
      .map((name) => dayNames.findIndex((day) => day === name));
    if (first < 0 || last < 0 || more.length > 0) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return names.length > 0 ? days : [0, 1, 2, 3, 4, 5, 6];
}

const date = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** The dates in `2026-12-29..2027-01-03, 2026-11-23`; null where it is something else. */
function datesIn(text: string): readonly string[] | null {
  const parts = text
    .replace(/(\d)\s*-\s*(\d{4})/g, '$1..$2')
    .split(',')
    .map((part) => part.trim());
  const all: string[] = [];
  for (const part of parts) {
    const [from = '', until = from, ...more] = part.split(/\s*\.\.\s*/);
    const [first, last] = [dayOf(from), dayOf(until)];
    if (first === null || last === null || more.length > 0 || last - first > mostDays * dayMs) return null;
    for (let day = first; day <= last; day += dayMs) all.push(nameOf(day));
  }
  return all;
}

const dayMs = 24 * 60 * 60_000;

function dayOf(text: string): number | null {
  const [, year, month, day] = (date.exec(text.trim()) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day && month <= 12 ? time : null;
}

function nameOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

function isZone(zone: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Whether somebody is there, and when that changes: a time as the clocks in the zone show it, as if that were UTC. */
interface OpenState {
  readonly isOpen: boolean;
  /** Null where nothing is known of it: closed for good, as it seems. */
  readonly changes: number | null;
}

/** How far one looks for when somebody is there again. */
const mostAhead = 60;

/** Says whether somebody is there at a time. */
export function openAt({ zone, week, days }: OpeningHours, now: number): OpenState {
  const clock = clockIn(zone, now);
  const today = Math.floor(clock / dayMs) * dayMs;
  const minute = Math.floor((clock - today) / 60_000);
  // The first of January 1970 was a Thursday.
  const spansOn = (day: number) => days.get(nameOf(day)) ?? week[(Math.floor(day / dayMs) + 3) % 7] ?? [];
  const open = spansOn(today).find(([from, until]) => from <= minute && minute < until);
  if (open) return { isOpen: true, changes: today + open[1] * 60_000 };
  for (let ahead = 0; ahead <= mostAhead; ahead += 1) {
    const day = today + ahead * dayMs;
    const next = spansOn(day).find(([from]) => ahead > 0 || from > minute);
    if (next) return { isOpen: false, changes: day + next[0] * 60_000 };
  }
  return { isOpen: false, changes: null };
}

/** What the clocks in a zone show at a time, as if that were UTC. */
export function clockIn(zone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  // Some engines write midnight as 24.
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute'), part('second'));
}
