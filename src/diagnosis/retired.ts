import type { Given } from './log';
import type { StepId } from './steps';

// Ids of releases that the diagnosis no longer has. Their links open for good (docs/answers.md, A15).

/** Steps that are gone, and where their pages lead now. */
export const retiredSteps = {
  'code-channel': 'code-problem',
  'registered-number': 'code-problem',
} as const satisfies Readonly<Record<string, StepId>>;

export type RetiredStep = keyof typeof retiredSteps;

/** Answers that are gone, and what says the same today. What nothing says any more is not here: it is passed over. */
const retiredAnswers: Readonly<Record<string, readonly Given[]>> = {
  'start.forgot-password': [
    { step: 'start', answer: 'forgot' },
    { step: 'what-is-missing', answer: 'password' },
  ],
  'start.forgot-id': [
    { step: 'start', answer: 'forgot' },
    { step: 'what-is-missing', answer: 'id' },
  ],
  'code-channel.mail': [{ step: 'code-problem', answer: 'mail' }],
  'registered-number.same': [{ step: 'code-problem', answer: 'same-number' }],
  'registered-number.changed': [{ step: 'code-problem', answer: 'changed' }],
  'registered-number.unsure': [{ step: 'code-problem', answer: 'unsure' }],
  'code-channel.contact-admin': [{ step: 'code-problem', answer: 'contact-admin' }],
  'registered-number.contact-admin': [{ step: 'code-problem', answer: 'contact-admin' }],
  'account-signs.sudden': [{ step: 'start', answer: 'signed-out' }],
};

/** The step to which the page of a retired step leads, or null where `text` is none. Any string is allowed, `__proto__` too. */
export function successorOf(text: string): StepId | null {
  return Object.keys(retiredSteps).includes(text) ? retiredSteps[text as RetiredStep] : null;
}

/** What says today what a retired answer said, or null where `step` and `answer` are no such pair. */
export function saidToday(step: string, answer: string): readonly Given[] | null {
  const pair = `${step}.${answer}`;
  return Object.keys(retiredAnswers).includes(pair) ? (retiredAnswers[pair] ?? null) : null;
}
