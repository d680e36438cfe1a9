import { beginningOf, endOf } from './noticeTime';

/** A time of a notice as a field for local times has it (`2026-12-01T09:00`); empty where it is none. */
export function toLocalTime(time: string, end: 'from' | 'until'): string {
  const moment = end === 'from' ? beginningOf(time) : endOf(time);
  return Number.isNaN(moment) ? '' : localTimeAt(new Date(moment));
}

/** A local time as the file has it: with how far this machine is from UTC then, so that it means the same elsewhere. */
export function ofLocalTime(local: string): string {
  const moment = new Date(local);
  if (local === '' || Number.isNaN(moment.getTime())) return local;
  const east = -moment.getTimezoneOffset();
  const away = Math.abs(east);
  return `${localTimeAt(moment)}${east < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

/** The end that a new notice gets: the same hour in a week, so that what is told beforehand is still there on its day. */
export function inAWeek(now = new Date()): string {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7, now.getHours());
  return ofLocalTime(localTimeAt(then));
}

function localTimeAt(date: Date): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
