import type { AnswerId, StepId } from './steps';
import {
  endOf,
  mostEarlierLegs,
  refold,
  stepOf,
  type Answered,
  type Journey,
  type Leg,
  type Trail,
  type Walk,
} from './trail';

/** A step and the trail that leads to it: what a link needs. */
export interface Destination {
  readonly step: StepId;
  readonly trail: Trail;
}

/** To a bare step: by its address alone, with nothing answered. */
export function bare(step: StepId): Destination {
  return { step, trail: { entry: step, answers: [] } };
}

/**
 * Where the person is after giving `answer` at this step, or null where it is not offered. Answers given
 * further on before are kept as long as the new path asks the same questions and still offers them.
 */
export function choose(journey: Journey, answer: AnswerId): Destination | null {
  const { step, snapshot, earlier, walk, before, after } = journey;
  // The way here stays as it was: nothing further on asks what was asked before it.
  const onward = refold(snapshot, [{ step, answer }, ...after.slice(1)]);
  if (onward.answered.length === 0) return null;
  const answers = [...before, ...onward.answered].map(answerOf);
  return { step: endOf(onward), trail: trailOf(earlier.map(legOf), { ...legOf(walk), answers }) };
}

/** To a step of this leg, with all that was answered: the answer there can be changed. */
export function goTo(journey: Journey, step: StepId): Destination {
  return { step, trail: wholeTrail(journey) };
}

/** To any step, as the helpdesk sends somebody on: a new leg begins there, and all that was answered comes along. */
export function sendOn({ earlier, walk }: Journey, step: StepId): Destination {
  const legs = [...earlier, ...(walk.answered.length > 0 ? [walk] : [])].map(legOf);
  return { step, trail: trailOf(legs.slice(-mostEarlierLegs), bare(step).trail) };
}

/** The step before, with the answer given there and nothing after it; null where nothing was answered yet. */
export function stepBack({ earlier, walk, before }: Journey): Destination | null {
  const last = before.at(-1);
  const legs = earlier.map(legOf);
  if (last) return { step: last.step, trail: trailOf(legs, { ...legOf(walk), answers: before.map(answerOf) }) };
  const sentOnFrom = earlier.at(-1);
  return sentOnFrom ? { step: endOf(sentOnFrom), trail: trailOf(legs.slice(0, -1), legOf(sentOnFrom)) } : null;
}

/** All that was answered, wherever on it the person is now. */
export function wholeTrail({ earlier, walk }: Journey): Trail {
  return trailOf(earlier.map(legOf), legOf(walk));
}

function trailOf(earlier: readonly Leg[], last: Leg): Trail {
  return earlier.length > 0 ? { ...last, earlier } : last;
}

function legOf({ visited: [entered], answered }: Walk): Leg {
  return { entry: stepOf(entered), answers: answered.map(answerOf) };
}

function answerOf({ answer }: Answered): AnswerId {
  return answer;
}
