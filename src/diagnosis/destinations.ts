import type { AnswerId, StepId } from './steps';
import { endOf, next, refold, stepOf, type Answered, type Journey, type Leg, type Trail, type Walk } from './trail';

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
  const { step, snapshot, earlier, walk, before, after } = journey;
  const [entered] = walk.visited;
  if (!next(snapshot, answer)) return null;
  const changed = refold(entered, [...before, { step, answer }, ...after.slice(1)]);
  return { step: endOf(changed), trail: trailOf(earlier, stepOf(entered), changed.answered) };
}

/**
 * To any step, with all that was answered. A step of the trail is shown as it was, and its answer can be changed; at any
 * other a new leg begins, as when the helpdesk sends somebody on.
 */
export function goTo(journey: Journey, step: StepId): Destination {
  return { step, trail: wholeTrail(journey) };
}

/** The step before, with the answer given there and nothing after it; null where nothing was answered yet. */
export function stepBack({ earlier, walk, before }: Journey): Destination | null {
  const entry = stepOf(walk.visited[0]);
  const last = before.at(-1);
  if (last) return { step: last.step, trail: trailOf(earlier, entry, before) };
  const sentOnFrom = earlier.at(-1);
  return sentOnFrom ? { step: endOf(sentOnFrom), trail: trailOf(earlier, entry, []) } : null;
}

/** All that was answered, wherever on it the person is now. */
export function wholeTrail({ earlier, walk }: Journey): Trail {
  return trailOf(earlier, stepOf(walk.visited[0]), walk.answered);
}

function trailOf(earlier: readonly Walk[], entry: StepId, answered: readonly Answered[]): Trail {
  const current = { entry, answers: answered.map(({ answer }) => answer) };
  // A leg begins with its first answer; until then the step's own address says where the person is.
  const legs = [...earlier.map(legOf), ...(answered.length > 0 || earlier.length === 0 ? [current] : [])];
  const last = legs.at(-1) ?? current;
  return legs.length > 1 ? { ...last, earlier: legs.slice(0, -1) } : last;
}

function legOf({ visited: [entered], answered }: Walk): Leg {
  return { entry: stepOf(entered), answers: answered.map(({ answer }) => answer) };
}
