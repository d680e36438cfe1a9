import { transition } from 'xstate';
import { nothingKnown, type Facts } from './facts';
import { diagnosisMachine, type DiagnosisSnapshot } from './machine';
import { everythingPossible, type Possibilities } from './possibilities';
import { answersOf, isStepId, type AnswerId, type StepId } from './steps';

/** One way through the diagnosis: the step at which it began, and the answers since, in order. */
export interface Leg {
  readonly entry: StepId;
  readonly answers: readonly AnswerId[];
}

/**
 * What a link carries: a leg, and the legs before it of whoever was sent on to a step that the answers did not lead to.
 * Only the last leg can still be changed; the earlier ones say what was tried.
 */
export interface Trail extends Leg {
  readonly earlier?: readonly Leg[];
}

export interface Answered {
  readonly step: StepId;
  readonly answer: AnswerId;
}

/** Whether the answer at `index` is the first after somebody sent the person on. */
export function beginsLeg(given: readonly { readonly leg: number }[], index: number): boolean {
  const [before, here] = [given[index - 1], given[index]];
  return before !== undefined && here !== undefined && here.leg > before.leg;
}

/** A leg replayed. */
export interface Walk {
  readonly answered: readonly Answered[];
  /** The entry, and where each answer led. */
  readonly visited: readonly [DiagnosisSnapshot, ...DiagnosisSnapshot[]];
  readonly isWhole: boolean;
}

/** A step, seen with the trail that passes through it or was brought to it. */
export interface Journey {
  readonly step: StepId;
  readonly snapshot: DiagnosisSnapshot;
  /** The legs before somebody sent the person on. */
  readonly earlier: readonly Walk[];
  /** The leg of this step. */
  readonly walk: Walk;
  /** What was answered in this leg on the way here. */
  readonly before: readonly Answered[];
  /** What was answered here, and after, before the person came back to this step. */
  readonly after: readonly Answered[];
  /** Whether a part of the trail could not be used. */
  readonly lost: boolean;
}

/** A trail keeps this many earlier legs, the latest: links stay short enough for a message and a QR code. */
export const mostEarlierLegs = 2;

/** The step a snapshot is at. */
export function stepOf(snapshot: DiagnosisSnapshot): StepId {
  const { value } = snapshot;
  if (typeof value !== 'string' || !isStepId(value)) throw new TypeError('The diagnosis has flat states only.');
  return value;
}

// A snapshot never changes, and a screen replays the same trail once for each of its links: what was worked out is kept as long
// as the snapshot it came from (docs/decisions/024).
const entries = new WeakMap<Possibilities, Map<StepId, DiagnosisSnapshot>>();
const transitions = new WeakMap<DiagnosisSnapshot, Map<AnswerId, DiagnosisSnapshot | null>>();

/** A step as it stands before it is answered; unless told otherwise, nothing is known but what is possible. */
export function enter(step: StepId, possible: Possibilities, known: Facts = nothingKnown): DiagnosisSnapshot {
  const resolve = () => diagnosisMachine.resolveState({ value: step, context: { ...known, possible } });
  return known === nothingKnown ? rememberedOf(entries, possible, step, resolve) : resolve();
}

/** Where `answer` leads from `snapshot`, or null where it is not offered. */
export function next(snapshot: DiagnosisSnapshot, answer: AnswerId): DiagnosisSnapshot | null {
  const event = { type: answer };
  return rememberedOf(transitions, snapshot, answer, () =>
    snapshot.can(event) ? transition(diagnosisMachine, snapshot, event)[0] : null,
  );
}

/** What is kept of `owner` under `key`; worked out the first time. */
function rememberedOf<Owner extends object, Key, Value>(
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

/**
 * Replays `trail` and finds `step` on its last leg. The trail is followed as far as the machine accepts it. A step that it
 * does not pass is where somebody sent the person on: a new leg begins there, and all that was answered comes along.
 */
export function locate(step: StepId, trail: Trail | null, possible: Possibilities): Journey {
  const legs = trail ? legsOf(trail) : [];
  const walks = walkAll(legs, possible);
  const lost = walks.some(({ isWhole }) => !isWhole);
  const last = walks.at(-1);
  const index = last?.visited.findIndex((snapshot) => stepOf(snapshot) === step) ?? -1;
  if (last && index >= 0) return journeyOn(walks.slice(0, -1), last, index, lost);

  // What is known here must be what a link from here can say.
  const kept = walkAll(legs.slice(-mostEarlierLegs), possible);
  const before = kept.at(-1);
  const entered = enter(step, possible, before && knownAfter(before));
  return journeyOn(kept, { answered: [], visited: [entered], isWhole: true }, 0, lost);
}

/** The journey of a trail, seen from where it ends. */
export function arrive(trail: Trail, possible: Possibilities): Journey {
  const walks = walkAll(legsOf(trail), possible);
  const last = walks.at(-1) ?? walkLeg(trail, possible);
  return journeyOn(
    walks.slice(0, -1),
    last,
    last.visited.length - 1,
    walks.some(({ isWhole }) => !isWhole),
  );
}

/** The step at which a leg ends. */
export function endOf({ visited }: Walk): StepId {
  return stepOf(visited.at(-1) ?? visited[0]);
}

function journeyOn(earlier: readonly Walk[], walk: Walk, index: number, lost: boolean): Journey {
  const snapshot = walk.visited[index] ?? walk.visited[0];
  return {
    step: stepOf(snapshot),
    snapshot,
    earlier: earlier.filter(({ answered }) => answered.length > 0),
    walk,
    before: walk.answered.slice(0, index),
    after: walk.answered.slice(index),
    lost,
  };
}

/** The legs of a trail, no more than it keeps. */
function legsOf({ earlier = [], entry, answers }: Trail): readonly Leg[] {
  return [...earlier.slice(-mostEarlierLegs), { entry, answers }];
}

/** Replays legs in order; each begins with what the ones before it established. */
function walkAll(legs: readonly Leg[], possible: Possibilities): readonly Walk[] {
  const walks: Walk[] = [];
  for (const leg of legs) {
    const before = walks.at(-1);
    walks.push(walkLeg(leg, possible, before && knownAfter(before)));
  }
  return walks;
}

/** What a leg established, its reason for an administrator aside: the person was sent on. */
function knownAfter({ visited }: Walk): Facts {
  const { possible: _, ...known } = (visited.at(-1) ?? visited[0]).context;
  return { ...known, reason: null };
}

/**
 * Replays a leg. One made where more was possible than here, without this company's settings, is read by its questions:
 * those that are skipped here are passed over.
 */
function walkLeg(leg: Leg, possible: Possibilities, known: Facts = nothingKnown): Walk {
  const here = replay(leg, enter(leg.entry, possible, known));
  if (here.isWhole) return here;
  const anywhere = replay(leg, enter(leg.entry, everythingPossible, known));
  return anywhere.isWhole ? refold(enter(leg.entry, possible, known), anywhere.answered) : here;
}

function replay({ answers }: Leg, entered: DiagnosisSnapshot): Walk {
  const answered: Answered[] = [];
  const visited: [DiagnosisSnapshot, ...DiagnosisSnapshot[]] = [entered];
  let snapshot = entered;
  for (const answer of answers) {
    const following = next(snapshot, answer);
    if (!following) break;
    answered.push({ step: stepOf(snapshot), answer });
    visited.push(following);
    snapshot = following;
  }
  return { answered, visited, isWhole: answered.length === answers.length };
}

/** Gives the answers again where their questions are asked, as long as they are offered. */
export function refold(entered: DiagnosisSnapshot, given: readonly Answered[]): Walk {
  const answers = new Map(given.map(({ step, answer }) => [step, answer]));
  const answered: Answered[] = [];
  const visited: [DiagnosisSnapshot, ...DiagnosisSnapshot[]] = [entered];
  for (let snapshot: DiagnosisSnapshot | null = entered; snapshot;) {
    const step = stepOf(snapshot);
    const answer = answers.get(step);
    const following: DiagnosisSnapshot | null = answer ? next(snapshot, answer) : null;
    if (answer && following) {
      answered.push({ step, answer });
      visited.push(following);
    }
    snapshot = following;
  }
  return { answered, visited, isWhole: answered.at(-1)?.step === given.at(-1)?.step };
}
