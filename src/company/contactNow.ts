import type { CompanyTexts } from '../i18n/companyTexts';
import { localeInfos, type Locale } from '../i18n/locales';
import { textIn } from '../settings/localText';
import type { ContactSetting } from '../settings/table';
import { fillIn } from './fillIn';
import { clockIn, openAt, readOpening, type OpeningHours } from './openingHours';

/** What can be said of a contact at a time. */
export interface ContactNow {
  /** When somebody is there, in the reader's language; null where that could not be read. */
  readonly hours: string | null;
  /** Whether somebody is there now, and when that changes; null where nobody knows. */
  readonly said: string | null;
}

type NowTexts = CompanyTexts['now'];

type Reachable = Pick<ContactSetting, 'opening' | 'away' | 'awayUntil'>;

/** Says what the hours of a contact mean at a time, in the locale of a page. */
export function contactNow(contact: Reachable, now: number, locale: Locale, texts: NowTexts): ContactNow {
  const opening = contact.opening === undefined ? null : readOpening(contact.opening);
  const zone = opening?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const away = awayNow(contact, zone, now, locale, texts);
  return {
    hours: opening && hoursInWords(opening, localeInfos[locale].lang, texts),
    // Hours mean nothing while nobody is there.
    said: away || (opening && stateInWords(opening, now, locale, texts)),
  };
}

/** The day named is the last one, by the clocks of the contact. */
function awayNow(contact: Reachable, zone: string, now: number, locale: Locale, texts: NowTexts): string {
  const { away, awayUntil } = contact;
  if (!away && !awayUntil) return '';
  if (awayUntil && dayOf(clockIn(zone, now)) > awayUntil) return '';
  const isThisYear = awayUntil?.startsWith(String(new Date(clockIn(zone, now)).getUTCFullYear()));
  const format = {
    ...(!isThisYear && { year: 'numeric' as const }),
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  } as const;
  const day = awayUntil ? inWords(Date.parse(`${awayUntil}T00:00:00Z`), locale, format) : '';
  const said = textIn(away, locale);
  const until = day && fillIn(texts.awayUntil, { day });
  return [said, until].filter((part) => part !== '').join(' ');
}

function stateInWords(opening: OpeningHours, now: number, locale: Locale, texts: NowTexts): string {
  const { isOpen, changes } = openAt(opening, now);
  if (changes === null) return texts.closed;
  const clock = clockIn(opening.zone, now);
  const isToday = isOpen || dayOf(clock) === dayOf(changes);
  const when = inWords(changes, locale, {
    ...(!isToday && { month: 'long', day: 'numeric', weekday: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  });
  return fillIn(isOpen ? texts.open : texts.closedUntil, { when: `${when}${foreignZone(opening.zone, now, locale)}` });
}

/** The day of a time, as `2026-12-31`. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The zone, where the reader's clock shows another time. */
function foreignZone(zone: string, now: number, locale: Locale): string {
  const here = now - new Date(now).getTimezoneOffset() * 60_000;
  if (Math.abs(here - clockIn(zone, now)) < 60_000) return '';
  const { lang } = localeInfos[locale];
  const parts = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: 'short' }).formatToParts(now);
  return ` (${parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone})`;
}

/** A time of the clocks of a zone, given as if that were UTC. */
function inWords(time: number, locale: Locale, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeInfos[locale].lang, { ...format, hourCycle: 'h23', timeZone: 'UTC' }).format(
    time,
  );
}

/** Days with the same hours together: `月–金 9:00–12:00, 13:00–18:00 / 土 10:00–12:00`. */
function hoursInWords({ week }: OpeningHours, lang: string, texts: NowTexts): string {
  const name = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  // The fifth of January 1970 was a Monday.
  const dayName = (day: number) => name.format(Date.UTC(1970, 0, 5 + day));
  const groups: { first: number; last: number; hours: string }[] = [];
  for (const [day, spans] of week.entries()) {
    const hours = spans.map(([from, until]) => `${minutesInWords(from)}–${minutesInWords(until)}`).join(', ');
    const last = groups[groups.length - 1];
    if (hours === '') continue;
    if (last?.hours === hours && last.last === day - 1) last.last = day;
    else groups.push({ first: day, last: day, hours });
  }
  const said = groups.map(
    ({ first, last, hours }) => `${dayName(first)}${last > first ? `–${dayName(last)}` : ''} ${hours}`,
  );
  return said.length > 0 ? said.join(' / ') : texts.closed;
}

function minutesInWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
