import { isOutcome, type StepId } from './steps';
import type { Given, Position } from './log';
import { next, offered, stepOf } from './snapshots';

/** A step that was not reached yet, and the other answer that would have led to it. */
export interface Untried {
  readonly step: StepId;
  readonly when: Given;
}

/**
 * What may still be worth trying: the steps to which other answers on the way would have led, the nearest first.
 * Ends are none, and neither is what was reached already.
 */
export function untried({ passed, step: here }: Position): readonly Untried[] {
  const reached = new Set(passed.flatMap(({ from, to }) => [stepOf(from), stepOf(to)]).concat(here));
  const found = new Map<StepId, Untried>();
  for (const { from, to } of [...passed].reverse()) {
    // What the step where the person is now leads to is no other answer: it is still to be given.
    for (const snapshot of stepOf(to) === here ? [from] : [to, from]) {
      const step = stepOf(snapshot);
      for (const answer of offered(snapshot)) {
        const following = next(snapshot, answer);
        const target = following && stepOf(following);
        if (!target || isOutcome(target) || reached.has(target) || found.has(target)) continue;
        found.set(target, { step: target, when: { step, answer } });
      }
    }
  }
  return [...found.values()];
}
