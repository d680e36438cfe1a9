import type { Possibilities } from './possibilities';
import type { Reason } from './reasons';
import { answersOf, stepIds, type AnswerId, type StepId } from './steps';
import { enter, next } from './trail';

/** An answer that leads straight to the administrator, and the reason it gives. */
export interface Escalation {
  readonly step: StepId;
  readonly answer: AnswerId;
  readonly reason: Reason;
}

/** Every edge to the administrator, from steps that stand alone. */
export function escalations(possible: Possibilities): readonly Escalation[] {
  return stepIds.flatMap((step) => {
    const snapshot = enter(step, possible);
    return answersOf(step).flatMap((answer) => {
      const reason = next(snapshot, answer)?.context.reason;
      return reason ? [{ step, answer, reason }] : [];
    });
  });
}
