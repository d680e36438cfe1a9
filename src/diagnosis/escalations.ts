import { nothingKnown, type Facts } from './facts';
import { diagnosisMachine } from './machine';
import type { Possibilities } from './possibilities';
import type { Reason } from './reasons';
import { answersOf, stepIds, type AnswerId, type StepId } from './steps';
import { enter } from './snapshots';

/** An answer that leads straight to the administrator, and the reason it gives. */
export interface Escalation {
  readonly step: StepId;
  readonly answer: AnswerId;
  readonly reason: Reason;
}

/**
 * Every edge to the administrator, from steps that stand alone, or of which `known` is known. Read off the machine, not walked: the file of
 * the request names them all, in each locale (docs/decisions/024).
 */
export function escalations(possible: Possibilities, known?: Facts): readonly Escalation[] {
  return stepIds.flatMap((step) => {
    const snapshot = enter(step, possible, known);
    return answersOf(step).flatMap((answer) => {
      const [edge] = diagnosisMachine().getTransitionData(snapshot, { type: answer });
      const reason = edge?.meta?.reason;
      return reason ? [{ step, answer, reason }] : [];
    });
  });
}

/** The edges whose reason is another one than among the `usual` ones for somebody who has said `many-tries` before. */
export function escalationsAfterManyTries(
  possible: Possibilities,
  usual: readonly Escalation[],
): readonly Escalation[] {
  return escalations(possible, { ...nothingKnown, manyTries: true }).filter(
    ({ step, answer, reason }) =>
      !usual.some((other) => other.step === step && other.answer === answer && other.reason === reason),
  );
}
