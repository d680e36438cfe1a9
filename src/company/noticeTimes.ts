import { beginningOf, endOf } from '../settings/noticeTime';
import type { NoticeSetting } from '../settings/table';

/** By what an element says from when until when it is to be seen, in milliseconds since 1970. */
export interface TimesOfElement {
  readonly 'data-from'?: number | undefined;
  readonly 'data-until'?: number | undefined;
}

/** The times of a notice as its element says them. */
export function timesOf({ from, until }: Pick<NoticeSetting, 'from' | 'until'>): TimesOfElement {
  return { 'data-from': (from && beginningOf(from)) || undefined, 'data-until': (until && endOf(until)) || undefined };
}

/** Whether a notice is to be seen at a moment. */
export function isOn({ from, until }: Pick<NoticeSetting, 'from' | 'until'>, now: number): boolean {
  return !((from && now < beginningOf(from)) || (until && now >= endOf(until)));
}

/** How long to wait at most before looking again, in ms: clocks are set, and a timer of more than 24 days would end at once. */
const longestWait = 3_600_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows the notices of the page that are on, hides the others, and looks again when the next one begins or ends. */
export function tendNotices(): void {
  clearTimeout(timer);
  const now = Date.now();
  let wait = Infinity;
  for (const notice of document.querySelectorAll<HTMLElement>('.notice')) {
    const from = Number(notice.dataset['from'] ?? 0);
    const until = Number(notice.dataset['until'] ?? Infinity);
    notice.hidden = now < from || now >= until;
    for (const change of [from, until]) if (change > now) wait = Math.min(wait, change - now);
  }
  for (const region of document.querySelectorAll<HTMLElement>('.notices'))
    region.hidden = !region.querySelector('.notice:not([hidden])');
  if (wait < Infinity) timer = setTimeout(tendNotices, Math.min(wait, longestWait));
}

/** Tends the notices from now on; also where the page was asleep, or comes back from the history. */
export function startTending(): void {
  tendNotices();
  addEventListener('pageshow', tendNotices);
  document.addEventListener('visibilitychange', tendNotices);
}
