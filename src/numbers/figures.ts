import type { Count, Place } from './count';
import { placeId } from './count';
import type { Locale } from '../i18n/locales';
import type { Reason } from '../diagnosis/reasons';
import type { AnswerId, StepId } from '../diagnosis/steps';

/** Something that was counted so many times in a week. */
export interface CountedTimes {
  readonly week: string;
  readonly count: Count;
  readonly times: number;
}

/** How a number of people fared. */
export interface Fared {
  /** First answers: of people, or of one who begins again. */
  readonly starts: number;
  readonly solved: number;
  readonly escalated: number;
  readonly helped: number;
  readonly notHelped: number;
}

/** A place at which so many have stopped. */
export interface Stop extends Place {
  readonly times: number;
}

/** An answer and where it led, so many times. */
export interface Flow {
  readonly step: StepId;
  readonly answer: AnswerId;
  readonly to: Place;
  readonly times: number;
}

/** What the page of numbers shows of a period. */
export interface Figures {
  readonly all: Fared;
  readonly byWeek: ReadonlyMap<string, Fared>;
  readonly byLocale: ReadonlyMap<Locale, Fared>;
  /** By the answer to the first question; `starts` is how often it was given. */
  readonly bySymptom: ReadonlyMap<AnswerId, Fared>;
  readonly reasons: ReadonlyMap<Reason, number>;
  /** Where people were last who reached no end, most first. */
  readonly stops: readonly Stop[];
  /** Most first. */
  readonly flows: readonly Flow[];
}

type Sums = { -readonly [F in keyof Fared]: number };

const none: Fared = { starts: 0, solved: 0, escalated: 0, helped: 0, notHelped: 0 };

/**
 * The figures of what was counted. Each count says where it led and where the one before on the same page had led: so whoever is taken
 * on from a place is taken off it, and what is left at a place are those who were there last.
 */
export function figuresOf(counted: readonly CountedTimes[]): Figures {
  const all: Sums = { ...none };
  const byWeek = new Map<string, Sums>();
  const byLocale = new Map<Locale, Sums>();
  const bySymptom = new Map<AnswerId, Sums>();
  const last = new Map<string, Stop>();
  const flows = new Map<string, Flow>();

  for (const { week, count, times } of counted) {
    const sums = [all, sumsAt(byWeek, week), sumsAt(byLocale, count.locale)];
    const ofSymptom = count.symptom === null ? [] : [sumsAt(bySymptom, count.symptom)];
    if (count.kind === 'helped') {
      for (const each of [...sums, ...ofSymptom]) each[count.helped ? 'helped' : 'notHelped'] += times;
      continue;
    }
    const { step, answer, to, after } = count;
    if (after === null) for (const each of sums) each.starts += times;
    if (step === 'start') for (const each of ofSymptom) each.starts += times;
    for (const [place, change] of [
      [to, times],
      [after, -times],
    ] as const) {
      if (place === null) continue;
      for (const each of [...sums, ...ofSymptom]) {
        if (place.step === 'resolved') each.solved += change;
        if (place.step === 'contact-admin') each.escalated += change;
      }
      const id = placeId(place);
      last.set(id, { ...place, times: (last.get(id)?.times ?? 0) + change });
    }
    const flow = `${step}.${answer} ${placeId(to)}`;
    flows.set(flow, { step, answer, to, times: (flows.get(flow)?.times ?? 0) + times });
  }

  const left = [...last.values()].filter(({ times }) => times !== 0);
  left.sort(byTimes);
  const taken = [...flows.values()];
  taken.sort(byTimes);
  const weeks = [...byWeek];
  weeks.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    all,
    byWeek: new Map(weeks),
    byLocale,
    bySymptom,
    reasons: new Map(left.flatMap(({ reason, times }) => (reason ? [[reason, times] as const] : []))),
    stops: left.filter(({ step }) => step !== 'resolved' && step !== 'contact-admin'),
    flows: taken,
  };
}

function sumsAt<Key>(table: Map<Key, Sums>, key: Key): Sums {
  const sums = table.get(key) ?? { ...none };
  table.set(key, sums);
  return sums;
}

function byTimes(one: { readonly times: number }, other: { readonly times: number }): number {
  return other.times - one.times;
}
