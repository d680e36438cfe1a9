import { initialTransition, transition } from 'xstate';
import { diagnosisMachine, type DiagnosisSnapshot } from './machine';
import { everythingPossible, type Possibilities } from './possibilities';
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
 * Replays `trail` and finds `step` on it. The trail is followed as far as the machine accepts it; a step that it does not
 * pass stands alone, and the trail is lost. A trail made where more was possible than here, without this company's
 * settings, is read by its questions: those that are skipped here are passed over.
 */
export function locate(step: StepId, trail: Trail | null, possible: Possibilities): Journey {
  if (trail === null) return standingAlone(step, possible, false);
  const here = replay(trail, possible);
  const anywhere = here.isWhole ? here : replay(trail, everythingPossible);
  const replayed = here.isWhole || !anywhere.isWhole ? here : refold(trail.entry, anywhere.answered, possible);

  const index = replayed.visited.findIndex((snapshot) => stepOf(snapshot) === step);
  const snapshot = replayed.visited[index];
  if (!snapshot) return standingAlone(step, possible, true);
  return {
    step,
    snapshot,
    before: replayed.answered.slice(0, index),
    after: replayed.answered.slice(index),
    lost: !replayed.isWhole,
  };
}

interface Replayed {
  readonly answered: readonly Answered[];
  /** The entry, and where each answer led. */
  readonly visited: readonly DiagnosisSnapshot[];
  readonly isWhole: boolean;
}

function replay({ entry, answers }: Trail, possible: Possibilities): Replayed {
  const answered: Answered[] = [];
  const visited = [enter(entry, possible)];
  let snapshot = visited[0];
  for (const answer of answers) {
    const following = snapshot && next(snapshot, answer);
    if (!snapshot || !following) break;
    answered.push({ step: stepOf(snapshot), answer });
    visited.push(following);
    snapshot = following;
  }
  return { answered, visited, isWhole: answered.length === answers.length };
}

/** Gives the answers again where their questions are asked, as long as they are offered. */
function refold(entry: StepId, given: readonly Answered[], possible: Possibilities): Replayed {
  const answers = new Map(given.map(({ step, answer }) => [step, answer]));
  const answered: Answered[] = [];
  const visited = [enter(entry, possible)];
  for (let snapshot = visited[0]; snapshot;) {
    const step = stepOf(snapshot);
    const answer = answers.get(step);
    const following = answer ? next(snapshot, answer) : null;
    if (answer && following) {
      answered.push({ step, answer });
      visited.push(following);
    }
    snapshot = following ?? undefined;
  }
  const last = given.at(-1);
  return { answered, visited, isWhole: answered.at(-1)?.step === last?.step };
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
  const { step, snapshot, before, after } = journey;
  if (!next(snapshot, answer)) return null;
  const given = [...before, { step, answer }, ...after.slice(1)];
  const { answered, visited } = refold(given[0]?.step ?? step, given, snapshot.context.possible);
  const reached = stepOf(visited.at(-1) ?? snapshot);
  return { step: reached, trail: trailOf(answered, reached) };
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
