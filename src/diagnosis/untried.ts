import { isOutcome, type StepId } from './steps';
import { next, offered, stepOf, type Answered, type Journey } from './trail';

/** A step that was not reached yet, and the other answer that would have led to it. */
export interface Untried {
  readonly step: StepId;
  readonly when: Answered;
}

/**
 * What may still be worth trying: the steps to which other answers on the way would have led, the nearest first.
 * Ends are none, and neither is what was reached already.
 */
export function untried({ earlier, walk, step: here }: Journey): readonly Untried[] {
  const walks = [...earlier, walk];
  const reached = new Set(walks.flatMap(({ visited }) => visited).map(stepOf));
  const found = new Map<StepId, Untried>();
  for (const { answered, visited } of walks.reverse()) {
    const asked = new Set(answered.map(({ step }) => step));
    for (const snapshot of [...visited].reverse()) {
      const step = stepOf(snapshot);
      // What the step where the person is now leads to is no other answer: it is still to be given.
      if (step === here && !asked.has(step)) continue;
      for (const answer of offered(snapshot)) {
        const target = next(snapshot, answer);
        if (!target) continue;
        // Where the given answer led was reached.
        const id = stepOf(target);
        if (isOutcome(id) || reached.has(id) || found.has(id)) continue;
        found.set(id, { step: id, when: { step, answer } });
      }
    }
  }
  return [...found.values()];
}
