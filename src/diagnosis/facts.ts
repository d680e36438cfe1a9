import type { Possibilities } from './possibilities';
import type { Reason } from './reasons';
import type { DeclaredAnswer } from './steps';

/** What the answers so far have established, as far as a guard or a screen asks for it. */
export interface Facts {
  readonly symptom: DeclaredAnswer<'start'> | null;
  readonly codeRoute: 'sms' | 'phone-login' | 'mail' | null;
  readonly worksInBrowser: boolean | null;
  readonly phoneOwnership: DeclaredAnswer<'phone-ownership'> | null;
  readonly reason: Reason | null;
}

/** The machine's context. */
export interface DiagnosisContext extends Facts {
  readonly possible: Possibilities;
}

/** Before any answer, and at a step that was opened by its address alone. */
export const nothingKnown: Facts = {
  symptom: null,
  codeRoute: null,
  worksInBrowser: null,
  phoneOwnership: null,
  reason: null,
};
