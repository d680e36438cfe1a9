import type { AnswerId } from '../diagnosis/steps';
import type { Given } from '../diagnosis/log';
import type { Locale } from '../i18n/locales';
import type { AnswerCount, Place } from './count';

/** A step as a page shows it, as far as counting looks at it. */
export interface Seen {
  readonly locale: Locale;
  readonly place: Place;
  /** What was answered on the way here. */
  readonly tried: readonly Given[];
  /** Whether a link on the page led here, and not the page's address, Back or Forward. */
  readonly isTapped: boolean;
  /** Whether it is the first question, with nothing answered further on either. */
  readonly isFresh: boolean;
}

/** What a page knows of its own counts, as long as it is open, and nowhere else. */
export interface Followed {
  readonly seen: Seen;
  /** Where the last count led; null where the next answer is a start. */
  readonly after: Place | null;
}

/** Begins with the first step that a page shows. Answers in its address were counted where they were given, so they are no start. */
export function begin(seen: Seen): Followed {
  return { seen, after: seen.tried.length > 0 ? seen.place : null };
}

/** Goes on to what a page shows next, and says what there is to count: an answer, or nothing after Back and a search. */
export function goOn({ seen: before, after }: Followed, seen: Seen): readonly [Followed, AnswerCount | null] {
  const given = answerBetween(before, seen);
  if (given) {
    // Answers further on may be kept: then the answer leads to the first of them, and the page shows the last.
    const next = seen.tried[before.tried.length + 1];
    const to = next ? { step: next.step, reason: null } : seen.place;
    const { locale } = seen;
    const count: AnswerCount = { kind: 'answer', locale, symptom: symptomOf(seen), ...given, to, after };
    return [{ seen, after: to }, count];
  }
  // Starting over is a start; Back to the first question is none.
  return [{ seen, after: seen.isTapped && seen.isFresh ? null : after }, null];
}

/** The answer to the first question of all; null where it was passed over. */
export function symptomOf({ tried: [first] }: Pick<Seen, 'tried'>): AnswerId | null {
  return first?.step === 'start' ? first.answer : null;
}

/** The answer that was given at `before` and led to `seen`, if one did. */
function answerBetween(before: Seen, seen: Seen): Given | null {
  const given = seen.tried[before.tried.length];
  const isSameWay = before.tried.every(({ step, answer }, index) => {
    const now = seen.tried[index];
    return now?.step === step && now.answer === answer;
  });
  // Forward goes where an answer has led before.
  if (!seen.isTapped || !given || !isSameWay || given.step !== before.place.step) return null;
  return { step: given.step, answer: given.answer };
}
