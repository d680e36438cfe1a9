import { initialTransition, transition } from 'xstate';
import { diagnosisMachine, type DiagnosisSnapshot } from './machine';
import type { Possibilities } from './possibilities';
import { answersOf, isStepId, type AnswerId, type StepId } from './steps';

/** What a link carries: the step at which the person came in, and the answers since, in order. */
export interface Trail {
  readonly entry: StepId;
  readonly answers: readonly AnswerId[];
}

export interface Answered {
  readonly step: StepId;
  readonly answer: AnswerId;
}

/** A step, seen with the trail that passes through it. */
export interface Journey {
  readonly step: StepId;
  readonly snapshot: DiagnosisSnapshot;
  /** What was answered on the way here. */
  readonly before: readonly Answered[];
  /** What was answered here, and after, before the person came back to this step. */
  readonly after: readonly Answered[];
  /** Whether a part of the trail could not be used. */
  readonly lost: boolean;
}

/** The step a snapshot is at. */
export function stepOf(snapshot: DiagnosisSnapshot): StepId {
  const { value } = snapshot;
  if (typeof value !== 'string' || !isStepId(value)) throw new TypeError('The diagnosis has flat states only.');
  return value;
}

/** A step as it stands without a trail: nothing is known but what is possible. */
export function enter(step: StepId, possible: Possibilities): DiagnosisSnapshot {
  const [{ context }] = initialTransition(diagnosisMachine, possible);
  return diagnosisMachine.resolveState({ value: step, context });
}

/** Where `answer` leads from `snapshot`, or null where it is not offered. */
export function next(snapshot: DiagnosisSnapshot, answer: AnswerId): DiagnosisSnapshot | null {
  const event = { type: answer };
  return snapshot.can(event) ? transition(diagnosisMachine, snapshot, event)[0] : null;
}

/** The answers on offer at `snapshot`, in the order shown. */
export function offered(snapshot: DiagnosisSnapshot): readonly AnswerId[] {
  return answersOf(stepOf(snapshot)).filter((answer) => snapshot.can({ type: answer }));
}

/**
 * Replays `trail` and finds `step` on it. The trail is followed as far as the machine accepts it;
 * a step that it does not pass stands alone, and the trail is lost.
 */
export function locate(step: StepId, trail: Trail | null, possible: Possibilities): Journey {
  if (trail === null) return standingAlone(step, possible, false);

  const answered: Answered[] = [];
  let snapshot = enter(trail.entry, possible);
  let found = trail.entry === step ? { snapshot, index: 0 } : null;
  for (const answer of trail.answers) {
    const following = next(snapshot, answer);
    if (!following) break;
    answered.push({ step: stepOf(snapshot), answer });
    snapshot = following;
    if (stepOf(snapshot) === step) found = { snapshot, index: answered.length };
  }
  if (!found) return standingAlone(step, possible, true);

  return {
    step,
    snapshot: found.snapshot,
    before: answered.slice(0, found.index),
    after: answered.slice(found.index),
    lost: answered.length < trail.answers.length,
  };
}

function standingAlone(step: StepId, possible: Possibilities, lost: boolean): Journey {
  return { step, snapshot: enter(step, possible), before: [], after: [], lost };
}

/** A step and the trail that leads to it: what a link needs. */
export interface Destination {
  readonly step: StepId;
  readonly trail: Trail;
}

/**
 * Where the person is after giving `answer` at this step, or null where it is not offered. Answers given
 * further on before are kept as long as the new path asks the same questions and still offers them.
 */
export function choose(journey: Journey, answer: AnswerId): Destination | null {
  const chosen = next(journey.snapshot, answer);
  if (!chosen) return null;

  const answered: Answered[] = [...journey.before, { step: journey.step, answer }];
  const earlier = new Map(journey.after.slice(1).map(({ step, answer: given }) => [step, given]));
  let snapshot = chosen;
  for (;;) {
    const step = stepOf(snapshot);
    const given = earlier.get(step);
    const following = given && next(snapshot, given);
    if (!following) return { step, trail: trailOf(answered, step) };
    answered.push({ step, answer: given });
    snapshot = following;
  }
}

/** Back to a step already answered, with all that was answered: the answer there can be changed. */
export function revisit(journey: Journey, step: StepId): Destination {
  return { step, trail: trailOf([...journey.before, ...journey.after], journey.step) };
}

/** The step before, with the answer given there and nothing after it; null at the entry. */
export function stepBack(journey: Journey): Destination | null {
  const last = journey.before.at(-1);
  return last ? { step: last.step, trail: trailOf(journey.before, journey.step) } : null;
}

function trailOf(answered: readonly Answered[], step: StepId): Trail {
  return { entry: answered[0]?.step ?? step, answers: answered.map(({ answer }) => answer) };
}
