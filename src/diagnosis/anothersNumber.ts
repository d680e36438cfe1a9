import type { Given } from './log';
import { sectionOf, type Reason, type Section } from './reasons';
import type { StepId } from './steps';

/** Steps at which somebody answers only if the number has changed, or the phone is gone. */
const steps: ReadonlySet<StepId> = new Set(['number-changed', 'fix-number', 'link-number', 'lost-phone']);

/** Answers by which the registered number may be a wrong one, or no longer theirs. */
const answers: ReadonlySet<string> = new Set([
  'reset-contact.none',
  'sms-reception.no-sms',
  'sms-reception.wrong-number',
]);

/** The section of those whose phone somebody else may have. */
const anothersPhone = 'lost-phone' satisfies Section;

/** Sections in which many a number may be another's: where no answers are known, nobody is checked by a call to it. */
export const sectionsOfAnothersNumber: ReadonlySet<Section> = new Set([anothersPhone, 'code']);

/**
 * Whether the phone number that the company has may be answered by somebody else: it changed or was never right, or the phone is lost
 * or with another person. Then who asks cannot be checked by a call to it.
 */
export function mayBeAnothersNumber(reason: Reason | null, given: readonly Given[]): boolean {
  return (
    (reason !== null && sectionOf[reason] === anothersPhone) ||
    given.some(({ step, answer }) => steps.has(step) || answers.has(`${step}.${answer}`))
  );
}
