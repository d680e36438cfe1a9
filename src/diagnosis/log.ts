import type { DiagnosisSnapshot } from './machine';
import type { AnswerId, StepId } from './steps';

// The core of docs/answers.md. It knows no machine: a diagnosis is whatever says how one step leads to another.

/** What the log asks of a diagnosis. A snapshot is an object: a step before it is answered, with what is known there. */
export interface Diagnosis<
  Step extends string = StepId,
  Answer extends string = AnswerId,
  Snapshot = DiagnosisSnapshot,
> {
  readonly start: Step;
  readonly stepOf: (snapshot: Snapshot) => Step;
  /** `step` as it stands for somebody who comes from `before`, or from nowhere. */
  readonly enter: (step: Step, before?: Snapshot) => Snapshot;
  /** Where `answer` leads, or null where it is not offered. */
  readonly next: (snapshot: Snapshot, answer: Answer) => Snapshot | null;
  /** Whether whoever is at `snapshot` was led past the question of `step`, because its answer is known there. */
  readonly isSkipped: (step: Step, snapshot: Snapshot) => boolean;
}

/** An answer, and the question it was given to. */
export interface Given<Step extends string = StepId, Answer extends string = AnswerId> {
  readonly step: Step;
  readonly answer: Answer;
}

/** What a link says: all that was answered, oldest first, and the step somebody was sent on to without an answer yet. */
export interface Log<Step extends string = StepId, Answer extends string = AnswerId> {
  readonly given: readonly Given<Step, Answer>[];
  readonly sentTo: Step | null;
  /** Whether the first question was passed over by a search for the step. */
  readonly searched?: boolean;
}

/** An answer of the log where it was given, and where it led. */
export interface Passed<
  Step extends string = StepId,
  Answer extends string = AnswerId,
  Snapshot = DiagnosisSnapshot,
> extends Given<Step, Answer> {
  readonly from: Snapshot;
  readonly to: Snapshot;
  /** Whether the answer before did not lead to this question: the person was sent on to it. */
  readonly sentOn: boolean;
}

/** A step seen with the log. */
export interface Position<
  Step extends string = StepId,
  Answer extends string = AnswerId,
  Snapshot = DiagnosisSnapshot,
> {
  readonly step: Step;
  readonly snapshot: Snapshot;
  /** All answers that are kept. */
  readonly passed: readonly Passed<Step, Answer, Snapshot>[];
  /** How many of them were given on the way here. The next one, if any, was given here before the person came back. */
  readonly at: number;
  /** How many of them were given before the person was last sent on. They can no longer be changed. */
  readonly since: number;
  /** Whether an answer of the log is not offered. */
  readonly lost: boolean;
  /** Whether the first question was passed over by a search for the step. */
  readonly searched: boolean;
}

/** Where a link can lead: a step, and the log that comes along. */
export interface Destination<Step extends string = StepId, Answer extends string = AnswerId> {
  readonly step: Step;
  readonly log: Log<Step, Answer>;
}

/** To `step` by its address alone, with nothing answered. */
export function byAddress<Step extends string>(step: Step): Destination<Step, never> {
  return { step, log: { given: [], sentTo: null } };
}

/**
 * Replays a log and finds `step` on it; null is where the log ends. Each answer is given where its question is asked. Where
 * another question is asked, the person was sent on, or the diagnosis has changed since: they go on there with what is known.
 */
export function locate<Step extends string, Answer extends string, Snapshot>(
  { start, stepOf, enter, next, isSkipped }: Diagnosis<Step, Answer, Snapshot>,
  { given, sentTo, searched: passedOver = false }: Log<Step, Answer>,
  step: Step | null,
): Position<Step, Answer, Snapshot> {
  const passed: Passed<Step, Answer, Snapshot>[] = [];
  let led: Snapshot | undefined;
  let lost = false;
  for (const { step: question, answer } of given) {
    const from = led !== undefined && stepOf(led) === question ? led : enter(question, led);
    const to = next(from, answer);
    const sentOn = led !== undefined && from !== led;
    lost ||= to === null;
    if (to === null || (led !== undefined && sentOn && isSkipped(question, led))) continue;
    passed.push({ step: question, answer, from, to, sentOn });
    led = to;
  }

  let end = led !== undefined && sentTo === null ? led : enter(sentTo ?? step ?? start, led);
  let since = end === led ? Math.max(0, passed.map(({ sentOn }) => sentOn).lastIndexOf(true)) : passed.length;
  let at = passed.length;
  if (step !== null && stepOf(end) !== step) {
    at = passed.map((answer) => answer.step).lastIndexOf(step);
    if (at < since) {
      end = enter(step, led);
      at = since = passed.length;
    }
  }
  const here = passed[at];
  // Whoever has answered the first question, or is at it, has not passed it over.
  const searched = passedOver && (passed[0]?.step ?? stepOf(end)) !== start;
  return { step: here?.step ?? stepOf(end), snapshot: here?.from ?? end, passed, at, since, lost, searched };
}

/**
 * Where the person is after giving `answer`, or null where it is not offered here. Answers given further on before are kept
 * as long as the new way asks the same questions and still offers them.
 */
export function choose<Step extends string, Answer extends string, Snapshot>(
  { stepOf, next }: Diagnosis<Step, Answer, Snapshot>,
  { snapshot, passed, at, searched }: Position<Step, Answer, Snapshot>,
  answer: Answer,
): Destination<Step, Answer> | null {
  const later = new Map(passed.slice(at + 1).map((each) => [each.step, each.answer]));
  const given = passed.slice(0, at).map(givenOf);
  let here = snapshot;
  for (let wanted: Answer | undefined = answer; wanted !== undefined; wanted = later.get(stepOf(here))) {
    const to = next(here, wanted);
    if (to === null) break;
    given.push({ step: stepOf(here), answer: wanted });
    // A way that comes back to a question asks it anew.
    later.delete(stepOf(here));
    here = to;
  }
  return given.length > at ? { step: stepOf(here), log: logOf(given, null, searched) } : null;
}

/** All that was answered, wherever on it the person is now. */
export function wholeLog<Step extends string, Answer extends string, Snapshot>({
  step,
  passed,
  since,
  searched,
}: Position<Step, Answer, Snapshot>): Log<Step, Answer> {
  const isSentOn = since === passed.length && (since > 0 || searched);
  return logOf(passed.map(givenOf), isSentOn ? step : null, searched);
}

/** To any step, as the helpdesk sends somebody on: all that was answered comes along. */
export function sendOn<Step extends string, Answer extends string, Snapshot>(
  { passed, searched }: Position<Step, Answer, Snapshot>,
  step: Step,
): Destination<Step, Answer> {
  return { step, log: logOf(passed.map(givenOf), step, searched) };
}

/**
 * To the step before, with the answer given there and nothing after it: from where somebody was sent on, to where they were.
 * Null where nothing was answered yet.
 */
export function stepBack<Step extends string, Answer extends string, Snapshot>(
  { stepOf }: Diagnosis<Step, Answer, Snapshot>,
  { passed, at, since, searched }: Position<Step, Answer, Snapshot>,
): Destination<Step, Answer> | null {
  const before = passed[at - 1];
  if (!before) return null;
  const log = logOf(passed.slice(0, at).map(givenOf), null, searched);
  return { step: at === since ? stepOf(before.to) : before.step, log };
}

function logOf<Step extends string, Answer extends string>(
  given: readonly Given<Step, Answer>[],
  sentTo: Step | null,
  searched: boolean,
): Log<Step, Answer> {
  return searched ? { given, sentTo, searched } : { given, sentTo };
}

function givenOf<Step extends string, Answer extends string>({
  step,
  answer,
}: Given<Step, Answer>): Given<Step, Answer> {
  return { step, answer };
}
