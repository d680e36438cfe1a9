import type { i18n } from 'i18next';
import { steps, type StepId } from '../diagnosis/steps';
import { canSay } from '../i18n/phaseTexts';
import { afterLater } from '../site/laterScript';

/**
 * Calls `use` once the page can say a step whose wording it lacks, and `leave` where the wording has not come after a second: the browser
 * has the page of the step.
 */
export function whenSayable(i18n: i18n, step: StepId, use: () => void, leave: () => void): void {
  afterLater(steps[step].phase, () => (canSay(i18n, step) ? use() : leave()));
}
