import { everythingPossible } from '../../src/diagnosis/possibilities';
import { steps, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { enter, next, stepOf } from '../../src/diagnosis/snapshots';
import type { FieldCase, Help } from './cases';

/** How far a way through the diagnosis takes somebody; the best first. */
export const verdicts = ['right', 'long', 'partly', 'wrong'] as const;

export type Verdict = (typeof verdicts)[number];

export interface Walked {
  readonly answers: string;
  readonly verdict: Verdict;
  /** The answers until the help, or until the end where there is none. */
  readonly taps: number;
  /** The screens seen until then, the last one too. */
  readonly screens: readonly StepId[];
}

/** Gives the answers of a line one after the other. Throws where one is not offered. */
export function walk(answers: string, { helps, partly = [], mostTaps = 4 }: FieldCase): Walked {
  let snapshot = enter('start', everythingPossible);
  const screens: StepId[] = ['start'];
  let taps = 0;
  let isPartly = false;
  for (const answer of answers.split(' ')) {
    const to = next(snapshot, answer as AnswerId);
    if (!to) throw new Error(`${stepOf(snapshot)} does not offer ${answer}.`);
    snapshot = to;
    taps += 1;
    screens.push(stepOf(to));
    isPartly ||= partly.includes(stepOf(to));
    if (helps.includes(helpAt(stepOf(to), to.context.reason))) {
      return { answers, verdict: taps <= mostTaps ? 'right' : 'long', taps, screens };
    }
  }
  return { answers, verdict: isPartly ? 'partly' : 'wrong', taps, screens };
}

function helpAt(step: StepId, reason: string | null): Help {
  return step === 'contact-admin' ? (`ask:${reason}` as Help) : (step as Help);
}

/** How many of the screens that were seen are guides to carry out before the help. */
export function guidesBefore({ screens }: Walked): number {
  return screens.slice(0, -1).filter((step) => steps[step].kind === 'guide').length;
}
