import type { DiagnosisSnapshot } from './machine';
import type { Possibilities } from './possibilities';
import type { AnswerId, StepId } from './steps';
import { enter, next, offered, stepOf } from './snapshots';

/** The key of a snapshot by value: its step and what is known there. */
export function keyOf(snapshot: DiagnosisSnapshot): string {
  const { possible: _, ...facts } = snapshot.context;
  return `${stepOf(snapshot)} ${JSON.stringify(facts)}`;
}

type Reachable = ReadonlyMap<StepId, ReadonlySet<AnswerId>>;

/** By possibilities, as text: all states of the machine are walked once for each. */
const known = new Map<string, Reachable>();

/** The steps that can come up from the start, each with the answers that can be offered there. */
function reachable(possible: Possibilities): Reachable {
  const key = JSON.stringify(possible);
  const before = known.get(key);
  if (before) return before;
  const walked = walk(possible);
  known.set(key, walked);
  return walked;
}

function walk(possible: Possibilities): Reachable {
  const found = new Map<StepId, Set<AnswerId>>();
  const seen = new Set<string>();
  const open = [enter('start', possible)];
  for (let snapshot = open.pop(); snapshot; snapshot = open.pop()) {
    if (seen.has(keyOf(snapshot))) continue;
    seen.add(keyOf(snapshot));
    const answers = found.get(stepOf(snapshot)) ?? new Set();
    found.set(stepOf(snapshot), answers);
    for (const answer of offered(snapshot)) {
      answers.add(answer);
      const following = next(snapshot, answer);
      if (following) open.push(following);
    }
  }
  return found;
}

/** What a company's possibilities take away from the diagnosis. */
export interface Narrowing {
  /** Steps that never come up. */
  readonly steps: readonly StepId[];
  /** Answers that are no longer offered at steps that still come up. */
  readonly answers: readonly { readonly step: StepId; readonly answer: AnswerId }[];
}

/** What can come up with `all`, and no longer with `possible`. */
export function narrowing(all: Possibilities, possible: Possibilities): Narrowing {
  const left = reachable(possible);
  const before = [...reachable(all)];
  return {
    steps: before.flatMap(([step]) => (left.has(step) ? [] : [step])),
    answers: before.flatMap(([step, answers]) => {
      const still = left.get(step);
      return still ? [...answers].flatMap((answer) => (still.has(answer) ? [] : [{ step, answer }])) : [];
    }),
  };
}
