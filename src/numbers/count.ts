import { reasons, type Reason } from '../diagnosis/reasons';
import {
  answersOf,
  escalation,
  isOutcome,
  isStepId,
  type AnswerId,
  type StepId,
  type StepOf,
} from '../diagnosis/steps';
import { isLocale, type Locale } from '../i18n/locales';

/** The file of the site that is asked for to count something, from the site's root. Its answer is nothing; the host's log is everything. */
export const countFile = 'count.txt';

/** A step; with a reason, the step for the administrator for that reason. */
export interface Place {
  readonly step: StepId;
  readonly reason: Reason | null;
}

/** What every count says. */
interface Counted {
  readonly locale: Locale;
  /** The answer to the first question of all, where it was answered. */
  readonly symptom: AnswerId | null;
}

/** An answer that somebody gave, and where it led. */
export interface AnswerCount extends Counted {
  readonly kind: 'answer';
  readonly step: StepId;
  readonly answer: AnswerId;
  readonly to: Place;
  /** Where the count before on the same page led, or the page was opened with answers; null for the first answer of all, a start. */
  readonly after: Place | null;
}

/** Whether the guide helped, as somebody said on a last screen. */
export interface HelpedCount extends Counted {
  readonly kind: 'helped';
  readonly at: StepOf<'outcome'>;
  readonly helped: boolean;
}

/** One request: what it says, and nothing of who made it. */
export type Count = AnswerCount | HelpedCount;

const version = '1';

/** What stands behind the `?` of a request: ids of the guide, in this order, and nothing else. */
export function toQuery(count: Count): string {
  const { locale, symptom } = count;
  const own =
    count.kind === 'answer'
      ? { step: count.step, answer: count.answer, to: placeId(count.to), after: count.after && placeId(count.after) }
      : { at: count.at, helped: count.helped ? 'yes' : 'no' };
  const fields = Object.entries({ v: version, in: locale, symptom, ...own });
  return fields.flatMap(([name, value]) => (value === null ? [] : `${name}=${value}`)).join('&');
}

/** Reads what `toQuery` has written; null for anything else: another version, an id that there is not, a field too many. Never throws. */
export function readQuery(query: string): Count | null {
  if (query.length > 300) return null;
  const fields = new Map(query.split('&').map((field) => splitOnce(field, '=')));
  const take = (name: string) => {
    const value = fields.get(name) ?? null;
    fields.delete(name);
    return value;
  };
  const [read, locale, symptom] = [take('v'), take('in'), take('symptom')];
  if (read !== version || locale === null || !isLocale(locale)) return null;
  if (symptom !== null && !isAnswerAt('start', symptom)) return null;
  const counted = { locale, symptom };
  const helped = take('helped');
  const count = helped === null ? readAnswer(take, counted) : readHelped(take, counted, helped);
  return fields.size === 0 ? count : null;
}

type Take = (name: string) => string | null;

function readAnswer(take: Take, counted: Counted): AnswerCount | null {
  const [step, answer, to, after] = [take('step'), take('answer'), take('to'), take('after')];
  if (step === null || !isStepId(step) || answer === null || !isAnswerAt(step, answer)) return null;
  const [led, before] = [readPlace(to ?? ''), after === null ? null : readPlace(after)];
  if (led === null || (after !== null && before === null)) return null;
  return { kind: 'answer', ...counted, step, answer, to: led, after: before };
}

function readHelped(take: Take, counted: Counted, helped: string): HelpedCount | null {
  const at = take('at');
  if (at === null || !isStepId(at) || !isOutcome(at) || !['yes', 'no'].includes(helped)) return null;
  return { kind: 'helped', ...counted, at, helped: helped === 'yes' };
}

/** A place in one word: `check-input`, `contact-admin.code`. */
export function placeId({ step, reason }: Place): string {
  return reason === null ? step : `${step}.${reason}`;
}

/** The place of a word; null where it is none. Only the step for the administrator has reasons. */
function readPlace(id: string): Place | null {
  const [step, reason] = splitOnce(id, '.');
  if (!isStepId(step)) return null;
  if (reason === null) return { step, reason };
  const known = reasons.find((each) => each === reason);
  return step === escalation && known ? { step, reason: known } : null;
}

function isAnswerAt(step: StepId, answer: string): answer is AnswerId {
  return (answersOf(step) as readonly string[]).includes(answer);
}

function splitOnce(text: string, mark: string): readonly [string, string | null] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
