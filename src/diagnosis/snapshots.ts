import { createEmptyActor } from 'xstate';
import { nothingKnown, type Facts } from './facts';
import type { Diagnosis } from './log';
import { diagnosisMachine, type DiagnosisSnapshot } from './machine';
import type { Possibilities } from './possibilities';
import { answersOf, isStepId, type AnswerId, type StepId } from './steps';

/** The step a snapshot is at. Throws for a state that is no step. */
export function stepOf({ value }: DiagnosisSnapshot): StepId {
  if (typeof value !== 'string' || !isStepId(value)) throw new TypeError('The diagnosis has flat states only.');
  return value;
}

// A snapshot never changes, and a screen gives the same answers once for each of its links: what was worked out is kept as long
// as the snapshot it came from (docs/decisions/024).
const entered = new WeakMap<Possibilities, Map<StepId, DiagnosisSnapshot>>();
const transitions = new WeakMap<DiagnosisSnapshot, Map<AnswerId, DiagnosisSnapshot | null>>();

/** A step as it stands before it is answered; unless told otherwise, nothing is known but what is possible. */
export function enter(step: StepId, possible: Possibilities, known: Facts = nothingKnown): DiagnosisSnapshot {
  const resolve = () => diagnosisMachine().resolveState({ value: step, context: { ...known, possible } });
  return known === nothingKnown ? remembered(entered, possible, step, resolve) : resolve();
}

/** Where `answer` leads from `snapshot`, or null where it is not offered. */
export function next(snapshot: DiagnosisSnapshot, answer: AnswerId): DiagnosisSnapshot | null {
  const event = { type: answer };
  return remembered(transitions, snapshot, answer, () => (snapshot.can(event) ? transition(snapshot, event) : null));
}

type ActorScope = Parameters<ReturnType<typeof diagnosisMachine>['transition']>[2];

let scope: ActorScope | undefined;

/**
 * The snapshot after an event. XState's own `transition` makes an actor for each, and that actor the machine's initial snapshot: four
 * fifths of the time of a transition. The diagnosis does nothing but route, so one scope that does nothing is enough for all of them.
 */
function transition(
  snapshot: DiagnosisSnapshot,
  event: Parameters<ReturnType<typeof diagnosisMachine>['transition']>[1],
): DiagnosisSnapshot {
  scope ??= scopeWithoutEffects();
  return diagnosisMachine().transition(snapshot, event, scope);
}

function scopeWithoutEffects(): ActorScope {
  const nobody = createEmptyActor();
  const ignore = () => {};
  return {
    // Nothing asks it for a snapshot; that of the diagnosis takes as long to make as a transition.
    self: nobody as unknown as ActorScope['self'],
    system: nobody.system,
    id: '',
    sessionId: '',
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    actionExecutor: ignore,
  };
}

/** What is kept of `owner` under `key`; worked out the first time. */
function remembered<Owner extends object, Key, Value>(
  all: WeakMap<Owner, Map<Key, Value>>,
  owner: Owner,
  key: Key,
  workOut: () => Value,
): Value {
  const own = all.get(owner) ?? new Map<Key, Value>();
  all.set(owner, own);
  const value = own.has(key) ? (own.get(key) as Value) : workOut();
  own.set(key, value);
  return value;
}

/** The answers on offer at `snapshot`, in the order shown. */
export function offered(snapshot: DiagnosisSnapshot): readonly AnswerId[] {
  return answersOf(stepOf(snapshot)).filter((answer) => snapshot.can({ type: answer }));
}

/** No answer of any step: the machine only skips the question where it is, if the company has answered it. */
const noAnswer = { type: '' } as never;

/** The diagnosis at a company, as the log asks for it. */
export function diagnosisAt(possible: Possibilities): Diagnosis {
  // The reason for an administrator does not come along: whoever was sent on is trying again.
  const enterFrom = (step: StepId, before?: DiagnosisSnapshot) =>
    enter(step, possible, before && { ...before.context, reason: null });
  return {
    start: 'start',
    stepOf,
    enter: enterFrom,
    next,
    isSkipped: (step, snapshot) => stepOf(transition(enterFrom(step, snapshot), noAnswer)) === stepOf(snapshot),
  };
}
